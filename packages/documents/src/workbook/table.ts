import type { FieldValue } from '@dure/domain/plan/comparison/snapshot.types';
import { readCell, spelled, textOf } from './cell-values.js';
import type { ProblemList, Spot } from './problem-list.js';
import { cellName, type SheetRow, type SheetRows } from './sheet-cell.js';
import type { Column } from './workbook-layout.js';
import type { WorkbookWords } from './workbook-words.js';

/** A row of a table below its head. */
export interface TableRow {
  readonly number: number;
  /** By field; of columns that the sheet has not, and of cells that cannot be read, nothing. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** Finds the field of a column by the words in its head; null for a column of the planner's own. */
export type FieldOfHead = (head: string) => Column | null;

/** A sheet read as a table: columns told by the words of the first row, in whatever order they stand. */
export class Table {
  private constructor(
    private readonly sheet: string,
    private readonly places: ReadonlyMap<string, number>,
    readonly rows: readonly TableRow[],
  ) {}

  /** Null where a needed column is missing. */
  static read(
    sheet: string,
    rows: SheetRows,
    columns: {
      readonly of: FieldOfHead;
      readonly needed: readonly (readonly [field: string, head: string])[];
    },
    words: WorkbookWords,
    problems: ProblemList,
  ): Table | null {
    const [head, ...below] = rows;
    const found = headColumns(sheet, head, columns.of, problems);
    const places = new Map([...found].map(([place, { field }]) => [field, place]));
    const missing = columns.needed.filter(([field]) => !places.has(field));
    for (const [, column] of missing) problems.add({ sheet, cell: null }, 'COLUMN_MISSING', { column });
    if (missing.length > 0) return null;
    const read = below.map((row) => readRow(sheet, row, found, words, problems)).filter(isFilled);
    return new Table(sheet, places, read);
  }

  has(field: string): boolean {
    return this.places.has(field);
  }

  spot(field: string, row: number): Spot {
    const place = this.places.get(field);
    return { sheet: this.sheet, cell: place === undefined ? null : cellName(place, row) };
  }

  /** The cells of a row by field. */
  cells(row: number): Record<string, string> {
    return Object.fromEntries([...this.places].map(([field, place]) => [field, cellName(place, row)]));
  }
}

function headColumns(
  sheet: string,
  head: SheetRow | undefined,
  fieldOf: FieldOfHead,
  problems: ProblemList,
): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  const seen = new Set<string>();
  for (const [place, cell] of head?.number === 1 ? head.cells : []) {
    const column = fieldOf(textOf(cell));
    if (column === null) continue;
    if (seen.has(column.field)) {
      problems.add({ sheet, cell: cellName(place, 1) }, 'COLUMN_TWICE', { column: textOf(cell) });
      continue;
    }
    seen.add(column.field);
    found.set(place, column);
  }
  return found;
}

function readRow(
  sheet: string,
  row: SheetRow,
  columns: ReadonlyMap<number, Column>,
  words: WorkbookWords,
  problems: ProblemList,
): TableRow & { readonly isFilled: boolean } {
  const values: Record<string, FieldValue> = {};
  let isFilled = false;
  for (const [place, column] of columns) {
    if (column.kind === 'shown') continue;
    const reading = readCell(row.cells.get(place), column, words);
    if (reading.kind === 'PROBLEM') {
      problems.add(
        { sheet, cell: cellName(place, row.number) },
        reading.problem.code,
        reading.problem.figures,
      );
      isFilled = true;
    } else {
      values[column.field] = reading.value;
      if (reading.value !== null && column.kind !== 'identity') isFilled = true;
    }
  }
  return { number: row.number, values, isFilled };
}

const isFilled = (row: { readonly isFilled: boolean }): boolean => row.isFilled;

/** Fields by the words of a sheet's heads. */
export function fieldsByHead(
  columns: readonly Column[],
  heads: Readonly<Record<string, readonly [string, string]>>,
): FieldOfHead {
  const byHead = new Map(
    columns.map((column) => [spelled(heads[column.field]?.[0] ?? column.field), column]),
  );
  return (head) => byHead.get(spelled(head)) ?? null;
}
