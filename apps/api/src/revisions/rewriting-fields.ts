import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import type { FieldValue, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType, Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { readOptionalLabel, readOptionalText, readTitle } from '@dure/domain/plan/text-input.rules';
import { SNAPSHOT_FIELDS } from './snapshot-fields.js';

export type Fields = Readonly<Record<string, FieldValue>>;
type Reader = (value: FieldValue, field: string) => FieldValue;

/** What a field holds once it has been read as single edits read it. */
const title: Reader = (value, field) => readTitle(textOf(value, field), field);
const label: Reader = (value, field) => readOptionalLabel(textOf(value, field), field) ?? null;
const text: Reader = (value, field) => readOptionalText(textOf(value, field), field) ?? null;
const number: Reader = (value, field) => {
  if (value === null) throw new DomainError(ErrorCode.REQUIRED, field);
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new DomainError(ErrorCode.NOT_A_NUMBER, field);
  return value;
};
const optionalNumber: Reader = (value, field) => (value === null ? null : number(value, field));
const truth: Reader = (value, field) => {
  if (value === null) throw new DomainError(ErrorCode.REQUIRED, field);
  if (typeof value !== 'boolean') throw new DomainError(ErrorCode.INVALID_INPUT, field);
  return value;
};
const oneOf =
  (values: Readonly<Record<string, string>>): Reader =>
  (value, field) => {
    if (value === null) throw new DomainError(ErrorCode.REQUIRED, field);
    if (!Object.values(values).includes(value as string))
      throw new DomainError(ErrorCode.UNKNOWN_VALUE, field);
    return value;
  };
const date: Reader = (value, field) => {
  const day = textOf(value, field);
  if (day === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || !new Date(day).toISOString().startsWith(day)) {
    throw new DomainError(ErrorCode.INVALID_INPUT, field);
  }
  return day;
};

const READERS: Readonly<Record<string, Reader>> = {
  titleKo: title,
  unit: title,
  titleEn: label,
  department: label,
  team: label,
  numeratorLabel: label,
  denominatorLabel: label,
  dueFrom: label,
  rollout: oneOf(Rollout),
  recurrence: oneOf(Recurrence),
  source: oneOf(Provenance),
  kind: oneOf(IndicatorKind),
  direction: oneOf(Direction),
  frequency: oneOf(Frequency),
  timeAggregation: oneOf(TimeAggregation),
  districtAggregation: oneOf(DistrictAggregation),
  scope: oneOf(IndicatorScope),
  interpolation: oneOf(Interpolation),
  mayExceed: truth,
  isCumulative: truth,
  hasMidpoint: truth,
  startMonth: number,
  endMonth: number,
  weight: number,
  tolerance: number,
  coverageThreshold: number,
  reportDueDays: number,
  answerDueDays: number,
  baseline: optionalNumber,
  bandLo: optionalNumber,
  bandHi: optionalNumber,
  retiredOn: date,
};

/** The fields of a node as they are written, and what is wrong with them one by one. */
export function readFields(node: SnapshotNode): { fields: Fields; problems: DomainError[] } {
  const known: readonly string[] = SNAPSHOT_FIELDS[node.type];
  const problems = Object.keys(node.fields)
    .filter((field) => !known.includes(field))
    .map((field) => new DomainError(ErrorCode.UNKNOWN_VALUE, field));
  const fields: Record<string, FieldValue> = {};
  for (const field of known) {
    try {
      fields[field] = (READERS[field] ?? text)(node.fields[field] ?? null, field);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(error);
    }
  }
  return { fields, problems };
}

/** What a new node of each type is as long as nothing is said of it; an indicator's follow from its kind. */
export const EMPTY_FIELDS: Readonly<Partial<Record<NodeType, Fields>>> = {
  [NodeType.TASK]: { rollout: Rollout.DISTRICTS },
  [NodeType.STAGE]: { startMonth: 1, endMonth: 36, recurrence: Recurrence.ONCE },
  [NodeType.INDICATOR]: {
    mayExceed: false,
    isCumulative: false,
    interpolation: Interpolation.LINEAR,
    hasMidpoint: false,
    weight: 1,
  },
};

function textOf(value: FieldValue, field: string): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new DomainError(ErrorCode.INVALID_INPUT, field);
}
