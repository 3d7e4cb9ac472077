import type { Locale } from '@dure/domain/messages/error-sentence';
import { randomUUID } from 'node:crypto';
import { listChangedSince } from './download-marks.js';
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
import { draftRoot } from './read-plan-lines.js';
import type { Table } from './table.js';
import { UnreadableFileError } from './unreadable-file.error.js';
import { nodeSheets, type NodeSheetKey, nodeSheetKeys } from './workbook-layout.js';
import { WorkbookParts } from './workbook-parts.js';
import { codeOf, nodeTable, planSheetOf, targetTable, wordsOf } from './workbook-tables.js';

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
export function readPlanCode({
  bytes,
  locale,
}: Pick<WorkbookQuestion, 'bytes' | 'locale'>): Promise<WorkbookReading> {
  return reading(locale, async (problems) => {
    const parts = await WorkbookParts.open(bytes);
    const words = wordsOf(parts, locale);
    const sheet = await planSheetOf(parts, words, problems);
    return { code: sheet === null ? null : codeOf(sheet) };
  });
}

/** A workbook as the plan that it wants, or what is wrong with it, by sheet and cell. Never throws for a bad file. */
export function readWorkbook({
  bytes,
  locale,
  standing,
  districts,
}: WorkbookQuestion): Promise<WorkbookReading> {
  return reading(locale, async (problems) => {
    const parts = await WorkbookParts.open(bytes);
    const words = wordsOf(parts, locale);
    const plan = await planSheetOf(parts, words, problems);
    const tables: (readonly [NodeSheetKey, Table | null])[] = [];
    for (const key of nodeSheetKeys) tables.push([key, await nodeTable(parts, key, words, problems)]);
    const targets = await targetTable(parts, words, standing, plan, problems);
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
    const rows = nodes.rows();
    for (const node of nodes.list()) {
      const [key, table] = tables.find(([it]) => nodeSheets[it].type === node.type) ?? [];
      const row = rows.get(node.id);
      if (key && table && row !== undefined) {
        addresses[node.id] = { sheet: words.sheets[key], cells: table.cells(row.number) };
      }
    }
    const surroundings = { nodes, standing, districts, years, words, problems };
    const drafted = draftTargets(targets.table, targets.pointKeys, surroundings);
    return {
      code,
      years,
      draft: { nodes: [root, ...nodes.list()], targets: drafted.targets },
      changedSince: listChangedSince(rows, standing, plan.downloadedAt),
      addresses: { ...addresses, ...drafted.addresses },
    };
  });
}

async function reading(
  locale: Locale,
  read: (problems: ProblemList) => Promise<Partial<Omit<WorkbookReading, 'locale' | 'problems'>>>,
): Promise<WorkbookReading> {
  const problems = new ProblemList(locale);
  const nothing = { code: null, draft: null, years: null, changedSince: [], addresses: {} };
  try {
    return { ...nothing, ...(await read(problems)), locale, problems: problems.list() };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    problems.add({ sheet: null, cell: null }, error.problem, error.figures);
    return { ...nothing, locale, problems: problems.list() };
  }
}
