import type { CycleYears } from '../cycle/period.js';
import { Interpolation } from './indicator.types.js';
import type { ChosenTarget } from './target-version.js';

/** A point of the path: months on the axis of `calendar-date`, and the level there. */
export interface PathPoint {
  readonly month: number;
  readonly value: number;
}

/** The path of an indicator's level from its baseline over its targets (method §4). */
export interface TargetPath {
  /** The baseline at the start; null without a baseline: then there is no path before the first target. */
  readonly start: PathPoint | null;
  /** The targets after the start, by time. */
  readonly points: readonly PathPoint[];
  readonly interpolation: Interpolation;
}

const YEAR_OF_CYCLE_KEY = /^y([1-9])$/;
const CALENDAR_KEY = /^[1-9]\d{3}$/;

/** The calendar year at whose end a target key holds; null for a key that names no year. */
export function yearOfTargetKey(key: string, cycle: CycleYears): number | null {
  const ofCycle = YEAR_OF_CYCLE_KEY.exec(key);
  if (ofCycle) return cycle.from + Number(ofCycle[1]) - 1;
  return CALENDAR_KEY.test(key) ? Number(key) : null;
}

/** Whether year-of-cycle and calendar keys stand side by side in one indicator: a defect (method §4). */
export function hasMixedKeys(targets: readonly { readonly key: string }[]): boolean {
  return (
    targets.some((target) => YEAR_OF_CYCLE_KEY.test(target.key)) &&
    targets.some((target) => CALENDAR_KEY.test(target.key))
  );
}

/** Target points on the month axis, by time: a target holds at the end of its year. */
export function listTargetPoints(targets: readonly ChosenTarget[], cycle: CycleYears): PathPoint[] {
  const points: PathPoint[] = [];
  for (const target of targets) {
    const year = yearOfTargetKey(target.key, cycle);
    if (year !== null) points.push({ month: (year + 1) * 12, value: target.value });
  }
  return points.sort((a, b) => a.month - b.month);
}

/**
 * The path from `baseline` at `startMonth` over the target points. Targets up to the start are passed by: a
 * stage that begins after a target begins at its baseline all the same. If all are, the last one holds from
 * the start on.
 */
export function layPath(
  points: readonly PathPoint[],
  baseline: number | null,
  startMonth: number,
  interpolation: Interpolation,
): TargetPath {
  if (baseline === null) return { start: null, points, interpolation };
  const ahead = points.filter((point) => point.month > startMonth);
  const last = points.at(-1);
  if (ahead.length === 0 && last) {
    return { start: { month: startMonth, value: last.value }, points: [], interpolation };
  }
  return { start: { month: startMonth, value: baseline }, points: ahead, interpolation };
}

/** The level the path asks for at a month; null before the path begins. After the last target it holds. */
export function levelAt(path: TargetPath, month: number): number | null {
  let before: PathPoint | null = path.start !== null && path.start.month <= month ? path.start : null;
  let after: PathPoint | null = null;
  for (const point of path.points) {
    if (point.month <= month) before = point;
    else {
      after = point;
      break;
    }
  }
  if (before === null) return null;
  if (after === null || path.interpolation === Interpolation.STEP) return before.value;
  const share = (month - before.month) / (after.month - before.month);
  return before.value + (after.value - before.value) * share;
}
