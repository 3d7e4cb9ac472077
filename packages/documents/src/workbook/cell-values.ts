import type { FieldValue } from '@dure/domain/plan/comparison/snapshot.types';
import type { Cell } from './sheet-cell.js';
import type { ChoiceGroup, Column } from './workbook-layout.js';
import type { Figures, WorkbookProblemCode, WorkbookWords } from './workbook-words.js';

/** What is wrong with one cell. */
export interface CellProblem {
  readonly code: WorkbookProblemCode;
  readonly figures: Figures;
}

export type CellReading =
  | { readonly kind: 'VALUE'; readonly value: FieldValue }
  | { readonly kind: 'PROBLEM'; readonly problem: CellProblem };

/** Days from the spreadsheet's day 0 (1899-12-30, its leap day of 1900 counted in) to 1970-01-01. */
const DAY_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
/** Year, month and day with any sign, or a letter such as Korean dates have, after each. */
const WRITTEN_DATE =
  /^(\d{4})[-./\p{Lo}]\s*(\d{1,2})(?:[-./\p{Lo}]\s*(?:(\d{1,2})[.\p{Lo}]?)?)?(?:T00:00:00.*)?$/u;
/** What of a wrong value its message repeats. */
const LONGEST_QUOTE = 40;

/**
 * What a cell says as a value of its column: figures without separators and blanks, full-width digits as digits, dates
 * as text, words of a list as what they stand for, text composed (NFC). An empty cell is null.
 */
export function readCell(
  cell: Cell | undefined,
  column: Pick<Column, 'kind'>,
  words: WorkbookWords,
): CellReading {
  if (cell === undefined) return valued(null);
  if (cell.kind === 'formula') return wrong('FORMULA', {});
  if (cell.kind === 'error') return wrong('ERROR_VALUE', { text: cell.text });
  switch (column.kind) {
    case 'figure':
    case 'share':
      return readFigure(cell, column.kind);
    case 'month':
      return readDate(cell, 7, 'NOT_A_MONTH');
    case 'date':
      return readDate(cell, 10, 'NOT_A_DATE');
    case 'identity':
    case 'code':
    case 'reference':
    case 'line':
    case 'text':
    case 'shown':
      return valued(textOf(cell) || null);
    default:
      return readChoice(cell, column.kind, words);
  }
}

/** The text of a cell as it would be typed, composed and without outer blanks. */
export function textOf(cell: Cell): string {
  if (cell.kind === 'text') return cell.text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  if (cell.kind === 'number') return cell.format === 'DATE' ? dateOf(cell.value) : String(cell.value);
  if (cell.kind === 'truth') return cell.value ? 'TRUE' : 'FALSE';
  return '';
}

function readFigure(cell: Cell, kind: 'figure' | 'share'): CellReading {
  if (cell.kind === 'number' && cell.format !== 'DATE') {
    const isWhole = kind === 'figure' && cell.format === 'PERCENT';
    return valued(isWhole ? withoutNoise(cell.value * 100) : cell.value);
  }
  const typed = textOf(cell);
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '').replace(/^−/, '-');
  if (plain === '') return valued(null);
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)(%?)$/i.exec(plain);
  const value = Number(found?.[1] ?? Number.NaN);
  if (!Number.isFinite(value)) return wrong('NOT_A_NUMBER', { text: typed.slice(0, LONGEST_QUOTE) });
  return valued(found?.[2] === '%' && kind === 'share' ? withoutNoise(value / 100) : value);
}

/** 0.07 × 100 is 7, not 7.000000000000001: fifteen digits are what a spreadsheet keeps. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function readDate(cell: Cell, length: 7 | 10, code: 'NOT_A_MONTH' | 'NOT_A_DATE'): CellReading {
  const typed = textOf(cell);
  if (typed === '') return valued(null);
  const found = WRITTEN_DATE.exec(typed.normalize('NFKC'));
  if (found === null || (length === 10 && found[3] === undefined)) {
    return wrong(code, { text: typed.slice(0, LONGEST_QUOTE) });
  }
  const [, year = '', month = '', day = '1'] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDate = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return isDate ? valued(date.slice(0, length)) : wrong(code, { text: typed.slice(0, LONGEST_QUOTE) });
}

function dateOf(days: number): string {
  const at = (Math.floor(days) - DAY_OF_1970) * MILLISECONDS_OF_DAY;
  const isWithin = Math.abs(at) <= 8.64e15;
  return isWithin ? new Date(at).toISOString().slice(0, 10) : String(days);
}

function readChoice(cell: Cell, group: ChoiceGroup, words: WorkbookWords): CellReading {
  const choices: Readonly<Record<string, string>> = words.choices[group];
  const typed = textOf(cell);
  if (typed === '') return valued(null);
  const wanted = spelled(typed);
  const found = Object.entries(choices).find(
    ([value, label]) => spelled(label) === wanted || spelled(value) === wanted,
  );
  if (found === undefined) {
    const allowed = Object.values(choices).join(', ');
    return wrong('NOT_A_CHOICE', { text: typed.slice(0, LONGEST_QUOTE), choices: allowed });
  }
  return valued(group === 'yesNo' ? found[0] === 'true' : found[0]);
}

/** As words are compared: composed, without blanks, in small letters. */
export function spelled(text: string): string {
  return text.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
}

const valued = (value: FieldValue): CellReading => ({ kind: 'VALUE', value });
const wrong = (code: WorkbookProblemCode, figures: Figures): CellReading => ({
  kind: 'PROBLEM',
  problem: { code, figures },
});
