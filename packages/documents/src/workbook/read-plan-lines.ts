import type { CycleYears } from '@dure/domain/cycle/period';
import type { FieldValue, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { validatePlanCode, validatePlanYears } from '@dure/domain/plan/plan-years.rules';
import { readCell, spelled, textOf } from './cell-values.js';
import type { StandingPlan } from './plan-workbook.types.js';
import type { ProblemList, Spot } from './problem-list.js';
import { cellName, type SheetRows } from './sheet-cell.js';
import { planLines, READ_AT_COLUMN } from './workbook-layout.js';
import type { WorkbookWords } from './workbook-words.js';

/** The plan's own sheet: fields by the words of the first column. */
export interface PlanSheet {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly cells: Readonly<Record<string, string>>;
  /** When the workbook was downloaded, an instant; null where it does not say. */
  readonly downloadedAt: string | null;
}

const VALUE_COLUMN = 1;

export function readPlanSheet(rows: SheetRows, words: WorkbookWords, problems: ProblemList): PlanSheet {
  const sheet = words.sheets.PLAN;
  const values: Record<string, FieldValue> = {};
  const cells: Record<string, string> = {};
  for (const row of rows) {
    const head = row.cells.get(0);
    const wanted = head === undefined ? '' : spelled(textOf(head));
    const line = planLines.find(({ field }) => spelled(words.columns.PLAN[field][0]) === wanted);
    if (line === undefined) continue;
    const reading = readCell(row.cells.get(VALUE_COLUMN), line, words);
    const cell = cellName(VALUE_COLUMN, row.number);
    cells[line.field] = cell;
    if (reading.kind === 'VALUE') values[line.field] = reading.value;
    else problems.add({ sheet, cell }, reading.problem.code, reading.problem.figures);
  }
  const [head] = rows;
  const readAt = head?.number === 1 ? head.cells.get(READ_AT_COLUMN - 1) : undefined;
  return { values, cells, downloadedAt: readAt === undefined ? null : textOf(readAt) };
}

/** The plan's node as its sheet wants it, and its years. Null where a new plan has no usable code or years. */
export function draftRoot(
  { values, cells }: PlanSheet,
  standing: StandingPlan | null,
  newId: string,
  words: WorkbookWords,
  problems: ProblemList,
): { readonly root: SnapshotNode; readonly years: CycleYears } | null {
  const sheet = words.sheets.PLAN;
  const spot = (field: string): Spot => ({ sheet, cell: cells[field] ?? null });
  const written: Record<string, FieldValue> = {};
  for (const { field } of planLines) {
    const value = values[field];
    if (value !== undefined && field !== 'code' && field !== 'fromYear' && field !== 'toYear')
      written[field] = value;
  }
  const { fromYear = null, toYear = null } = values;
  const before = standing?.snapshot.nodes.find(({ type }) => type === NodeType.PLAN);
  if (standing !== null && before !== undefined) {
    const { from, to } = standing.years;
    if (fromYear !== from) problems.add(spot('fromYear'), 'YEARS_FIXED', { year: from });
    if (toYear !== to) problems.add(spot('toYear'), 'YEARS_FIXED', { year: to });
    return { root: { ...before, fields: { ...before.fields, ...written } }, years: standing.years };
  }
  const years = { from: Number(fromYear ?? Number.NaN), to: Number(toYear ?? Number.NaN) };
  const code = problems.try(spot('code'), () => validatePlanCode(String(values['code'] ?? '')));
  const isLasting = problems.try(spot('fromYear'), () => {
    validatePlanYears(years);
    return true;
  });
  if (code === null || isLasting === null) return null;
  return { root: { id: newId, type: NodeType.PLAN, parentId: null, code, fields: written }, years };
}
