import {
  type CalendarDate,
  lastDayOfYear,
  monthsAtEndOf,
  monthsAtStartOf,
  yearOf,
} from '../cycle/calendar-date.js';
import { type CycleYears, yearsOf } from '../cycle/period.js';
import { startingValue } from './achievement.js';
import { startOfPath } from './due-period.js';
import { elapsedShare, isFlow } from './flow.js';
import type { Band, DistrictOverride, IndicatorDefinition, StageDefinition } from './indicator.definition.js';
import { Direction, Flag, Frequency } from './indicator.types.js';
import { type TargetPath, hasMixedKeys, layPath, levelAt, listTargetPoints } from './target-path.js';
import { selectDistrictTargets } from './target-version.js';

/**
 * The yardstick of one indicator in one district: its baseline, targets and path by the versions in force on
 * a date.
 */
export interface TargetPlan {
  readonly indicator: IndicatorDefinition;
  readonly years: CycleYears;
  readonly baseline: number | null;
  /** First day of the path. */
  readonly startsOn: CalendarDate;
  readonly path: TargetPath;
  /** The last target; a yearly amount for a flow. */
  readonly finalTarget: number | null;
  readonly lastTargetMonth: number;
  readonly versionIds: readonly string[];
  readonly flags: readonly Flag[];
}

/**
 * What a value is held against on one date; for a flow all but `baseline` and `finalTarget` are the share due
 * by then.
 */
export interface TargetBasis {
  /** As planned: of a flow, per year or per cycle. */
  readonly baseline: number | null;
  readonly finalTarget: number | null;
  /** As due on the date. */
  readonly comparedBaseline: number | null;
  readonly comparedTarget: number | null;
  readonly expected: number | null;
  readonly band: Band | null;
  readonly isLastTargetReached: boolean;
  readonly flags: readonly Flag[];
}

/** Lays out an indicator's targets for a district, by the versions in force on `on` (method §4). */
export function planTargets(
  indicator: IndicatorDefinition,
  stage: StageDefinition | null,
  cycle: CycleYears,
  override: DistrictOverride | null,
  on: CalendarDate,
): TargetPlan {
  const years = yearsOf(indicator.frequency, cycle);
  const { targets, ...chosen } = selectDistrictTargets(indicator, override, on);
  const isMixed = hasMixedKeys(targets);
  const points = isMixed ? [] : listTargetPoints(targets, years);
  const baseline = startingValue(indicator.direction, chosen.baseline);
  const startsOn = startOfPath(indicator, stage, years);
  const last = points.at(-1);
  return {
    indicator,
    years,
    baseline,
    startsOn,
    path: layPath(points, baseline, monthsAtStartOf(startsOn), indicator.interpolation),
    finalTarget: last?.value ?? null,
    lastTargetMonth: last?.month ?? monthsAtEndOf(lastDayOfYear(years.to)),
    versionIds: targets.flatMap((target) => (target.versionId === undefined ? [] : [target.versionId])),
    flags: isMixed ? [Flag.MIXED_TARGET_KEYS] : [],
  };
}

/**
 * The level the path asks for at the end of a date: of a flow the amount to date; null without a path there
 * (method §4).
 */
export function expectedAt(plan: TargetPlan, on: CalendarDate): number | null {
  const { indicator, years } = plan;
  if (indicator.direction === Direction.MAINTAIN || plan.finalTarget === null || on < plan.startsOn)
    return null;
  if (!isFlow(indicator)) return levelAt(plan.path, monthsAtEndOf(on));
  const yearOfAmount = indicator.frequency === Frequency.CYCLE ? years.to : yearOf(on);
  const amount = levelAt(plan.path, monthsAtEndOf(lastDayOfYear(yearOfAmount)));
  return amount === null ? null : amount * elapsedShare(indicator.frequency, years, on);
}

/**
 * What a value is held against at the end of a date. `reportedShare` is the part of a flow's due time that
 * the value stands for: what is wanting in the value is taken from its target as well.
 */
export function basisAt(plan: TargetPlan, on: CalendarDate, reportedShare = 1): TargetBasis {
  const { indicator, baseline, finalTarget } = plan;
  const share = isFlow(indicator) ? elapsedShare(indicator.frequency, plan.years, on) * reportedShare : 1;
  const expected = expectedAt(plan, on);
  const band = indicator.direction === Direction.MAINTAIN ? indicator.band : null;
  return {
    baseline,
    finalTarget: indicator.direction === Direction.MAINTAIN ? null : finalTarget,
    comparedBaseline: baseline === null ? null : baseline * share,
    comparedTarget: finalTarget === null ? null : finalTarget * share,
    expected: expected === null ? null : expected * reportedShare,
    band: band === null ? null : { lo: band.lo * share, hi: band.hi * share },
    isLastTargetReached: monthsAtEndOf(on) >= plan.lastTargetMonth,
    flags: plan.flags,
  };
}
