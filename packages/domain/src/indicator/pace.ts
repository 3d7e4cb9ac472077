import { distanceToBand, isOnWrongSide, signOf, startingValue } from './achievement.js';
import { isAtLeast } from './boundary.js';
import type { Band } from './indicator.definition.js';
import { Direction, Status } from './indicator.types.js';

/** Share of the way from baseline to expected that may be wanting, unless the plan sets another. */
export const DEFAULT_TOLERANCE = 0.15;
const AT_RISK_SHARE = 0.5;

export interface PaceInput {
  readonly direction: Direction;
  readonly value: number;
  readonly baseline: number | null;
  /** The path at the period. */
  readonly expected: number | null;
  readonly finalTarget: number | null;
  readonly band: Band | null;
  /** Whether the last target's date has come; MAINTAIN is achieved only then. */
  readonly isLastTargetReached: boolean;
  /** Raw achievement, which decides where there is no baseline. */
  readonly achievement: number | null;
  readonly tolerance: number;
}

/**
 * Pace of a value against its path (method §5), in the order ACHIEVED, REGRESSING, ON_TRACK, AT_RISK,
 * OFF_TRACK. Null where nothing can be said: no target, or a final target on the wrong side of the baseline.
 */
export function calculateStatus(input: PaceInput): Status | null {
  return input.direction === Direction.MAINTAIN ? statusInBand(input) : statusOnPath(input);
}

function statusOnPath(input: PaceInput): Status | null {
  const { direction, value, expected, finalTarget, tolerance } = input;
  const baseline = startingValue(direction, input.baseline);
  if (finalTarget === null) return null;
  if (baseline !== null && isOnWrongSide(direction, baseline, finalTarget)) return null;

  const sign = signOf(direction);
  const scale = Math.max(Math.abs(value), Math.abs(expected ?? 0), Math.abs(baseline ?? 0));
  const reaches = (level: number) => isAtLeast(sign * value, sign * level, scale);

  if (isAtLeast(sign * value, sign * finalTarget)) return Status.ACHIEVED;
  if (baseline === null) return statusByAchievement(input.achievement, tolerance);
  if (!isAtLeast(sign * value, sign * baseline)) return Status.REGRESSING;
  if (expected === null) return null;
  if (reaches(expected - sign * tolerance * Math.abs(expected - baseline))) return Status.ON_TRACK;
  return reaches(baseline + AT_RISK_SHARE * (expected - baseline)) ? Status.AT_RISK : Status.OFF_TRACK;
}

function statusByAchievement(achievement: number | null, tolerance: number): Status | null {
  if (achievement === null) return null;
  if (isAtLeast(achievement, 1 - tolerance)) return Status.ON_TRACK;
  return isAtLeast(achievement, AT_RISK_SHARE) ? Status.AT_RISK : Status.OFF_TRACK;
}

function statusInBand(input: PaceInput): Status | null {
  const { value, baseline, band, tolerance } = input;
  if (band === null) return null;
  const distance = distanceToBand(value, band);
  if (distance === 0) return input.isLastTargetReached ? Status.ACHIEVED : Status.ON_TRACK;
  if (baseline === null) return statusByAchievement(input.achievement, tolerance);

  const scale = Math.max(Math.abs(value), Math.abs(baseline), Math.abs(band.lo), Math.abs(band.hi));
  const before = distanceToBand(baseline, band);
  const isWithin = (reach: number) => isAtLeast(reach, distance, scale);
  if (!isWithin(before)) return Status.REGRESSING;
  if (isWithin(tolerance * (band.hi - band.lo))) return Status.ON_TRACK;
  return isWithin(AT_RISK_SHARE * before) ? Status.AT_RISK : Status.OFF_TRACK;
}
