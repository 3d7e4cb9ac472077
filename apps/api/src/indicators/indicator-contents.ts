import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { readOptionalLabel, readOptionalText } from '@dure/domain/plan/text-input.rules';
import type { Patch } from '../platform/transaction/update-versioned.js';
import type { Indicator } from './indicator.entity.js';
import type { UpdateIndicatorInput } from './indicator.inputs.js';

type Contents = Omit<UpdateIndicatorInput, 'id' | 'version' | 'titleKo' | 'unit'>;

/** Columns that can be set but not emptied, each under the name of its input. */
const NEVER_EMPTY = [
  'mayExceed',
  'direction',
  'frequency',
  'timeAggregation',
  'isCumulative',
  'districtAggregation',
  'scope',
  'interpolation',
  'hasMidpoint',
  'weight',
] as const;

/** What the readings are calculated from. */
export const MEASURED_BY: readonly (keyof Indicator)[] = [
  ...NEVER_EMPTY,
  'unit',
  'numeratorLabel',
  'denominatorLabel',
  'baseline',
  'bandLo',
  'bandHi',
  'dueFrom',
  'retiredOn',
];

/**
 * The columns that an input sets; what it leaves out is undefined.
 * @throws DomainError REQUIRED for null where there must be a value, TOO_LONG, INVALID_INPUT at the input.
 */
export function columnsFrom(input: Contents): Patch<Indicator> {
  const columns: Patch<Indicator> = {
    titleEn: readOptionalLabel(input.titleEn, 'titleEn'),
    definition: readOptionalText(input.definition, 'definition'),
    numeratorLabel: readOptionalLabel(input.numeratorLabel, 'numeratorLabel'),
    denominatorLabel: readOptionalLabel(input.denominatorLabel, 'denominatorLabel'),
    baseline: input.baseline,
    dueFrom: readOptionalLabel(input.dueFrom, 'dueFrom'),
    origin: readOptionalText(input.origin, 'origin'),
    note: readOptionalText(input.note, 'note'),
    source: input.source ?? undefined,
  };
  if (input.band !== undefined) {
    columns.bandLo = input.band?.lo ?? null;
    columns.bandHi = input.band?.hi ?? null;
  }
  for (const column of NEVER_EMPTY) {
    if (input[column] === null) throw new DomainError(ErrorCode.REQUIRED, column);
  }
  const { mayExceed, direction, frequency, timeAggregation, isCumulative } = input;
  const { districtAggregation, scope, interpolation, hasMidpoint, weight } = input;
  return {
    ...columns,
    mayExceed,
    direction,
    frequency,
    timeAggregation,
    isCumulative,
    districtAggregation,
    scope,
    interpolation,
    hasMidpoint,
    weight,
  };
}
