import { calculateAchievement } from './achievement.js';
import { type Direction, type Flag, type Status } from './indicator.types.js';
import { calculateStatus } from './pace.js';
import type { TargetBasis } from './target-basis.js';

/** A value held against its targets: raw achievement (method §3) and pace (§5). */
export interface Comparison {
  readonly achievement: number | null;
  readonly status: Status | null;
  readonly flags: readonly Flag[];
}

/** Compares a value, a district's own or an aggregate, with the basis of the same cells. */
export function compareWithTarget(
  direction: Direction,
  value: number,
  basis: TargetBasis,
  tolerance: number,
): Comparison {
  const { achievement, flags } = calculateAchievement({
    direction,
    value,
    baseline: basis.comparedBaseline,
    target: basis.expected,
    band: basis.band,
  });
  const status = calculateStatus({
    direction,
    value,
    baseline: basis.comparedBaseline,
    expected: basis.expected,
    finalTarget: basis.comparedTarget,
    band: basis.band,
    isLastTargetReached: basis.isLastTargetReached,
    achievement,
    tolerance,
  });
  return { achievement, status, flags };
}
