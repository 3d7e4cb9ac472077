import { lastDayOfYear } from '@dure/domain/cycle/calendar-date';
import { type CycleYears, type Period, parsePeriod, yearsOf } from '@dure/domain/cycle/period';
import { CellState } from '@dure/domain/indicator/indicator.types';
import { yearOfTargetKey } from '@dure/domain/indicator/target-path';
import { selectDistrictTargets } from '@dure/domain/indicator/target-version';
import { type IndicatorReading } from '@dure/domain/progress/indicator-reading';
import { calculateIndicatorSeries } from '@dure/domain/progress/indicator-series';
import { calculateZoneMedian } from '@dure/domain/progress/zone-median';
import type { District } from '../districts/district.entity.js';
import { CITY, type PlanModel } from '../reporting/plan-model/plan-model.js';
import type { EnrolledDistrict, MeasuredIndicator } from '../reporting/plan-model/plan-structure.js';
import type { IndicatorSeries } from './indicator-series.type.js';
import { readIndicator } from './task-readings.js';

/** A series without what rests on other districts. */
type OwnSeries = Omit<IndicatorSeries, 'zoneMedian' | 'district'>;

/** The series of an indicator in a district, with its zone's median. */
export function districtSeries(
  model: PlanModel,
  indicator: MeasuredIndicator,
  { entity: district, years }: EnrolledDistrict,
  at: Period,
): IndicatorSeries {
  const own = ownSeries(model, indicator, district.code, years, at);
  const others = model.structure.enrolled.filter(
    ({ entity }) => entity.zoneKo === district.zoneKo && entity.code !== district.code,
  );
  const zone = others.map((other) => ownSeries(model, indicator, other.entity.code, other.years, at));
  return { ...own, district, zoneMedian: calculateZoneMedian(own, zone) };
}

/** The series of what the city reports itself. */
export function citySeries(model: PlanModel, indicator: MeasuredIndicator, at: Period): IndicatorSeries {
  const own = ownSeries(model, indicator, CITY, model.structure.years, at);
  return { ...own, district: null as District | null, zoneMedian: own.periods.map(() => null) };
}

function ownSeries(
  model: PlanModel,
  indicator: MeasuredIndicator,
  districtCode: string,
  years: CycleYears,
  at: Period,
): OwnSeries {
  const { id } = indicator.definition;
  return model.derive(districtCode, `series ${id} ${at.key}`, () =>
    calculateSeries(model, indicator, districtCode, years, at),
  );
}

function calculateSeries(
  model: PlanModel,
  indicator: MeasuredIndicator,
  districtCode: string,
  years: CycleYears,
  at: Period,
): OwnSeries {
  const { definition, stage, entity } = indicator;
  const override = indicator.overrides.get(districtCode) ?? null;
  const cells = model.cellsOf(districtCode).get(definition.id) ?? [];
  const { settings } = model.structure;
  const series = calculateIndicatorSeries({
    indicator: definition,
    stage,
    cycle: years,
    override,
    cells,
    at,
    ...settings,
  });
  const cellByPeriod = new Map(cells.map((cell) => [cell.period, cell]));
  // What was reported for a period after the one that is read is not known yet.
  const shown = series.periods.map((period, index) =>
    series.states[index] === CellState.NOT_DUE ? undefined : cellByPeriod.get(period),
  );
  return {
    indicator: entity,
    periods: [...series.periods],
    ends: series.periods.map((period) => parsePeriod(period).to),
    values: [...series.values],
    numerators: shown.map((cell) => cell?.numerator ?? null),
    denominators: shown.map((cell) => cell?.denominator ?? null),
    states: [...series.states],
    path: [...series.path],
    achievements: [...series.achievements],
    statuses: [...series.statuses],
    sources: shown.map((cell) => cell?.source ?? null),
    narratives: shown.map((cell) => cell?.narrative ?? null),
    ...targetColumns(indicator, districtCode, years, at),
    ...latestColumns(readIndicator(model, indicator, districtCode, years, at)),
  };
}

function targetColumns(
  { definition, overrides }: MeasuredIndicator,
  districtCode: string,
  years: CycleYears,
  at: Period,
): Pick<OwnSeries, 'targetKeys' | 'targetValues' | 'targetEnds'> {
  const { targets } = selectDistrictTargets(definition, overrides.get(districtCode) ?? null, at.to);
  const points = targets
    .flatMap(({ key, value }) => {
      const year = yearOfTargetKey(key, yearsOf(definition.frequency, years));
      return year === null ? [] : [{ key, value, end: lastDayOfYear(year) }];
    })
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  return {
    targetKeys: points.map((point) => point.key),
    targetValues: points.map((point) => point.value),
    targetEnds: points.map((point) => point.end),
  };
}

function latestColumns(
  reading: IndicatorReading,
): Pick<
  OwnSeries,
  'baseline' | 'latestValue' | 'latestPeriod' | 'expected' | 'achievement' | 'status' | 'flags'
> {
  return {
    baseline: reading.baseline,
    latestValue: reading.value,
    latestPeriod: reading.valuePeriod,
    expected: reading.expected,
    achievement: reading.achievement,
    status: reading.status,
    flags: [...reading.flags],
  };
}
