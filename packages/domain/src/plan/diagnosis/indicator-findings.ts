import { Direction, Frequency, IndicatorKind, TimeAggregation } from '../../indicator/indicator.types.js';
import { hasMixedKeys, listTargetPoints } from '../../indicator/target-path.js';
import { selectTargets } from '../../indicator/target-version.js';
import type { CalendarDate } from '../../cycle/calendar-date.js';
import type { CycleYears } from '../../cycle/period.js';
import { Defect, type DiagnosedIndicator, type Finding } from './diagnosis.types.js';
import { findingAt } from './finding.js';

const PERCENT = '%';

/** What is wrong with one indicator, by the targets in force on `today`. */
export function listIndicatorFindings(
  indicator: DiagnosedIndicator,
  years: CycleYears,
  today: CalendarDate,
): Finding[] {
  const found = (defect: Defect, params: Finding['params'] = {}): Finding =>
    findingAt(defect, indicator, params);
  return [
    ...listMissing(indicator, today).map((defect) => found(defect)),
    ...listShapeDefects(indicator).map((defect) => found(defect)),
    ...listPathDefects(indicator, years, today).map(({ defect, params }) => found(defect, params)),
  ];
}

/** What an indicator must say before anybody can report on it. A milestone starts at 0, a band needs no targets. */
function listMissing(indicator: DiagnosedIndicator, today: CalendarDate): Defect[] {
  const missing: Defect[] = [];
  const isWithin = indicator.direction === Direction.MAINTAIN;
  const startsAtZero = indicator.direction === Direction.MILESTONE;
  if (indicator.baseline === null && !startsAtZero && !isWithin) missing.push(Defect.NO_BASELINE);
  if (isWithin ? indicator.band === null : selectTargets(indicator.targets, today).length === 0) {
    missing.push(Defect.NO_TARGET);
  }
  if (isBlank(indicator.unit)) missing.push(Defect.NO_UNIT);
  if (isBlank(indicator.origin)) missing.push(Defect.NO_ORIGIN);
  return missing;
}

function listShapeDefects(indicator: DiagnosedIndicator): Defect[] {
  const defects: Defect[] = [];
  if (indicator.kind === IndicatorKind.RESULT && indicator.frequency !== Frequency.CYCLE) {
    defects.push(Defect.RESULT_READ_WITHIN_CYCLE);
  }
  if (indicator.unit.trim() === PERCENT && !indicator.hasRatio) defects.push(Defect.PERCENT_WITHOUT_PARTS);
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
  today: CalendarDate,
): PathDefect[] {
  if (hasMixedKeys(indicator.targets)) return [{ defect: Defect.MIXED_TARGET_KEYS, params: {} }];
  const towards = signOf(indicator.direction);
  if (towards === 0) return [];
  const points = listTargetPoints(selectTargets(indicator.targets, today), years);
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
