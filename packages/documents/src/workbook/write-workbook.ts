import type { Locale } from '@dure/domain/messages/error-sentence';
import { inTreeOrder } from '@dure/domain/plan/comparison/compare-snapshots';
import type { FieldValue, PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import ExcelJS from 'exceljs';
import { identityOf } from './download-marks.js';
import type { WorkbookPlan } from './plan-workbook.types.js';
import { dressTable, protectSheet, writtenValue } from './sheet-dress.js';
import { targetRowsOf } from './target-rows.js';
import {
  type Column,
  nodeSheets,
  type NodeSheetKey,
  nodeSheetKeys,
  planLines,
  READ_AT_COLUMN,
  SheetKey,
} from './workbook-layout.js';
import { type WorkbookWords, workbookWords } from './workbook-words.js';

/**
 * The plan as a workbook (.xlsx) a planner would make: a sheet for the plan, its goals, tasks, stages, indicators and
 * targets, with chosen values in lists, codes locked and a note on each column.
 */
export async function writeWorkbook(input: {
  readonly plan: WorkbookPlan;
  readonly locale: Locale;
}): Promise<Uint8Array> {
  const words = workbookWords(input.locale);
  const workbook = new ExcelJS.Workbook();
  await writePlanSheet(workbook, input.plan, words);
  const plan = { ...input.plan, snapshot: inOrder(input.plan.snapshot) };
  const nodes = new Map(plan.snapshot.nodes.map((node) => [node.id, node]));
  for (const key of nodeSheetKeys)
    await writeNodeSheet(workbook, key, { nodes, versions: plan.versions }, words);
  await writeTargetSheet(workbook, plan, words);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Rows stand as the tree does, so that a task's indicators stand together. */
function inOrder(snapshot: PlanSnapshot): PlanSnapshot {
  return { ...snapshot, nodes: inTreeOrder(snapshot.nodes) };
}

async function writePlanSheet(
  workbook: ExcelJS.Workbook,
  plan: WorkbookPlan,
  words: WorkbookWords,
): Promise<void> {
  const root = plan.snapshot.nodes.find(({ type }) => type === NodeType.PLAN);
  const { line, value, note } = words.planHead;
  const sheet = workbook.addWorksheet(words.sheets.PLAN, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ width: 20 }, { width: 60 }, { width: 70 }];
  sheet.addRow([line, value, note]).font = { bold: true };
  for (const { field, kind } of planLines) {
    const [head, explanation] = words.columns.PLAN[field];
    const given = { code: root?.code, fromYear: plan.years.from, toYear: plan.years.to }[field as string];
    const written = writtenValue(given ?? root?.fields[field] ?? null, kind, words);
    const row = sheet.addRow([head, written, explanation]);
    const cell = row.getCell(2);
    const isFixed = field === 'code' || field === 'fromYear' || field === 'toYear';
    cell.protection = { locked: isFixed };
    cell.alignment = { horizontal: 'left', wrapText: true };
    cell.numFmt =
      kind === 'share' ? '0.0%' : typeof written === 'string' || kind === 'line' ? '@' : 'General';
  }
  // For the next upload, not for the reader.
  sheet.getColumn(READ_AT_COLUMN).hidden = true;
  sheet.getCell(1, READ_AT_COLUMN).value = plan.readAt ?? null;
  await protectSheet(sheet);
}

async function writeNodeSheet(
  workbook: ExcelJS.Workbook,
  key: NodeSheetKey,
  { nodes, versions }: { nodes: ReadonlyMap<string, SnapshotNode>; versions: WorkbookPlan['versions'] },
  words: WorkbookWords,
): Promise<void> {
  const { type, columns } = nodeSheets[key];
  const sheet = workbook.addWorksheet(words.sheets[key], {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
  });
  const heads = words.columns[key] as Readonly<Record<string, readonly [string, string]>>;
  const rows = [...nodes.values()].filter((node) => node.type === type);
  dressTable(sheet, columns, (field) => heads[field] ?? [field, ''], rows.length, words);
  for (const node of rows) {
    sheet.addRow(
      columns.map((column: Column) =>
        writtenValue(
          column.kind === 'identity' ? identityOf(node, versions) : cellOf(node, column, nodes),
          column.kind,
          words,
        ),
      ),
    );
  }
  lockCodes(sheet, columns, rows.length);
  await protectSheet(sheet);
}

function cellOf(node: SnapshotNode, { field }: Column, nodes: ReadonlyMap<string, SnapshotNode>): FieldValue {
  switch (field) {
    case 'code':
      return node.code;
    case 'goal':
      return codeOfParent(node, NodeType.GOAL, nodes);
    case 'task':
      return codeOfParent(node, NodeType.TASK, nodes);
    case 'stage':
      return codeOfParent(node, NodeType.STAGE, nodes);
    default:
      return node.fields[field] ?? null;
  }
}

/** Of an indicator the task too whose stage it belongs to, since a stage's code is only unique within its task. */
function codeOfParent(
  node: SnapshotNode,
  type: NodeType,
  nodes: ReadonlyMap<string, SnapshotNode>,
): string | null {
  const parent = nodes.get(node.parentId ?? '');
  if (parent?.type === type) return parent.code;
  if (type !== NodeType.TASK || parent?.type !== NodeType.STAGE) return null;
  return nodes.get(parent.parentId ?? '')?.code ?? null;
}

async function writeTargetSheet(
  workbook: ExcelJS.Workbook,
  plan: WorkbookPlan,
  words: WorkbookWords,
): Promise<void> {
  const sheet = workbook.addWorksheet(words.sheets[SheetKey.TARGETS], {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  const { columns, headOf, rows } = targetRowsOf(plan, words);
  dressTable(sheet, columns, headOf, rows.length, words);
  for (const row of rows) sheet.addRow(row.map((value) => writtenValue(value, 'shown', words)));
  await protectSheet(sheet);
}

/** What is written already keeps its code; rows below are free. */
function lockCodes(sheet: ExcelJS.Worksheet, columns: readonly Column[], rows: number): void {
  columns.forEach(({ kind }, index) => {
    if (kind !== 'code' && kind !== 'identity') return;
    for (let row = 2; row <= rows + 1; row += 1) {
      sheet.getCell(row, index + 1).style = {
        protection: { locked: true },
        numFmt: '@',
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F5' } },
      };
    }
  });
}
