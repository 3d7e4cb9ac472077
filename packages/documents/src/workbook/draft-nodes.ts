import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { FieldValue, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { validateKindAtPlace } from '@dure/domain/plan/node-rules';
import { randomUUID } from 'node:crypto';
import { type DraftCodes } from './draft-codes.js';
import { initialFields } from './initial-fields.js';
import { identifyRows } from './node-identity.js';
import type { StandingPlan } from './plan-workbook.types.js';
import type { ProblemList } from './problem-list.js';
import type { Table, TableRow } from './table.js';
import { type Column, nodeSheets, type NodeSheetKey } from './workbook-layout.js';
import type { WorkbookWords } from './workbook-words.js';

/** A row with the node it is of and the node it becomes. */
interface DraftNode {
  readonly row: TableRow;
  readonly node: SnapshotNode;
}

/** The nodes of a workbook, sheet by sheet: each is told from what stands, placed, given a code and its fields. */
export class DraftNodes {
  private readonly byId = new Map<string, DraftNode>();
  /** Goals, tasks and indicators by code, stages by task id and code. */
  private readonly byCode = new Map<string, SnapshotNode>();
  private readonly standingNodes: ReadonlyMap<string, SnapshotNode>;

  constructor(
    private readonly rootId: string,
    standing: StandingPlan | null,
    private readonly codes: DraftCodes,
    private readonly words: WorkbookWords,
    private readonly problems: ProblemList,
  ) {
    this.standingNodes = new Map(standing?.snapshot.nodes.map((node) => [node.id, node]));
  }

  /** Takes a sheet's rows; the sheets come from the root of the tree to its leaves. */
  add(key: NodeSheetKey, table: Table): void {
    const { type } = nodeSheets[key];
    const standing = [...this.standingNodes.values()].filter((node) => node.type === type);
    const isStage = type === NodeType.STAGE;
    const known = identifyRows(
      table.rows,
      standing,
      (row) => (isStage ? `${row.values['task']}/${row.values['code']}` : String(row.values['code'])),
      (node) => (isStage ? `${this.standingNodes.get(node.parentId ?? '')?.code}/${node.code}` : node.code),
    );
    const nodes = new Map<TableRow, SnapshotNode>();
    // What stands has its code before any new row is told that the code is taken.
    const inTurn = [...table.rows].sort((a, b) => Number(known.has(b)) - Number(known.has(a)));
    for (const row of inTurn) {
      const before = known.get(row) ?? null;
      const parent = this.parentOf(key, table, row, before);
      if (parent !== null) nodes.set(row, this.nodeOf(key, table, row, before, parent));
    }
    for (const row of table.rows) {
      const node = nodes.get(row);
      if (node !== undefined) this.byId.set(node.id, { row, node });
    }
  }

  list(): SnapshotNode[] {
    return [...this.byId.values()].map(({ node }) => node);
  }

  find(code: string): SnapshotNode | undefined {
    return this.byCode.get(code);
  }

  /** The row of each node. */
  rows(): ReadonlyMap<string, TableRow> {
    return new Map([...this.byId].map(([id, { row }]) => [id, row]));
  }

  /** The node above; of a row whose place cannot be read, what it stood under, or none. */
  private parentOf(
    key: NodeSheetKey,
    table: Table,
    row: TableRow,
    before: SnapshotNode | null,
  ): (Pick<SnapshotNode, 'id' | 'code' | 'type'> & { readonly taskId?: string }) | null {
    if (key === 'GOALS') return { id: this.rootId, code: '', type: NodeType.PLAN };
    const found = key === 'INDICATORS' ? this.placeOfIndicator(table, row) : this.referred(key, table, row);
    if (found !== null || before === null) return found;
    return this.byId.get(before.parentId ?? '')?.node ?? null;
  }

  private referred(key: NodeSheetKey, table: Table, row: TableRow): SnapshotNode | null {
    const columns: readonly Column[] = nodeSheets[key].columns;
    const column = columns.find(({ kind }) => kind === 'reference');
    return column === undefined ? null : this.follow(column.field, table, row);
  }

  /** The node that a cell names; an empty one is a problem too. */
  private follow(field: string, table: Table, row: TableRow): SnapshotNode | null {
    const code = row.values[field];
    const sheet = field === 'goal' ? this.words.sheets.GOALS : this.words.sheets.TASKS;
    const node = typeof code === 'string' ? this.byCode.get(code) : undefined;
    const isOfSheet = node?.type === (field === 'goal' ? NodeType.GOAL : NodeType.TASK);
    if (node !== undefined && isOfSheet) return node;
    if (code !== undefined) {
      const spot = table.spot(field, row.number);
      if (code === null) this.problems.add(spot, 'PLACE_MISSING');
      else this.problems.add(spot, 'PARENT_UNKNOWN', { sheet, code: String(code) });
    }
    return null;
  }

  private placeOfIndicator(table: Table, row: TableRow): SnapshotNode | null {
    const { goal = null, task = null, stage = null } = row.values;
    if (goal !== null && task !== null) {
      this.problems.add(table.spot('goal', row.number), 'PLACE_TWICE');
      return null;
    }
    const owner = this.follow(goal === null ? 'task' : 'goal', table, row);
    if (owner === null || stage === null) return owner;
    const found = this.byCode.get(`${owner.id}/${String(stage)}`);
    if (found === undefined) {
      const figures = { task: owner.code, code: String(stage) };
      this.problems.add(table.spot('stage', row.number), 'STAGE_UNKNOWN', figures);
    }
    return found ?? null;
  }

  private nodeOf(
    key: NodeSheetKey,
    table: Table,
    row: TableRow,
    before: SnapshotNode | null,
    parent: Pick<SnapshotNode, 'id' | 'code' | 'type'>,
  ): SnapshotNode {
    const { type } = nodeSheets[key];
    const kind = type === NodeType.INDICATOR ? this.kindOf(table, row, before, parent.type) : null;
    const code = this.codeOf(table, row, before, parent, type, kind);
    const written: Record<string, FieldValue> = {};
    for (const { field, kind: column } of nodeSheets[key].columns as readonly Column[]) {
      const value = row.values[field];
      const isField =
        column !== 'identity' && column !== 'code' && column !== 'reference' && field !== 'stage';
      if (isField && (value !== undefined || before === null)) written[field] = value ?? null;
    }
    if (kind !== null) written['kind'] = kind;
    const fields =
      before === null
        ? initialFields(type, written, this.fieldsAbove(parent.id))
        : { ...before.fields, ...written };
    const node = { id: before?.id ?? randomUUID(), type, parentId: parent.id, code, fields };
    this.byCode.set(type === NodeType.STAGE ? `${parent.id}/${code}` : code, node);
    return node;
  }

  private codeOf(
    table: Table,
    row: TableRow,
    before: SnapshotNode | null,
    parent: Pick<SnapshotNode, 'id' | 'code' | 'type'>,
    type: NodeType,
    kind: IndicatorKind | null,
  ): string {
    const scope = type === NodeType.STAGE ? parent.id : '';
    const spot = table.spot('code', row.number);
    const written = row.values['code'];
    if (before !== null) return this.codes.keep(before.code, written, row.number, spot, scope);
    const own = this.codes.take(written, row.number, spot, scope);
    if (own !== null) return own;
    if (type === NodeType.GOAL) return this.codes.nextGoal();
    if (type === NodeType.TASK) return this.codes.nextTask(parent.code);
    if (type === NodeType.STAGE) return this.codes.nextStage(parent.id);
    const owner = parent.type === NodeType.STAGE ? this.byId.get(parent.id)?.node.parentId : parent.id;
    const ownerCode = this.byId.get(owner ?? '')?.node.code ?? parent.code;
    return this.codes.nextIndicator(ownerCode, kind ?? IndicatorKind.OUTCOME);
  }

  /** Fixed once given; of a new row by its place where that leaves no choice. */
  private kindOf(
    table: Table,
    row: TableRow,
    before: SnapshotNode | null,
    parent: NodeType,
  ): IndicatorKind | null {
    const spot = table.spot('kind', row.number);
    const written = row.values['kind'] as IndicatorKind | null | undefined;
    const standing = before?.fields['kind'] as IndicatorKind | undefined;
    if (standing !== undefined && written != null && written !== standing) {
      this.problems.add(spot, 'KIND_FIXED', { kind: this.words.choices.kind[standing] });
    }
    const kind = standing ?? written ?? kindAt(parent);
    if (kind === null) {
      this.problems.add(spot, 'NOT_A_CHOICE', {
        text: '',
        choices: [this.words.choices.kind.OUTCOME, this.words.choices.kind.RESULT].join(', '),
      });
      return null;
    }
    this.problems.try(table.spot(parent === NodeType.STAGE ? 'kind' : 'stage', row.number), () =>
      validateKindAtPlace(kind, { parent, stageId: null }),
    );
    return kind;
  }

  private fieldsAbove(id: string): readonly SnapshotNode[] {
    const above: SnapshotNode[] = [];
    for (let at = this.byId.get(id)?.node; at !== undefined; at = this.byId.get(at.parentId ?? '')?.node)
      above.push(at);
    return above;
  }
}

function kindAt(parent: NodeType): IndicatorKind | null {
  if (parent === NodeType.STAGE) return IndicatorKind.PROCESS;
  return parent === NodeType.GOAL ? IndicatorKind.RESULT : null;
}
