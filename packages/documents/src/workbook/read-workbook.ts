import type { Locale } from '@dure/domain/messages/error-sentence';
import { randomUUID } from 'node:crypto';
import { DraftCodes } from './draft-codes.js';
import { DraftNodes } from './draft-nodes.js';
import { draftTargets } from './draft-targets.js';
import type {
  CellAddresses,
  StandingPlan,
  WorkbookDistrict,
  WorkbookReading,
} from './plan-workbook.types.js';
import { ProblemList } from './problem-list.js';
import { draftRoot, type PlanSheet, readPlanSheet } from './read-plan-lines.js';
import { fieldsByHead, type FieldOfHead, Table } from './table.js';
import { listPointKeys } from './target-rows.js';
import { UnreadableFileError } from './unreadable-file.error.js';
import {
  type Column,
  nodeSheets,
  nodeSheetKeys,
  planLines,
  SheetKey,
  targetColumns,
} from './workbook-layout.js';
import { WorkbookParts } from './workbook-parts.js';
import { pointHead, type WorkbookWords, workbookWords } from './workbook-words.js';
import { spelled } from './cell-values.js';

/** What a workbook is read with. */
export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  /** Of whoever reads the problems. */
  readonly locale: Locale;
  /** The plans that the file may be of, by code; one that is not among them would be a new plan. */
  readonly standing: StandingPlan | null;
  readonly districts: readonly WorkbookDistrict[];
}

/** The code of the plan that a workbook is of, so that the plan can be looked up before the rest is read. */
export function readPlanCode({ bytes, locale }: Pick<WorkbookQuestion, 'bytes' | 'locale'>): WorkbookReading {
  return reading(locale, (problems) => {
    const parts = new WorkbookParts(bytes);
    const words = wordsOf(parts, locale);
    const sheet = planSheetOf(parts, words, problems);
    return { code: sheet === null ? null : codeOf(sheet) };
  });
}

/** A workbook as the plan that it wants, or what is wrong with it, by sheet and cell. Never throws for a bad file. */
export function readWorkbook({ bytes, locale, standing, districts }: WorkbookQuestion): WorkbookReading {
  return reading(locale, (problems) => {
    const parts = new WorkbookParts(bytes);
    const words = wordsOf(parts, locale);
    const plan = planSheetOf(parts, words, problems);
    const tables = nodeSheetKeys.map((key) => [key, nodeTable(parts, key, words, problems)] as const);
    const targets = targetTable(parts, words, standing, plan, problems);
    const code = plan === null ? null : codeOf(plan);
    if (plan === null || targets === null || tables.some(([, table]) => table === null)) return { code };
    const found = draftRoot(plan, standing, randomUUID(), words, problems);
    if (found === null) return { code };
    const { root, years } = found;
    const given = tables.flatMap(
      ([, table]) => table?.rows.map(({ values }) => String(values['code'] ?? '')) ?? [],
    );
    const nodes = new DraftNodes(
      root.id,
      standing,
      new DraftCodes(standing, given, problems),
      words,
      problems,
    );
    const addresses: Record<string, CellAddresses[string]> = {
      [root.id]: { sheet: words.sheets.PLAN, cells: plan.cells },
    };
    for (const [key, table] of tables) if (table !== null) nodes.add(key, table);
    for (const node of nodes.list()) {
      const [key, table] = tables.find(([it]) => nodeSheets[it].type === node.type) ?? [];
      const row = nodes.rowNumber(node.id);
      if (key && table && row !== undefined) {
        addresses[node.id] = { sheet: words.sheets[key], cells: table.cells(row) };
      }
    }
    const surroundings = { nodes, standing, districts, years, words, problems };
    const drafted = draftTargets(targets.table, targets.pointKeys, surroundings);
    return {
      code,
      years,
      draft: { nodes: [root, ...nodes.list()], targets: drafted.targets },
      addresses: { ...addresses, ...drafted.addresses },
    };
  });
}

function reading(
  locale: Locale,
  read: (problems: ProblemList) => Partial<Omit<WorkbookReading, 'locale' | 'problems'>>,
): WorkbookReading {
  const problems = new ProblemList(locale);
  const nothing = { code: null, draft: null, years: null, addresses: {} };
  try {
    return { ...nothing, ...read(problems), locale, problems: problems.list() };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    problems.add({ sheet: null, cell: null }, error.problem, error.figures);
    return { ...nothing, locale, problems: problems.list() };
  }
}

/** A workbook keeps the language in which it was downloaded, whoever uploads it. */
function wordsOf(parts: WorkbookParts, locale: Locale): WorkbookWords {
  const names = parts.sheetNames();
  const fitting = (['ko', 'en'] as const).find((it) => names.includes(workbookWords(it).sheets.PLAN));
  return workbookWords(fitting ?? locale);
}

function planSheetOf(parts: WorkbookParts, words: WorkbookWords, problems: ProblemList): PlanSheet | null {
  const sheet = words.sheets.PLAN;
  const rows = parts.read(sheet);
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

function codeOf({ values }: PlanSheet): string | null {
  return typeof values['code'] === 'string' ? values['code'] : null;
}

function nodeTable(
  parts: WorkbookParts,
  key: (typeof nodeSheetKeys)[number],
  words: WorkbookWords,
  problems: ProblemList,
): Table | null {
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

function targetTable(
  parts: WorkbookParts,
  words: WorkbookWords,
  standing: StandingPlan | null,
  plan: PlanSheet | null,
  problems: ProblemList,
): { readonly table: Table; readonly pointKeys: readonly string[] } | null {
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
  const table = tableOf(parts, SheetKey.TARGETS, fieldOf, targetColumns, words, problems);
  return table === null ? null : { table, pointKeys };
}

/** Years to look for in the heads while the plan's own are still to be judged. */
function yearsWithin(from: unknown, to: unknown): { from: number; to: number } {
  const isPlan = typeof from === 'number' && typeof to === 'number' && to >= from && to - from < 20;
  return isPlan ? { from, to } : { from: 0, to: -1 };
}

function tableOf(
  parts: WorkbookParts,
  key: Exclude<SheetKey, 'PLAN'>,
  of: FieldOfHead,
  columns: readonly Column[],
  words: WorkbookWords,
  problems: ProblemList,
): Table | null {
  const sheet = words.sheets[key];
  const rows = parts.read(sheet);
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
