import { isAtLeast } from '../indicator/boundary.js';
import { isReported } from '../indicator/coverage.js';
import type { IndicatorDefinition } from '../indicator/indicator.definition.js';
import { Flag, Status } from '../indicator/indicator.types.js';
import type { IndicatorReading } from './indicator-reading.js';

/** An indicator's reading on its way into a score. */
export interface RollUpItem {
  readonly indicator: IndicatorDefinition;
  readonly reading: IndicatorReading;
}

/** Which readings a score is made of. */
export interface RollUpSelection {
  readonly counted: readonly RollUpItem[];
  /** Codes of indicators that are reported but not in the score. */
  readonly leftOut: readonly string[];
}

/**
 * Chooses what may be averaged together (method §3): achievements measured from a baseline, or, where none
 * is, those without one; never both. Reported indicators without an achievement are listed as left out too.
 */
export function selectAlike(items: readonly RollUpItem[]): RollUpSelection {
  const measured = items.filter((item) => item.reading.achievement !== null);
  const fromBaseline = measured.filter((item) => !item.reading.flags.includes(Flag.NO_BASELINE));
  const counted = fromBaseline.length > 0 ? fromBaseline : measured;
  const leftOut = items.filter((item) => isReported(item.reading.state) && !counted.includes(item));
  return { counted, leftOut: leftOut.map((item) => item.indicator.code) };
}

/** Whether a raw achievement lies outside [0, 1]. */
export function isLimited(achievement: number): boolean {
  return !isAtLeast(1, achievement) || achievement < 0;
}

/**
 * Weighted mean of achievements, each limited to [0, 1] before it is averaged (method §3); null of nothing.
 */
export function averageLimited(items: readonly RollUpItem[]): number | null {
  return weightedMean(
    items.flatMap(({ indicator, reading }) =>
      reading.achievement === null
        ? []
        : [{ value: Math.min(1, Math.max(0, reading.achievement)), weight: indicator.weight }],
    ),
  );
}

/** Σ value × weight / Σ weight; null of nothing. */
export function weightedMean(parts: readonly { value: number; weight: number }[]): number | null {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  if (weight === 0) return null;
  return parts.reduce((total, part) => total + part.value * part.weight, 0) / weight;
}

/** How many indicators stand at each status, so that a regression stays visible beside the mean. */
export function countStatuses(items: readonly RollUpItem[]): Record<Status, number> {
  const counts = Object.fromEntries(Object.values(Status).map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { reading } of items) if (reading.status !== null) counts[reading.status] += 1;
  return counts;
}
