import { Direction, Frequency, IndicatorKind, TimeAggregation } from '../../indicator/indicator.types.js';
import { hasMixedKeys, listTargetPoints } from '../../indicator/target-path.js';
import { type ChosenTarget, selectTargets } from '../../indicator/target-version.js';
import { lastDayOfYear, type CalendarDate } from '../../cycle/calendar-date.js';
import type { CycleYears } from '../../cycle/period.js';
import { Defect, type DiagnosedIndicator, type Finding } from './diagnosis.types.js';
import { findingAt } from './finding.js';

const PERCENT = '%';

/**
 * What is wrong with one indicator, by the targets as they stand in the plan: also those that hold from a later day on.
 * A plan is diagnosed before its first year begins.
 */
export function listIndicatorFindings(
  indicator: DiagnosedIndicator,
  years: CycleYears,
  today: CalendarDate,
): Finding[] {
  const end = lastDayOfYear(years.to);
  const targets = selectTargets(indicator.targets, today > end ? today : end);
  return [
    ...listMissing(indicator, targets),
    ...listShapeDefects(indicator).map((defect) => findingAt(defect, indicator)),
    ...listPathDefects(indicator, years, targets).map(({ defect, params }) =>
      findingAt(defect, indicator, { params }),
    ),
  ];
}

/** What an indicator must say before anybody can report on it. A milestone starts at 0, a band needs no targets. */
function listMissing(indicator: DiagnosedIndicator, targets: readonly ChosenTarget[]): Finding[] {
  const isWithin = indicator.direction === Direction.MAINTAIN;
  const needsBaseline = !isWithin && indicator.direction !== Direction.MILESTONE;
  const missing: Finding[] = [];
  if (indicator.baseline === null && needsBaseline) missing.push(findingAt(Defect.NO_BASELINE, indicator));
  if (isWithin && indicator.band === null) {
    missing.push(findingAt(Defect.NO_TARGET, indicator, { field: 'bandLo' }));
  }
  if (!isWithin && targets.length === 0) missing.push(findingAt(Defect.NO_TARGET, indicator));
  if (isBlank(indicator.unit)) missing.push(findingAt(Defect.NO_UNIT, indicator));
  if (isBlank(indicator.origin)) missing.push(findingAt(Defect.NO_ORIGIN, indicator));
  return missing;
}

function listShapeDefects(indicator: DiagnosedIndicator): Defect[] {
  const defects: Defect[] = [];
  if (indicator.kind === IndicatorKind.RESULT && indicator.frequency !== Frequency.CYCLE) {
    defects.push(Defect.RESULT_READ_WITHIN_CYCLE);
  }
  if (indicator.unit.normalize('NFKC').trim() === PERCENT && !indicator.hasRatio)
    defects.push(Defect.PERCENT_WITHOUT_PARTS);
  if (indicator.isCumulative && indicator.timeAggregation === TimeAggregation.MEAN) {
    defects.push(Defect.CUMULATIVE_MEAN);
  }
  return defects;
}

interface PathDefect {
  readonly defect: Defect;
  readonly params: Finding['params'];
}

/** Whether the path leads where the indicator is to go (method §3, §4). Mixed keys make no path at all. */
function listPathDefects(
  indicator: DiagnosedIndicator,
  years: CycleYears,
  targets: readonly ChosenTarget[],
): PathDefect[] {
  if (hasMixedKeys(indicator.targets)) return [{ defect: Defect.MIXED_TARGET_KEYS, params: {} }];
  const towards = signOf(indicator.direction);
  if (towards === 0) return [];
  const points = listTargetPoints(targets, years);
  const last = points.at(-1);
  if (last === undefined) return [];
  const baseline =
    indicator.direction === Direction.MILESTONE ? (indicator.baseline ?? 0) : indicator.baseline;
  if (baseline !== null && (last.value - baseline) * towards < 0) {
    return [{ defect: Defect.TARGET_ON_WRONG_SIDE, params: { baseline, target: last.value } }];
  }
  const levels =
    baseline === null ? points.map(({ value }) => value) : [baseline, ...points.map(({ value }) => value)];
  const place = levels.findIndex((level, index) => index > 0 && (level - levels[index - 1]!) * towards < 0);
  if (place === -1) return [];
  return [{ defect: Defect.PATH_FALLS, params: { from: levels[place - 1]!, to: levels[place]! } }];
}

/** +1 where more is better, −1 where less is, 0 where neither is. */
function signOf(direction: Direction): number {
  if (direction === Direction.MAINTAIN) return 0;
  return direction === Direction.DECREASE ? -1 : 1;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
