import { isAtLeast, isSame } from './boundary.js';
import type { Band } from './indicator.definition.js';
import { Direction, Flag } from './indicator.types.js';

export interface AchievementInput {
  readonly direction: Direction;
  readonly value: number;
  readonly baseline: number | null;
  /** The target at the period, read from the path. Not used by MAINTAIN. */
  readonly target: number | null;
  readonly band: Band | null;
}

/** Raw achievement: 1 = on target, negative = regression, null = not defined; never limited here. */
export interface Achievement {
  readonly achievement: number | null;
  readonly flags: readonly Flag[];
}

/** 1 where more is better, −1 where less is. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === Direction.DECREASE ? -1 : 1;
}

/** A milestone counts steps from nothing unless it says otherwise (method §3). */
export function startingValue(direction: Direction, baseline: number | null): number | null {
  return direction === Direction.MILESTONE ? (baseline ?? 0) : baseline;
}

/** Distance to a band, 0 inside it and on its edges. */
export function distanceToBand(value: number, band: Band): number {
  const scale = Math.max(Math.abs(value), Math.abs(band.lo), Math.abs(band.hi));
  if (isAtLeast(value, band.lo, scale) && isAtLeast(band.hi, value, scale)) return 0;
  return value < band.lo ? band.lo - value : value - band.hi;
}

/** Whether a target asks for a worsening: the achievement it would give rewards the wrong way. */
export function isOnWrongSide(direction: Direction, baseline: number, target: number): boolean {
  return !isAtLeast(signOf(direction) * target, signOf(direction) * baseline);
}

/** Achievement of one value (method §3). */
export function calculateAchievement(input: AchievementInput): Achievement {
  if (input.direction === Direction.MAINTAIN) return achievementInBand(input.value, input.band);
  if (input.target === null) return { achievement: null, flags: [Flag.NO_TARGET] };
  const baseline = startingValue(input.direction, input.baseline);
  return baseline === null
    ? achievementWithoutBaseline(input.direction, input.value, input.target)
    : achievementFromBaseline(input.direction, input.value, baseline, input.target);
}

function achievementFromBaseline(
  direction: Direction,
  value: number,
  baseline: number,
  target: number,
): Achievement {
  if (isSame(target, baseline)) {
    return { achievement: allOrNothing(direction, value, target), flags: [Flag.DEGENERATE_TARGET] };
  }
  if (isOnWrongSide(direction, baseline, target)) {
    return { achievement: null, flags: [Flag.TARGET_ON_WRONG_SIDE] };
  }
  // + 0 turns the −0 of a falling indicator that has not moved into a plain 0.
  return { achievement: (value - baseline) / (target - baseline) + 0, flags: [] };
}

function achievementWithoutBaseline(direction: Direction, value: number, target: number): Achievement {
  const isDegenerate = direction === Direction.DECREASE ? value <= 0 : target <= 0;
  if (isDegenerate) {
    return {
      achievement: allOrNothing(direction, value, target),
      flags: [Flag.DEGENERATE_TARGET, Flag.NO_BASELINE],
    };
  }
  return {
    achievement: direction === Direction.DECREASE ? target / value : value / target,
    flags: [Flag.NO_BASELINE],
  };
}

function allOrNothing(direction: Direction, value: number, target: number): 0 | 1 {
  return isAtLeast(signOf(direction) * value, signOf(direction) * target) ? 1 : 0;
}

function achievementInBand(value: number, band: Band | null): Achievement {
  if (band === null) return { achievement: null, flags: [Flag.NO_TARGET] };
  const distance = distanceToBand(value, band);
  if (distance === 0) return { achievement: 1, flags: [] };
  const width = band.hi - band.lo;
  return width > 0
    ? { achievement: 1 - distance / width, flags: [] }
    : { achievement: null, flags: [Flag.DEGENERATE_TARGET] };
}
