/**
 * Three kinds, never blended (method §1). PROCESS belongs to a stage; OUTCOME to a task; RESULT to a task or
 * a goal.
 */
export const IndicatorKind = { PROCESS: 'PROCESS', OUTCOME: 'OUTCOME', RESULT: 'RESULT' } as const;
export type IndicatorKind = (typeof IndicatorKind)[keyof typeof IndicatorKind];

export const Direction = {
  INCREASE: 'INCREASE',
  DECREASE: 'DECREASE',
  MAINTAIN: 'MAINTAIN',
  MILESTONE: 'MILESTONE',
} as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

export const Frequency = { QUARTER: 'QUARTER', HALF: 'HALF', YEAR: 'YEAR', CYCLE: 'CYCLE' } as const;
export type Frequency = (typeof Frequency)[keyof typeof Frequency];

export const TimeAggregation = { SUM: 'SUM', LAST: 'LAST', MEAN: 'MEAN', MAX: 'MAX' } as const;
export type TimeAggregation = (typeof TimeAggregation)[keyof typeof TimeAggregation];

export const DistrictAggregation = {
  SUM: 'SUM',
  MEAN: 'MEAN',
  MEDIAN: 'MEDIAN',
  RATIO: 'RATIO',
  POPULATION_WEIGHTED: 'POPULATION_WEIGHTED',
  CITY_ONLY: 'CITY_ONLY',
} as const;
export type DistrictAggregation = (typeof DistrictAggregation)[keyof typeof DistrictAggregation];

/** Whose value an indicator is: reported by each district, or once by the city. */
export const IndicatorScope = { DISTRICT: 'DISTRICT', CITY: 'CITY' } as const;
export type IndicatorScope = (typeof IndicatorScope)[keyof typeof IndicatorScope];

export const Interpolation = { LINEAR: 'LINEAR', STEP: 'STEP' } as const;
export type Interpolation = (typeof Interpolation)[keyof typeof Interpolation];

/** The state of one indicator × district × period (method §2). 0 is a VALUE. */
export const CellState = {
  VALUE: 'VALUE',
  NOT_DUE: 'NOT_DUE',
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  WITHHELD: 'WITHHELD',
  UNDER_CORRECTION: 'UNDER_CORRECTION',
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** Pace against the target path (method §5); the last three are cells without a value. */
export const Status = {
  ACHIEVED: 'ACHIEVED',
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  OFF_TRACK: 'OFF_TRACK',
  REGRESSING: 'REGRESSING',
  NO_DATA: 'NO_DATA',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  NOT_DUE: 'NOT_DUE',
} as const;
export type Status = (typeof Status)[keyof typeof Status];

/** What a number carries with it; nothing is clamped, averaged or zero-filled silently. */
export const Flag = {
  DEGENERATE_TARGET: 'DEGENERATE_TARGET',
  TARGET_ON_WRONG_SIDE: 'TARGET_ON_WRONG_SIDE',
  NO_BASELINE: 'NO_BASELINE',
  NO_TARGET: 'NO_TARGET',
  LIMITED: 'LIMITED',
  CARRIED_FORWARD: 'CARRIED_FORWARD',
  PARTIAL_SUM: 'PARTIAL_SUM',
  CUMULATIVE_FELL: 'CUMULATIVE_FELL',
  CUMULATIVE_MEAN: 'CUMULATIVE_MEAN',
  ZERO_DENOMINATOR: 'ZERO_DENOMINATOR',
  MIXED_TARGET_KEYS: 'MIXED_TARGET_KEYS',
  INSUFFICIENT: 'INSUFFICIENT',
  UNMEASURED_STAGE: 'UNMEASURED_STAGE',
} as const;
export type Flag = (typeof Flag)[keyof typeof Flag];
