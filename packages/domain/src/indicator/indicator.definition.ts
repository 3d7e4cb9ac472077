import type { Recurrence } from '../plan/plan.types.js';
import type {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from './indicator.types.js';

/**
 * A target for the end of one year. A point without `effectiveFrom` has always been in force; several points
 * of one key are versions, of which each reading uses the one in force at its period's end (method §4).
 */
export interface TargetPoint {
  /** Year of the cycle 'y1'…'y3', or a calendar year '2022'; in an override also 'baseline'. */
  readonly key: string;
  /** Null = withdrawn: from then on the point does not exist. */
  readonly value: number | null;
  readonly versionId?: string;
  /** Date from which the version holds. */
  readonly effectiveFrom?: string;
  /** Instant at which the version was recorded (ISO, UTC); decides between versions of the same date. */
  readonly recordedAt?: string;
}

/** Inclusive edges of the range a MAINTAIN indicator is to stay in. */
export interface Band {
  readonly lo: number;
  readonly hi: number;
}

/** What the rules need to know of an indicator. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly code: string;
  readonly kind: IndicatorKind;
  readonly stageId: string | null;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly timeAggregation: TimeAggregation;
  /** A report already contains the earlier ones of its year. */
  readonly isCumulative: boolean;
  readonly districtAggregation: DistrictAggregation;
  readonly scope: IndicatorScope;
  readonly unit: string;
  /** Reported as numerator and denominator. */
  readonly hasRatio: boolean;
  /** Whether the numerator may exceed the denominator, as a sum of scores over respondents does. */
  readonly mayExceed?: boolean;
  /** Factor on numerator/denominator: 100 for %, else 1. */
  readonly scale: number;
  readonly baseline: number | null;
  readonly band: Band | null;
  readonly interpolation: Interpolation;
  /** Month 'YYYY-MM' of the first due period. */
  readonly dueFrom: string | null;
  readonly hasMidpoint: boolean;
  readonly weight: number;
  readonly targets: readonly TargetPoint[];
  readonly retiredOn: string | null;
}

/**
 * A district's own baseline and single target points in place of the indicator's. A baseline that has
 * versions is given as points of the key 'baseline', which go before `baseline`.
 */
export interface DistrictOverride {
  readonly baseline?: number | null;
  readonly targets: readonly TargetPoint[];
}

/**
 * A stage of change: 1-based months of the cycle, both inclusive; if it recurs, months of every calendar
 * year.
 */
export interface StageDefinition {
  readonly id: string;
  readonly code: string;
  readonly startMonth: number;
  readonly endMonth: number;
  readonly recurrence: Recurrence;
  /** Weight among the stages, 1 unless set. */
  readonly weight?: number;
}
