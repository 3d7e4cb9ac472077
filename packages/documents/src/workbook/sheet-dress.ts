import type { FieldValue } from '@dure/domain/plan/comparison/snapshot.types';
import type { CellValue, Worksheet } from 'exceljs';
import { columnName } from './sheet-cell.js';
import { type ChoiceGroup, type Column, type ColumnKind, nodeSheets } from './workbook-layout.js';
import type { WorkbookWords } from './workbook-words.js';

/** Rows below the last one for which lists and text formats are laid out: what a planner adds by hand. */
const ROWS_TO_ADD = 500;
const HEAD_GROUND = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF5' } } as const;

/** Lays out an empty table: the head with its notes, the widths, what may be edited, and lists to choose from. */
export function dressTable(
  sheet: Worksheet,
  columns: readonly Column[],
  headOf: (field: string) => readonly [string, string],
  rows: number,
  words: WorkbookWords,
): void {
  sheet.columns = columns.map(({ kind, width }) => ({
    width,
    hidden: kind === 'identity',
    style: {
      protection: { locked: kind === 'shown' },
      alignment: { vertical: 'top', wrapText: kind === 'text' || kind === 'line' },
      // As text: a code such as 1-2 would else become a date, and a line that begins with = a formula.
      numFmt: kind === 'figure' ? 'General' : '@',
    },
  }));
  columns.forEach(({ field }, index) => {
    const [head, note] = headOf(field);
    const cell = sheet.getCell(1, index + 1);
    cell.value = head;
    cell.style = {
      font: { bold: true },
      fill: HEAD_GROUND,
      alignment: { vertical: 'middle', wrapText: true },
      border: { bottom: { style: 'thin' } },
      protection: { locked: true },
    };
    if (note !== '') cell.note = note;
  });
  addLists(sheet, columns, rows + 1 + ROWS_TO_ADD, words);
}

function addLists(sheet: Worksheet, columns: readonly Column[], lastRow: number, words: WorkbookWords): void {
  columns.forEach((column, index) => {
    const formula = listOf(column, words);
    if (formula === null) return;
    const name = columnName(index);
    // One validation for the whole range: a cell at a time, exceljs writes ranges that overlap.
    dataValidationsOf(sheet).add(`${name}2:${name}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      errorTitle: words.choose.title,
      error: words.choose.text,
    });
  });
}

function listOf(column: Column, words: WorkbookWords): string | null {
  if (column.to !== undefined) {
    const target = nodeSheets[column.to].columns.findIndex(({ kind }) => kind === 'code');
    const name = columnName(target);
    return `'${words.sheets[column.to]}'!$${name}$2:$${name}$${ROWS_TO_ADD * 20}`;
  }
  const choices = choicesOf(column.kind, words);
  return choices === null ? null : `"${Object.values(choices).join(',')}"`;
}

function choicesOf(kind: ColumnKind, words: WorkbookWords): Readonly<Record<string, string>> | null {
  return kind in words.choices ? words.choices[kind as ChoiceGroup] : null;
}

/** exceljs has the collection and leaves it out of its types. */
interface DataValidations {
  add(range: string, validation: object): void;
}

function dataValidationsOf(sheet: Worksheet): DataValidations {
  return (sheet as unknown as { dataValidations: DataValidations }).dataValidations;
}

/** Without a password: it guards against slips, not against the planner. Rows can be added, sorted and dressed. */
export async function protectSheet(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}

/** A value as the cell holds it. Text stays text, whatever sign it begins with. */
export function writtenValue(value: FieldValue, kind: ColumnKind, words: WorkbookWords): CellValue {
  if (value === null) return null;
  const choices = choicesOf(kind, words);
  if (choices !== null) return choices[String(value)] ?? String(value);
  return typeof value === 'string' ? escaped(value) : value;
}

/** What XML cannot hold, and what would be read back as such (ISO/IEC 29500, ST_Xstring). */
function escaped(text: string): string {
  return text.replace(/_x[0-9A-Fa-f]{4}_/g, (sign) => `_x005F${sign}`).replaceAll('\r', '_x000D_');
}
