import { firstDayOfYear, lastDayOfYear } from '@dure/domain/cycle/calendar-date';
import { startOfStage } from '@dure/domain/indicator/due-period';
import { yearOfTargetKey } from '@dure/domain/indicator/target-path';
import { selectDistrictTargets } from '@dure/domain/indicator/target-version';
import { isFlow, type SeriesColumns, type SeriesForm } from '../../ui/charts/series.types.js';
import { createStaff, createStaffScale } from '../../ui/charts/staff-model.js';
import type { Staff } from '../../ui/charts/staff.types.js';
import {
  createTimeAxis,
  percentAt,
  positionAtEnd,
  positionAtStart,
  type TimeAxis,
} from '../../ui/charts/time-axis-model.js';
import { percentFromTop, type ValueScale } from '../../ui/charts/value-scale-model.js';
import type {
  IndicatorRecord_SeriesFragment,
  IndicatorSheet_IndicatorFragment,
} from './indicator-sheet.generated.js';
import { pointOf } from './target-model.js';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A target line as it was laid on a day: corners in percent of the drawing. */
export interface TargetLine {
  /** The first day on which it held. */
  readonly effectiveFrom: string;
  readonly isPresent: boolean;
  readonly corners: readonly { readonly leftPercent: number; readonly topPercent: number }[];
}

/** The path of an indicator drawn against its approved values. */
export interface TargetPathChart {
  readonly axis: TimeAxis;
  readonly staff: Staff;
  /** Earlier lines, the oldest first; with the one that holds where nothing is reported beside which it would stand. */
  readonly lines: readonly TargetLine[];
}

type Indicator = Pick<
  IndicatorSheet_IndicatorFragment,
  | 'kind'
  | 'scope'
  | 'baseline'
  | 'interpolation'
  | 'timeAggregation'
  | 'isCumulative'
  | 'numeratorLabel'
  | 'stage'
  | 'targetVersions'
>;

interface LaidTargets {
  readonly effectiveFrom: string;
  readonly baseline: number | null;
  readonly points: readonly { readonly end: string; readonly value: number }[];
}

/**
 * The chart of a district (null: the city) over `years`, its cycle or the plan's. `hasLines` is false where no single line
 * stands for all: districts in different cycles.
 */
export function createTargetPathChart(input: {
  readonly indicator: Indicator;
  readonly record: IndicatorRecord_SeriesFragment | null;
  readonly district: string | null;
  readonly years: YearSpan;
  readonly hasLines: boolean;
  readonly today: string;
  /** What is drawn beside it on the same heights: the indicator it carries on, or is carried on by. */
  readonly beside?: IndicatorRecord_SeriesFragment | null;
}): TargetPathChart {
  const { indicator, record, years, today } = input;
  const laid = input.hasLines ? listLaidTargets(indicator, input.district, years) : [];
  const present = laid.findLast(({ effectiveFrom }) => effectiveFrom <= today) ?? null;
  const series =
    record === null ? plannedSeries(present) : { ...record, zoneMedian: record.periods.map(() => null) };
  const axis = createTimeAxis(spanWith(years, series.ends));
  const pathFrom = startOf(indicator, years);
  const form: SeriesForm = {
    kind: indicator.kind,
    interpolation: indicator.interpolation,
    isFlow: isFlow(indicator),
    pathFrom,
  };
  // Yearly amounts begin anew each January: a line over the years would say something else.
  const shown = form.isFlow ? [] : laid.filter((each) => record === null || each !== present);
  const levels = shown.flatMap(({ baseline, points }) => [baseline, ...points.map(({ value }) => value)]);
  const beside = input.beside ? [{ ...input.beside, zoneMedian: [] }] : [];
  const scale = createStaffScale([{ ...series, path: [...series.path, ...levels] }, ...beside], form);
  return {
    axis,
    staff: createStaff(series, form, axis, scale),
    lines: shown.map((each) => lineOf(each, { axis, scale, pathFrom, isPresent: each === present, form })),
  };
}

/** Every state the targets of a district (or all) had, from the first day it held; the same state twice is one. */
export function listLaidTargets(
  { targetVersions, baseline, scope }: Pick<Indicator, 'targetVersions' | 'baseline' | 'scope'>,
  district: string | null,
  years: YearSpan,
): LaidTargets[] {
  const general = targetVersions.filter((version) => version.district === null);
  const own = targetVersions.filter((version) => district !== null && version.district?.code === district);
  const days = [...new Set([...general, ...own].map(({ effectiveFrom }) => effectiveFrom))].sort();
  const states = days.map((effectiveFrom): LaidTargets => {
    const chosen = selectDistrictTargets(
      { baseline, targets: general.map(pointOf) },
      scope === 'DISTRICT' ? { targets: own.map(pointOf) } : null,
      effectiveFrom,
    );
    const points = chosen.targets.flatMap(({ key, value }) => {
      const year = yearOfTargetKey(key, years);
      return year === null ? [] : [{ end: lastDayOfYear(year), value }];
    });
    return {
      effectiveFrom,
      baseline: chosen.baseline,
      points: points.sort((a, b) => (a.end < b.end ? -1 : 1)),
    };
  });
  return states.filter((state, index) => index === 0 || !isSameState(state, states[index - 1]));
}

function isSameState(a: LaidTargets, b: LaidTargets | undefined): boolean {
  return b !== undefined && JSON.stringify([a.baseline, a.points]) === JSON.stringify([b.baseline, b.points]);
}

function plannedSeries(present: LaidTargets | null): SeriesColumns {
  return {
    baseline: present?.baseline ?? null,
    periods: [],
    ends: [],
    values: [],
    states: [],
    path: [],
    statuses: [],
    zoneMedian: [],
    targetValues: present?.points.map(({ value }) => value) ?? [],
    targetEnds: present?.points.map(({ end }) => end) ?? [],
    latestPeriod: null,
  };
}

function startOf({ stage }: Indicator, years: YearSpan): string {
  return stage === null ? firstDayOfYear(years.from) : startOfStage(stage, years);
}

function spanWith(years: YearSpan, ends: readonly string[]): YearSpan {
  const known = ends.map((end) => Number(end.slice(0, 4)));
  return { from: Math.min(years.from, ...known), to: Math.max(years.to, ...known) };
}

function lineOf(
  { effectiveFrom, baseline, points }: LaidTargets,
  place: {
    readonly axis: TimeAxis;
    readonly scale: ValueScale;
    readonly pathFrom: string;
    readonly isPresent: boolean;
    readonly form: SeriesForm;
  },
): TargetLine {
  const { axis, scale, pathFrom, isPresent, form } = place;
  const start = positionAtStart(axis, pathFrom);
  const ahead = points.map(({ end, value }) => ({ x: positionAtEnd(axis, end), value }));
  const route = [
    ...(baseline === null ? [] : [{ x: start, value: baseline }]),
    ...ahead.filter(({ x }) => x > start),
  ];
  const corners = route.flatMap(({ x, value }, index) => {
    const before = route[index - 1];
    const isStep = form.interpolation === 'STEP' && before !== undefined;
    return isStep
      ? [
          { x, value: before.value },
          { x, value },
        ]
      : [{ x, value }];
  });
  return {
    effectiveFrom,
    isPresent,
    corners: corners.map(({ x, value }) => ({
      leftPercent: percentAt(axis, x),
      topPercent: percentFromTop(scale, value),
    })),
  };
}
