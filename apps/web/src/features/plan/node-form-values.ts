import type { ErrorCode } from '@dure/domain/domain-error';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { readNumber } from '../../lib/number-input.js';
import { listFields, type FieldName, type FieldSpec, type FormValues } from './node-form-model.js';
import type { NodeContents } from './node-contents.js';

/** A refusal found before anything is sent. */
export interface FieldRefusal {
  readonly field: FieldName;
  readonly code: ErrorCode;
}

/** What a node says, as the inputs of its sheet show it. */
export function readForm(contents: NodeContents): FormValues {
  switch (contents.__typename) {
    case 'Plan':
      return {
        ...titlesOf(contents),
        tolerance: percentText(contents.tolerance),
        coverageThreshold: percentText(contents.coverageThreshold),
        reportDueDays: String(contents.reportDueDays),
        answerDueDays: String(contents.answerDueDays),
      };
    case 'Goal':
      return { ...titlesOf(contents), description: contents.description ?? '', source: contents.source };
    case 'Task': {
      const { quantity, quality, strengthen } = contents.districtRole ?? {};
      return {
        ...titlesOf(contents),
        department: contents.department ?? '',
        team: contents.team ?? '',
        purpose: contents.purpose ?? '',
        rollout: contents.rollout,
        source: contents.source,
        cityRole: contents.cityRole?.text ?? '',
        districtQuantity: quantity?.text ?? '',
        districtQuality: quality?.text ?? '',
        districtStrengthen: strengthen?.text ?? '',
      };
    }
    case 'Stage':
      return {
        ...titlesOf(contents),
        monitoringQuestion: contents.monitoringQuestion ?? '',
        recurrence: contents.recurrence,
        startMonth: String(contents.startMonth),
        endMonth: String(contents.endMonth),
        source: contents.source,
      };
    case 'Indicator':
      return {
        ...titlesOf(contents),
        unit: contents.unit,
        definition: contents.definition ?? '',
        source: contents.source,
        numeratorLabel: contents.numeratorLabel ?? '',
        denominatorLabel: contents.denominatorLabel ?? '',
        mayExceed: String(contents.mayExceed),
        direction: contents.direction,
        baseline: numberText(contents.baseline),
        bandLo: numberText(contents.band?.lo),
        bandHi: numberText(contents.band?.hi),
        interpolation: contents.interpolation,
        weight: numberText(contents.weight),
        scope: contents.scope,
        frequency: contents.frequency,
        hasMidpoint: String(contents.hasMidpoint),
        dueFrom: contents.dueFrom ?? '',
        timeAggregation: contents.timeAggregation,
        isCumulative: String(contents.isCumulative),
        districtAggregation: contents.districtAggregation,
        origin: contents.origin ?? '',
        note: contents.note ?? '',
      };
  }
}

/**
 * The input of an update: what differs from `base`, read as what it means; what is left out stays as it is. Refusals
 * are what the API could not even be asked: no number, half a band, nothing where something is needed.
 */
export function toUpdateInput(
  type: NodeType,
  base: FormValues,
  edits: FormValues,
): { readonly input: Readonly<Record<string, unknown>>; readonly refusals: readonly FieldRefusal[] } {
  const input: Record<string, unknown> = {};
  const refusals: FieldRefusal[] = [];
  for (const spec of listFields(type)) {
    const typed = edits[spec.name];
    if (typed === undefined || typed === base[spec.name]) continue;
    if (spec.name === 'bandLo' || spec.name === 'bandHi') continue;
    const { value, code } = readField(spec, typed);
    if (code !== undefined) refusals.push({ field: spec.name, code });
    else input[spec.name] = value;
  }
  if (edits.bandLo !== undefined || edits.bandHi !== undefined) {
    const band = readBand({ ...base, ...edits });
    refusals.push(...band.refusals);
    input['band'] = band.value;
  }
  return { input, refusals };
}

function readField(spec: FieldSpec, typed: string): { value?: unknown; code?: ErrorCode } {
  switch (spec.kind) {
    case 'check':
      return { value: typed === 'true' };
    case 'choice':
      return { value: typed };
    case 'line':
    case 'text':
    case 'month':
      if (typed.trim() !== '') return { value: typed };
      return spec.isRequired ? { code: 'REQUIRED' } : { value: null };
    case 'number':
    case 'integer':
    case 'percent': {
      const number = readNumber(typed);
      if (number.kind === 'invalid') return { code: 'NOT_A_NUMBER' };
      if (number.kind === 'empty') return spec.isRequired ? { code: 'REQUIRED' } : { value: null };
      // GraphQL takes no 1.5 for a whole number; the sentence at the input is ours then.
      if (spec.kind === 'integer' && !Number.isInteger(number.value)) return { code: 'NOT_A_NUMBER' };
      return { value: spec.kind === 'percent' ? Number((number.value / 100).toPrecision(12)) : number.value };
    }
  }
}

function readBand(values: FormValues): { value: unknown; refusals: FieldRefusal[] } {
  const [lo, hi] = (['bandLo', 'bandHi'] as const).map((field) => ({
    field,
    number: readNumber(values[field] ?? ''),
  }));
  if (lo === undefined || hi === undefined) return { value: null, refusals: [] };
  if (lo.number.kind === 'empty' && hi.number.kind === 'empty') return { value: null, refusals: [] };
  const refusals = [lo, hi].flatMap(({ field, number }): FieldRefusal[] => {
    if (number.kind === 'number') return [];
    return [{ field, code: number.kind === 'empty' ? 'REQUIRED' : 'NOT_A_NUMBER' }];
  });
  const value =
    lo.number.kind === 'number' && hi.number.kind === 'number'
      ? { lo: lo.number.value, hi: hi.number.value }
      : null;
  return { value, refusals };
}

function titlesOf({ titleKo, titleEn }: { titleKo: string; titleEn: string | null }): FormValues {
  return { titleKo, titleEn: titleEn ?? '' };
}

const numberText = (value: number | null | undefined): string => (value == null ? '' : String(value));
const percentText = (share: number): string => String(Number((share * 100).toPrecision(12)));
