import { listPeriods, type Period, yearsOf } from '../cycle/period.js';
import { isReported } from '../indicator/coverage.js';
import type { IndicatorDefinition, StageDefinition } from '../indicator/indicator.definition.js';
import { CellState, Status } from '../indicator/indicator.types.js';
import { calculateCityIndicatorReading, type CityReadingInput } from './city-reading.js';
import type { IndicatorReading } from './indicator-reading.js';
import type { IndicatorSeries } from './indicator-series.js';

/** A series over districts, with the reading at each period that is over; null at those to come. */
export interface CitySeries extends IndicatorSeries {
  /** Last day of each period. */
  readonly ends: readonly string[];
  readonly readings: readonly (IndicatorReading | null)[];
}

/**
 * What the districts report of one indicator, aggregated at the end of every period of their cycles (method §6): districts
 * that began in different years bring their own periods. The path is that of the districts whose values are in the aggregate,
 * so there is none at a period without a value, and none at periods to come.
 */
export function calculateCitySeries(
  input: Omit<CityReadingInput, 'stages' | 'indicators'> & {
    readonly indicator: IndicatorDefinition;
    readonly stage: StageDefinition | null;
  },
): CitySeries {
  const { indicator, at, districts } = input;
  const periods = listPeriodsOf(indicator, districts);
  const readings = periods.map((period) =>
    period.to > at.to ? null : calculateCityIndicatorReading({ ...input, at: period }),
  );
  const states = readings.map((reading) => reading?.state ?? CellState.NOT_DUE);
  return {
    periods: periods.map((period) => period.key),
    ends: periods.map((period) => period.to),
    readings,
    states,
    values: readings.map((reading) => reading?.value ?? null),
    path: readings.map((reading) =>
      reading !== null && isReported(reading.state) ? reading.expected : null,
    ),
    achievements: readings.map((reading) => reading?.achievement ?? null),
    statuses: readings.map((reading) => (reading === null ? Status.NOT_DUE : reading.status)),
  };
}

function listPeriodsOf(
  { frequency, hasMidpoint, dueFrom }: IndicatorDefinition,
  districts: CityReadingInput['districts'],
): Period[] {
  const byKey = new Map<string, Period>();
  for (const { cycle } of districts) {
    const years = yearsOf(frequency, cycle);
    for (const period of listPeriods(frequency, years, { hasMidpoint, dueFrom }))
      byKey.set(period.key, period);
  }
  return [...byKey.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}
