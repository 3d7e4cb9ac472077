import { isFlow, type SeriesColumns, type SeriesForm } from '../../ui/charts/series.types.js';
import { createStaff, createStaffScale } from '../../ui/charts/staff-model.js';
import type { Staff } from '../../ui/charts/staff.types.js';
import { createTimeAxis, type TimeAxis } from '../../ui/charts/time-axis-model.js';
import type { ValueScale } from '../../ui/charts/value-scale-model.js';
import type { IndicatorColumns, TaskSeriesData, TaskStage } from './indicator-groups-model.js';

/** How districts that began in different years stand beside each other: by year of their cycle, or by calendar. */
export type AxisMode = 'YEAR_OF_CYCLE' | 'CALENDAR';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export type OwnSeries = IndicatorColumns['series'][number];

/** One district (or the city) on axes that it shares with all others. */
export interface SeriesCard {
  /** Null for the city's own series. */
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly cycle: YearSpan;
  readonly axis: TimeAxis;
  readonly staff: Staff;
  readonly series: OwnSeries;
  readonly latest: LatestCell;
}

/** The newest value, or why there is none. */
export interface LatestCell {
  readonly period: string | null;
  readonly state: OwnSeries['states'][number];
  readonly value: number | null;
  readonly status: OwnSeries['status'];
  readonly expected: number | null;
  readonly achievement: number | null;
}

const monthsPerYear = 12;

/** First day of the month in which a stage is planned to start. `startMonth` counts from 1 over the cycle. */
export function stageStart(cycle: YearSpan, startMonth: number): string {
  const months = startMonth - 1;
  const month = String((months % monthsPerYear) + 1).padStart(2, '0');
  return `${cycle.from + Math.floor(months / monthsPerYear)}-${month}-01`;
}

function toColumns(series: OwnSeries): SeriesColumns {
  // The zone is a matter of the district's own page; here the districts themselves stand beside each other.
  return { ...series, zoneMedian: series.periods.map(() => null) };
}

function formOf({ indicator }: IndicatorColumns, cycle: YearSpan, stages: readonly TaskStage[]): SeriesForm {
  const stage = stages.find(({ id }) => id === indicator.stage?.id);
  return {
    kind: indicator.kind,
    interpolation: indicator.interpolation,
    isFlow: isFlow(indicator),
    pathFrom: stage ? stageStart(cycle, stage.startMonth) : `${cycle.from}-01-01`,
  };
}

/** The cell the newest number stands in; without a number the newest due one. */
export function findLatestCell(series: OwnSeries): LatestCell {
  const known = series.latestPeriod === null ? -1 : series.periods.indexOf(series.latestPeriod);
  const index = known === -1 ? series.states.findLastIndex((state) => state !== 'NOT_DUE') : known;
  return {
    period: series.periods[index] ?? null,
    state: series.states[index] ?? 'NOT_DUE',
    value: series.values[index] ?? null,
    status: series.statuses[index] ?? null,
    expected: series.path[index] ?? null,
    achievement: series.achievements[index] ?? null,
  };
}

function spanOf(cycles: readonly YearSpan[]): YearSpan {
  return {
    from: Math.min(...cycles.map(({ from }) => from)),
    to: Math.max(...cycles.map(({ to }) => to)),
  };
}

/** What a task's series are laid out by. */
export interface TaskSeriesFrame {
  readonly stages: readonly TaskStage[];
  readonly districts: TaskSeriesData['districts'];
  /** The plan's years, on which the city's own series run. */
  readonly planYears: YearSpan;
  readonly mode: AxisMode;
}

/** The small multiples of an indicator: a card per series, all on the same heights and on axes of equal length. */
export function createSeriesCards(columns: IndicatorColumns, frame: TaskSeriesFrame): SeriesCard[] {
  const placed = columns.series.map((series) => {
    const district = frame.districts.find(({ code }) => code === series.district?.code) ?? null;
    return { series, district, cycle: district?.enrolment?.cycle ?? frame.planYears };
  });
  if (placed.length === 0) return [];
  const scale = createStaffScale(columns.series.map(toColumns), {
    kind: columns.indicator.kind,
    isFlow: isFlow(columns.indicator),
  });
  const calendar = createTimeAxis(spanOf(placed.map(({ cycle }) => cycle)));
  return placed.map(({ series, district, cycle }) => {
    const axis = frame.mode === 'CALENDAR' ? calendar : createTimeAxis(cycle);
    return createCard(columns, { series, district, cycle, axis, scale, stages: frame.stages });
  });
}

function createCard(
  columns: IndicatorColumns,
  part: {
    series: OwnSeries;
    district: TaskSeriesData['districts'][number] | null;
    cycle: YearSpan;
    axis: TimeAxis;
    scale: ValueScale;
    stages: readonly TaskStage[];
  },
): SeriesCard {
  const { series, district, cycle, axis, scale, stages } = part;
  return {
    district: district && { code: district.code, name: district.name },
    cycle,
    axis,
    series,
    staff: createStaff(toColumns(series), formOf(columns, cycle, stages), axis, scale),
    latest: findLatestCell(series),
  };
}
