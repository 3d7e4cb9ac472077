import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import type { ComparisonRow } from '@dure/domain/plan/comparison/comparison-rows';
import { NodeType } from '@dure/domain/plan/plan.types';
import { comparisonWords, official } from './messages/ko/official-document.js';
import type { DocumentText } from './official-document.js';
import { officialNumber } from './official-formats.js';
import {
  nodeSheetKeys,
  nodeSheets,
  planLines,
  type ChoiceGroup,
  type Column,
} from './workbook/workbook-layout.js';
import { pointHead, workbookWords } from './workbook/workbook-words.js';

export interface ComparedState {
  readonly number: number;
  readonly takenOn: CalendarDate;
}

/** A row of the comparison, with the amendment under which it came about where the trail tells. */
export interface ComparedRow extends ComparisonRow {
  readonly amendment: { readonly number: number; readonly reason: string } | null;
}

/** The comparison of two states of a plan as documents and workbooks of it are made from. */
export interface ComparisonInput {
  readonly planCode: string;
  readonly planTitle: string;
  readonly from: ComparedState;
  /** Null: the plan as it stands. */
  readonly to: ComparedState | null;
  readonly asOf: CalendarDate;
  readonly rows: readonly ComparedRow[];
  /** Names of districts by their codes. */
  readonly districts: Readonly<Record<string, string>>;
}

/** One line of the table (신·구 대비표): kind, place and field, the earlier, the later, the amendment. */
export interface ComparisonLine {
  readonly kind: string;
  readonly place: string;
  readonly field: string;
  readonly before: DocumentText;
  readonly after: DocumentText;
  readonly note: string;
}

const words = workbookWords('ko');

export function comparisonLines({ rows, districts }: ComparisonInput): ComparisonLine[] {
  return rows.map((row) => ({
    kind: comparisonWords.kinds[row.kind],
    place: `${row.path}\n${row.title}`,
    field: fieldOf(row, districts),
    ...sidesOf(row),
    note: row.amendment === null ? '' : comparisonWords.amendment(row.amendment.number, row.amendment.reason),
  }));
}

function fieldOf(row: ComparedRow, districts: Readonly<Record<string, string>>): string {
  if (row.kind === 'RECODED') return comparisonWords.code;
  if (row.kind === 'MOVED') return comparisonWords.place;
  if (row.kind === 'TARGET_CHANGED') {
    const district = row.district === null ? null : (districts[row.district] ?? row.district);
    return comparisonWords.target(pointHead(row.pointKey ?? '', words), district);
  }
  return row.field === null ? '' : (headOf(row.nodeType, row.field) ?? row.field);
}

function sidesOf(row: ComparedRow): { before: DocumentText; after: DocumentText } {
  if (row.kind === 'MOVED') return { before: row.fromPlace ?? '', after: row.toPlace ?? '' };
  if (row.parts.length > 0) {
    return { before: partsOf(row, 'REMOVED'), after: partsOf(row, 'ADDED') };
  }
  return { before: valueOf(row, row.before), after: valueOf(row, row.after) };
}

/** What the earlier (or the later) text says, with the words marked that the other has not. */
function partsOf({ parts }: ComparedRow, mark: 'ADDED' | 'REMOVED'): DocumentText {
  const own = parts.filter(({ kind }) => kind === 'KEPT' || kind === mark);
  if (own.length === 0) return official.none;
  return own.map(({ kind, text }) => (kind === 'KEPT' ? text : { text, mark }));
}

/** Codes of enums as words, numbers as offices write them. */
function valueOf(row: ComparedRow, value: string | null): string {
  if (value === null) return row.kind === 'ADDED' || row.kind === 'REMOVED' ? '' : official.none;
  if (row.kind === 'TARGET_CHANGED') return officialNumber(Number(value));
  const column = row.field === null ? undefined : columnOf(row.nodeType, row.field);
  if (column === undefined) return value;
  if (column.kind === 'figure' || column.kind === 'share') return officialNumber(Number(value));
  const choices: Readonly<Record<string, string>> | undefined = words.choices[column.kind as ChoiceGroup];
  return choices?.[value] ?? value;
}

function columnOf(type: NodeType, field: string): Column | undefined {
  if (type === NodeType.PLAN) return planLines.find((line) => line.field === field);
  const sheet = nodeSheetKeys.find((key) => nodeSheets[key].type === type);
  const columns: readonly Column[] = sheet === undefined ? [] : nodeSheets[sheet].columns;
  return columns.find((column) => column.field === field);
}

function headOf(type: NodeType, field: string): string | undefined {
  const sheet = type === NodeType.PLAN ? 'PLAN' : nodeSheetKeys.find((key) => nodeSheets[key].type === type);
  if (sheet === undefined) return undefined;
  const heads: Readonly<Record<string, readonly [string, string]>> = words.columns[sheet];
  return heads[field]?.[0];
}
