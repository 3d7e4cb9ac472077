import type { CalendarDate } from '../cycle/calendar-date.js';
import type { DistrictOverride, IndicatorDefinition, TargetPoint } from './indicator.definition.js';

function isInForce(point: TargetPoint, on: CalendarDate): boolean {
  return point.effectiveFrom === undefined || point.effectiveFrom <= on;
}

function supersedes(later: TargetPoint, earlier: TargetPoint): boolean {
  const [laterFrom, earlierFrom] = [later.effectiveFrom ?? '', earlier.effectiveFrom ?? ''];
  if (laterFrom !== earlierFrom) return laterFrom > earlierFrom;
  return (later.recordedAt ?? '') >= (earlier.recordedAt ?? '');
}

/** A target point as chosen for one reading. */
export interface ChosenTarget {
  readonly key: string;
  readonly value: number;
  readonly versionId?: string;
}

/** What a district is measured by on a date. */
export interface DistrictTargets {
  readonly baseline: number | null;
  readonly targets: readonly ChosenTarget[];
}

/** Key of an override point that replaces the baseline. */
export const BASELINE_KEY = 'baseline';

/**
 * The target points in force on a date, one per key: of each key the version with the latest effective date
 * up to then, of the same date the one recorded last (method §4). A changed target therefore never rewrites
 * an earlier reading. A point whose version in force is withdrawn is not among them.
 */
export function selectTargets(versions: readonly TargetPoint[], on: CalendarDate): ChosenTarget[] {
  const inForce = new Map<string, TargetPoint>();
  for (const version of versions) {
    if (!isInForce(version, on)) continue;
    const before = inForce.get(version.key);
    if (before === undefined || supersedes(version, before)) inForce.set(version.key, version);
  }
  const chosen: ChosenTarget[] = [];
  for (const { key, value, versionId } of inForce.values()) {
    if (value !== null) chosen.push({ key, value, versionId });
  }
  return chosen;
}

/**
 * Baseline and points that hold for a district on a date: its own where it has one, the indicator's for the
 * rest (method §4).
 */
export function selectDistrictTargets(
  indicator: Pick<IndicatorDefinition, 'baseline' | 'targets'>,
  override: DistrictOverride | null,
  on: CalendarDate,
): DistrictTargets {
  const general = selectTargets(indicator.targets, on);
  if (override === null) return { baseline: indicator.baseline, targets: general };
  const own = selectTargets(override.targets, on);
  const replaced = new Set(own.map((point) => point.key));
  const baseline = own.find((point) => point.key === BASELINE_KEY)?.value;
  return {
    baseline: baseline ?? override.baseline ?? indicator.baseline,
    targets: [...general, ...own].filter(
      (point, index) => point.key !== BASELINE_KEY && (index >= general.length || !replaced.has(point.key)),
    ),
  };
}
