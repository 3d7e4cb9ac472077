import type { Provenance } from '../../lib/schema-types.generated.js';
import {
  countCells,
  findTargetAt,
  toPercent,
  type SeriesCoverage,
} from '../../ui/charts/series-table-model.js';
import type { SeriesData } from './score-sheet-model.js';

/** All that is known of an indicator at one of its periods. */
export interface SeriesDetail {
  readonly period: string;
  readonly state: SeriesData['states'][number];
  readonly status: SeriesData['statuses'][number];
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly expected: number | null;
  readonly achievementPercent: number | null;
  readonly target: { readonly key: string; readonly value: number } | null;
  readonly narrative: string | null;
  readonly source: Provenance | null;
  readonly median: number | null;
  readonly coverage: SeriesCoverage;
  /** What the newest number carries with it; none for earlier periods. */
  readonly flags: SeriesData['flags'];
}

/** Reads one period out of the series' columns; null for an index outside of them. */
export function findSeriesDetail(series: SeriesData, index: number): SeriesDetail | null {
  const [period, end] = [series.periods[index], series.ends[index]];
  if (period === undefined || end === undefined) return null;
  return {
    period,
    state: series.states[index] ?? 'NOT_DUE',
    status: series.statuses[index] ?? null,
    value: series.values[index] ?? null,
    numerator: series.numerators[index] ?? null,
    denominator: series.denominators[index] ?? null,
    expected: series.path[index] ?? null,
    achievementPercent: toPercent(series.achievements[index] ?? null),
    target: findTargetAt(series, end),
    narrative: series.narratives[index] ?? null,
    source: series.sources[index] ?? null,
    median: series.zoneMedian[index] ?? null,
    coverage: countCells(series.states),
    flags: period === series.latestPeriod ? series.flags : [],
  };
}
