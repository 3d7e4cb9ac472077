/** A cell as a spreadsheet keeps it. What was never written has none. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is the number's form: 75% is kept as 0.75, a date as days since 1900. */
  | { readonly kind: 'number'; readonly value: number; readonly format: 'PLAIN' | 'PERCENT' | 'DATE' }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula' };

/** The cells of one row, by column from 0. Rows and columns without any cell are not kept. */
export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

export type SheetRows = readonly SheetRow[];

/** 'A' for 0, 'AA' for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** 'C5' for column 2 of row 5. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Column and row of 'C5'; null for what names no cell. */
export function cellPlace(name: string): { readonly column: number; readonly row: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (found === null) return null;
  const [, letters = '', digits = ''] = found;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}
