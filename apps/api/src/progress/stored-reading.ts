import { type Flag, Status } from '@dure/domain/indicator/indicator.types';
import type { Divergence } from '@dure/domain/progress/divergence';
import type { Reading as CalculatedReading, ReadingState } from '@dure/domain/progress/reading';
import type { TableRow } from '../reporting/plan-model/plan-model.statement.js';
import type { Reading, StatusCount } from './reading.type.js';
import type { ReadTask } from './task-readings.js';

/** The three readings, in the order in which they are shown. */
export const READING_KINDS = ['process', 'outcome', 'result'] as const;
export type ReadingKindName = (typeof READING_KINDS)[number];

/** Columns of one of the three readings, each after the name of its kind: process_score, outcome_score, … */
interface ReadingColumns {
  readonly score: number | null;
  readonly status: Status | null;
  readonly state: ReadingState;
  readonly reported: number;
  readonly expected: number;
  readonly not_applicable: number;
  readonly is_sufficient: boolean;
  readonly limited_count: number;
}

type KindColumns = {
  readonly [Column in `${ReadingKindName}_${keyof ReadingColumns}`]: Column extends `${ReadingKindName}_${infer Key extends keyof ReadingColumns}`
    ? ReadingColumns[Key]
    : never;
};

interface KindDetail {
  readonly flags: readonly Flag[];
  readonly unmeasuredStages: readonly string[];
  readonly leftOut: readonly string[];
  readonly statusCounts: readonly StatusCount[];
}

/** What of a reading no list is sorted or filtered by. */
export interface ReadingDetail extends Readonly<Record<ReadingKindName, KindDetail>> {
  readonly quadrant: Divergence | null;
  /** Ids of indicators whose cell fell due at this period's end and is missing. */
  readonly missing: readonly string[];
  /** Ids of indicators that are worse than their baseline. */
  readonly regressing: readonly string[];
}

/** A row of the table of stored readings. */
export interface StoredReading extends KindColumns {
  readonly task_id: string;
  /** '' for the city. */
  readonly district_code: string;
  readonly is_example: boolean;
  readonly detail: ReadingDetail;
}

export interface ReadingRow extends StoredReading {
  readonly period_key: string;
}

/** Rows that came as JSON. */
export const storedReadingsOf = (rows: readonly TableRow[]): readonly StoredReading[] =>
  rows as unknown as readonly StoredReading[];

/** The row of a task read in a district or the city. */
export function readingRow(taskId: string, districtCode: string, periodKey: string, read: ReadTask): ReadingRow {
  const { process, outcome, result } = read.reading;
  const columns = { ...columnsOf('process', process), ...columnsOf('outcome', outcome), ...columnsOf('result', result) };
  return {
    task_id: taskId,
    district_code: districtCode,
    period_key: periodKey,
    ...(columns as unknown as KindColumns),
    is_example: read.isExample,
    detail: {
      process: detailOf(process),
      outcome: detailOf(outcome),
      result: detailOf(result),
      quadrant: read.divergence.reading,
      missing: [...read.missingPeriods.keys()],
      regressing: read.indicators
        .filter((indicator) => indicator.status === Status.REGRESSING)
        .map((indicator) => indicator.indicatorId),
    },
  };
}

function columnsOf(kind: ReadingKindName, reading: CalculatedReading): Record<string, unknown> {
  const columns: ReadingColumns = {
    score: reading.score,
    status: reading.status,
    state: reading.state,
    reported: reading.coverage.reported,
    expected: reading.coverage.expected,
    not_applicable: reading.coverage.notApplicable,
    is_sufficient: reading.coverage.isSufficient,
    limited_count: reading.limitedCount,
  };
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [`${kind}_${column}`, value]));
}

function detailOf({ flags, unmeasuredStages, leftOut, statusCounts }: CalculatedReading): KindDetail {
  return { flags, unmeasuredStages, leftOut, statusCounts: listStatusCounts(statusCounts) };
}

/** The statuses that occur, in the order of the vocabulary. */
function listStatusCounts(counts: Readonly<Record<Status, number>>): StatusCount[] {
  return Object.values(Status)
    .map((status) => ({ status, count: counts[status] }))
    .filter(({ count }) => count > 0);
}

/** One of a stored row's three readings, as the API shows it. */
export function readingOfRow(row: StoredReading, kind: ReadingKindName): Reading {
  const detail = row.detail[kind];
  const reported = row[`${kind}_reported`];
  const expected = row[`${kind}_expected`];
  return {
    score: row[`${kind}_score`],
    status: row[`${kind}_status`],
    state: row[`${kind}_state`],
    coverage: {
      reported,
      expected,
      notApplicable: row[`${kind}_not_applicable`],
      ratio: expected === 0 ? null : reported / expected,
      isSufficient: row[`${kind}_is_sufficient`],
    },
    limitedCount: row[`${kind}_limited_count`],
    flags: [...detail.flags],
    unmeasuredStages: [...detail.unmeasuredStages],
    leftOut: [...detail.leftOut],
    statusCounts: [...detail.statusCounts],
  };
}

/** A reading just calculated, as the API shows it: the same as what would be stored of it. */
export function readingOf(reading: CalculatedReading): Reading {
  const { score, status, state, coverage, limitedCount } = reading;
  const { flags, unmeasuredStages, leftOut, statusCounts } = detailOf(reading);
  return {
    score,
    status,
    state,
    coverage,
    limitedCount,
    flags: [...flags],
    unmeasuredStages: [...unmeasuredStages],
    leftOut: [...leftOut],
    statusCounts: [...statusCounts],
  };
}
