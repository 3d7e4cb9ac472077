import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { ScoreReading } from '../../ui/score-cell.js';

/** The matrix as it travels: each list is row after row, one entry per task. */
export interface MatrixColumnsOfKind {
  readonly scores: readonly (number | null)[];
  readonly statuses: readonly ScoreReading['status'][];
  readonly states: readonly (ScoreReading['state'] | null)[];
  readonly reported: readonly number[];
  readonly expected: readonly number[];
  readonly sufficient: readonly boolean[];
}

export interface MatrixData {
  readonly districts: readonly { readonly code: string; readonly name: string; readonly zone: string }[];
  readonly takesPart: readonly boolean[];
  readonly cohort: readonly (string | null)[];
  readonly tasks: readonly { readonly code: string; readonly title: string }[];
  readonly process: MatrixColumnsOfKind;
  readonly outcome: MatrixColumnsOfKind;
  readonly result: MatrixColumnsOfKind;
}

/** A column of the matrix: a task's reading of one kind. */
export interface MatrixColumn {
  readonly taskIndex: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly kind: IndicatorKind;
}

export interface MatrixRow {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
  readonly cohort: string | null;
  readonly takesPart: boolean;
  /** One reading per column; empty for a district that does not take part. */
  readonly readings: readonly ScoreReading[];
}

/** How the rows are put in order: officially (by code), or by the chosen column. */
export type MatrixOrder = 'CODE' | 'HIGH' | 'LOW';

const kinds = [IndicatorKind.PROCESS, IndicatorKind.OUTCOME, IndicatorKind.RESULT];
const columnsOf = { PROCESS: 'process', OUTCOME: 'outcome', RESULT: 'result' } as const;

export function listColumns(tasks: MatrixData['tasks']): MatrixColumn[] {
  return tasks.flatMap(({ code, title }, taskIndex) =>
    kinds.map((kind) => ({ taskIndex, taskCode: code, taskTitle: title, kind })),
  );
}

/** The reading at one place of the columns. */
export function readingAt(columns: MatrixColumnsOfKind, index: number): ScoreReading {
  return {
    score: columns.scores[index] ?? null,
    status: columns.statuses[index] ?? null,
    state: columns.states[index] ?? 'NONE',
    reported: columns.reported[index] ?? 0,
    expected: columns.expected[index] ?? 0,
    isSufficient: columns.sufficient[index] ?? true,
  };
}

export function listRows(matrix: MatrixData): MatrixRow[] {
  const columns = listColumns(matrix.tasks);
  return matrix.districts.map((district, row) => {
    const takesPart = matrix.takesPart[row] ?? false;
    const readings = columns.map(({ kind, taskIndex }) =>
      readingAt(matrix[columnsOf[kind]], row * matrix.tasks.length + taskIndex),
    );
    return {
      ...district,
      cohort: matrix.cohort[row] ?? null,
      takesPart,
      readings: takesPart ? readings : [],
    };
  });
}

/** The city's own readings, on the aggregated values: the foot of the matrix. */
export function listCityReadings(
  tasks: MatrixData['tasks'],
  city: Pick<MatrixData, 'process' | 'outcome' | 'result'>,
): ScoreReading[] {
  return listColumns(tasks).map(({ kind, taskIndex }) => readingAt(city[columnsOf[kind]], taskIndex));
}

/** Rows in the order asked for; without a score last, ties in code order. */
export function orderRows(rows: readonly MatrixRow[], order: MatrixOrder, column: number): MatrixRow[] {
  if (order === 'CODE') return [...rows];
  const direction = order === 'HIGH' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a.readings[column]?.score ?? null, b.readings[column]?.score ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction * (x - y);
  });
}

/** The rows under their zone, zones in the order in which they first appear officially. */
export function groupByZone(
  rows: readonly MatrixRow[],
  officialOrder: readonly MatrixRow[],
): { readonly zone: string; readonly rows: readonly MatrixRow[] }[] {
  const zones = [...new Set(officialOrder.map(({ zone }) => zone))];
  return zones.map((zone) => ({ zone, rows: rows.filter((row) => row.zone === zone) }));
}
