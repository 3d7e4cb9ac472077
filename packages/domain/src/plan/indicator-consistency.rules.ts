import { DomainError, ErrorCode } from '../domain-error.js';
import type { Band } from '../indicator/indicator.definition.js';
import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  TimeAggregation,
} from '../indicator/indicator.types.js';
import { validateBand, validateWeight } from './node-rules.js';
import { Rollout } from './plan.types.js';

/** What of an indicator must fit together, whatever its numbers are. */
export interface IndicatorShape {
  readonly direction: Direction;
  readonly districtAggregation: DistrictAggregation;
  readonly scope: IndicatorScope;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly baseline: number | null;
  readonly band: Band | null;
  readonly dueFrom: string | null;
  readonly weight: number;
}

export interface IndicatorDefaults {
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly timeAggregation: TimeAggregation;
  readonly districtAggregation: DistrictAggregation;
  readonly scope: IndicatorScope;
}

const FREQUENCY_OF_KIND: Readonly<Record<IndicatorKind, Frequency>> = {
  [IndicatorKind.PROCESS]: Frequency.QUARTER,
  [IndicatorKind.OUTCOME]: Frequency.YEAR,
  [IndicatorKind.RESULT]: Frequency.CYCLE,
};

/**
 * What an indicator is unless something else is said (method §1, §6): read at its kind's frequency, the latest value, each
 * district's own where the task is rolled out; over the districts as a ratio where it has parts, else summed.
 * `rollout` is the task's, null for a result under a goal, which is the city's.
 */
export function defaultsOfIndicator(
  kind: IndicatorKind,
  rollout: Rollout | null,
  given: { readonly scope?: IndicatorScope | null; readonly hasParts: boolean },
): IndicatorDefaults {
  const scope =
    given.scope ?? (rollout === Rollout.DISTRICTS ? IndicatorScope.DISTRICT : IndicatorScope.CITY);
  const ofDistricts = given.hasParts ? DistrictAggregation.RATIO : DistrictAggregation.SUM;
  return {
    direction: Direction.INCREASE,
    frequency: FREQUENCY_OF_KIND[kind],
    timeAggregation: TimeAggregation.LAST,
    districtAggregation: scope === IndicatorScope.CITY ? DistrictAggregation.CITY_ONLY : ofDistricts,
    scope,
  };
}

/**
 * Checks what no reading could make sense of. Throws REQUIRED, UNKNOWN_VALUE, OUT_OF_RANGE, NOT_A_NUMBER or INVALID_INPUT at
 * the input concerned. `rollout` as above.
 */
export function validateIndicatorShape(shape: IndicatorShape, rollout: Rollout | null): void {
  validateScope(shape.scope, rollout);
  validateAggregation(shape);
  validateParts(shape);
  validateWeight(shape.weight);
  if (shape.band !== null) validateBand(shape.band);
  if (shape.direction === Direction.MAINTAIN && shape.band === null) {
    throw new DomainError(ErrorCode.REQUIRED, 'band');
  }
  if (shape.baseline !== null && !Number.isFinite(shape.baseline)) {
    throw new DomainError(ErrorCode.NOT_A_NUMBER, 'baseline');
  }
  if (shape.dueFrom !== null && !/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(shape.dueFrom)) {
    throw new DomainError(ErrorCode.INVALID_INPUT, 'dueFrom');
  }
}

/** Districts report on rolled-out tasks only. Throws UNKNOWN_VALUE at `scope`. */
export function validateScope(scope: IndicatorScope, rollout: Rollout | null): void {
  if (scope === IndicatorScope.DISTRICT && rollout !== Rollout.DISTRICTS) {
    throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'scope');
  }
}

/** The city's own value is not aggregated over districts, and a district's is. */
function validateAggregation({ scope, districtAggregation }: IndicatorShape): void {
  const isCityOnly = districtAggregation === DistrictAggregation.CITY_ONLY;
  if (isCityOnly !== (scope === IndicatorScope.CITY)) {
    throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'districtAggregation');
  }
}

/** Numerator and denominator come together; a RATIO needs them, since percentages are never averaged (method §6). */
function validateParts(shape: IndicatorShape): void {
  const { numeratorLabel, denominatorLabel, districtAggregation } = shape;
  const needsParts =
    districtAggregation === DistrictAggregation.RATIO || numeratorLabel !== null || denominatorLabel !== null;
  if (!needsParts) return;
  if (numeratorLabel === null) throw new DomainError(ErrorCode.REQUIRED, 'numeratorLabel');
  if (denominatorLabel === null) throw new DomainError(ErrorCode.REQUIRED, 'denominatorLabel');
}
