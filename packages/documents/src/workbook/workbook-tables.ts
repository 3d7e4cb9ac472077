import type { Locale } from '@dure/domain/messages/error-sentence';
import { spelled } from './cell-values.js';
import type { StandingPlan } from './plan-workbook.types.js';
import type { ProblemList } from './problem-list.js';
import { type PlanSheet, readPlanSheet } from './read-plan-lines.js';
import { fieldsByHead, type FieldOfHead, Table } from './table.js';
import { listPointKeys } from './target-rows.js';
import {
  type Column,
  nodeSheets,
  type NodeSheetKey,
  planLines,
  SheetKey,
  targetColumns,
} from './workbook-layout.js';
import type { WorkbookParts } from './workbook-parts.js';
import { pointHead, type WorkbookWords, workbookWords } from './workbook-words.js';

/** A workbook keeps the language in which it was downloaded, whoever uploads it. */
export function wordsOf(parts: WorkbookParts, locale: Locale): WorkbookWords {
  const names = parts.sheetNames();
  const fitting = (['ko', 'en'] as const).find((it) => names.includes(workbookWords(it).sheets.PLAN));
  return workbookWords(fitting ?? locale);
}

export async function planSheetOf(
  parts: WorkbookParts,
  words: WorkbookWords,
  problems: ProblemList,
): Promise<PlanSheet | null> {
  const sheet = words.sheets.PLAN;
  const rows = await parts.read(sheet);
  if (rows === null) {
    problems.add({ sheet: null, cell: null }, 'SHEET_MISSING', { sheet });
    return null;
  }
  const found = readPlanSheet(rows, words, problems);
  const missing = planLines.filter((line) => 'isNeeded' in line && found.cells[line.field] === undefined);
  for (const { field } of missing) {
    problems.add({ sheet, cell: null }, 'LINE_MISSING', { column: words.columns.PLAN[field][0] });
  }
  return missing.length > 0 ? null : found;
}

export function codeOf({ values }: PlanSheet): string | null {
  return typeof values['code'] === 'string' ? values['code'] : null;
}

export function nodeTable(
  parts: WorkbookParts,
  key: NodeSheetKey,
  words: WorkbookWords,
  problems: ProblemList,
): Promise<Table | null> {
  const heads: Readonly<Record<string, readonly [string, string]>> = words.columns[key];
  return tableOf(
    parts,
    key,
    fieldsByHead(nodeSheets[key].columns, heads),
    nodeSheets[key].columns,
    words,
    problems,
  );
}

export async function targetTable(
  parts: WorkbookParts,
  words: WorkbookWords,
  standing: StandingPlan | null,
  plan: PlanSheet | null,
  problems: ProblemList,
): Promise<{ readonly table: Table; readonly pointKeys: readonly string[] } | null> {
  const { fromYear = null, toYear = null } = plan?.values ?? {};
  const years = standing?.years ?? yearsWithin(fromYear, toYear);
  const pointKeys = listPointKeys(years, standing?.snapshot.targets ?? []);
  const points = new Map(
    pointKeys.map((field): [string, Column] => [
      spelled(pointHead(field, words)),
      { field, kind: 'figure', width: 0 },
    ]),
  );
  const fixed = fieldsByHead(targetColumns, words.columns.TARGETS);
  const fieldOf: FieldOfHead = (head) => fixed(head) ?? points.get(spelled(head)) ?? null;
  const table = await tableOf(parts, SheetKey.TARGETS, fieldOf, targetColumns, words, problems);
  return table === null ? null : { table, pointKeys };
}

/** Years to look for in the heads while the plan's own are still to be judged. */
function yearsWithin(from: unknown, to: unknown): { from: number; to: number } {
  const isPlan = typeof from === 'number' && typeof to === 'number' && to >= from && to - from < 20;
  return isPlan ? { from, to } : { from: 0, to: -1 };
}

async function tableOf(
  parts: WorkbookParts,
  key: Exclude<SheetKey, 'PLAN'>,
  of: FieldOfHead,
  columns: readonly Column[],
  words: WorkbookWords,
  problems: ProblemList,
): Promise<Table | null> {
  const sheet = words.sheets[key];
  const rows = await parts.read(sheet);
  if (rows === null) {
    problems.add({ sheet: null, cell: null }, 'SHEET_MISSING', { sheet });
    return null;
  }
  const heads: Readonly<Record<string, readonly [string, string]>> = words.columns[key];
  const needed = columns
    .filter(({ isNeeded }) => isNeeded === true)
    .map(({ field }) => [field, heads[field]?.[0] ?? field] as const);
  return Table.read(sheet, rows, { of, needed }, words, problems);
}
