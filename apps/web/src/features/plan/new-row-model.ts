import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import type { Addition } from './node-place-model.js';
import {
  ancestorsOf,
  childrenOfType,
  getNode,
  nearestOf,
  type PlanNode,
  type PlanTree,
} from './plan-tree-model.js';

/** A row that stands in this browser only: being written, or on its way to the API. */
export interface NewRow {
  readonly id: string;
  readonly addition: Addition;
  readonly parentId: string;
  /** The sibling it stands after; null: first of its type. */
  readonly afterId: string | null;
  readonly title: string;
  readonly unit: string;
}

/** Where a new row may go. */
export type NewPlace = Pick<NewRow, 'addition' | 'parentId' | 'afterId'>;

export function isNewRowId(id: string): boolean {
  return id.startsWith('new:');
}

export function additionOf({ type, kind }: PlanNode): Addition {
  return { type, kind } as Addition;
}

/** After the node, of its type. Null for the plan. */
export function placeAfter(node: PlanNode): NewPlace | null {
  if (node.parentId === null) return null;
  return { addition: additionOf(node), parentId: node.parentId, afterId: node.id };
}

/** Last under `parent`. */
export function placeUnder(tree: PlanTree, parent: PlanNode, addition: Addition): NewPlace {
  const siblings = parent.childIds
    .map((id) => getNode(tree, id))
    .filter((each) => each.type === addition.type);
  const last = siblings.findLast(({ kind }) => kind === addition.kind) ?? siblings.at(-1);
  return { addition, parentId: parent.id, afterId: last?.id ?? null };
}

const indicator = (kind: IndicatorKind): Addition => ({ type: NodeType.INDICATOR, kind });

/**
 * One level deeper (Tab): a task after a goal becomes its task, a stage after a task its stage, an indicator of a task
 * goes under the stage before it. The kind follows the place. Null where there is nothing it could stand under.
 */
export function deeperPlace(tree: PlanTree, row: NewPlace): NewPlace | null {
  const parent = getNode(tree, row.parentId);
  const before = row.afterId === null ? undefined : tree.nodes.get(row.afterId);
  const under = (node: PlanNode | undefined, addition: Addition) =>
    node === undefined ? null : placeUnder(tree, node, addition);
  switch (row.addition.type) {
    case NodeType.GOAL:
      return under(before, { type: NodeType.TASK, kind: null });
    case NodeType.TASK:
      return under(before, { type: NodeType.STAGE, kind: null });
    case NodeType.STAGE:
      return under(before, indicator(IndicatorKind.PROCESS));
    case NodeType.INDICATOR: {
      if (parent.type === NodeType.TASK)
        return under(childrenOfType(tree, parent, NodeType.STAGE).at(-1), indicator(IndicatorKind.PROCESS));
      if (parent.type !== NodeType.GOAL) return null;
      return under(childrenOfType(tree, parent, NodeType.TASK).at(-1), indicator(IndicatorKind.OUTCOME));
    }
  }
}

/**
 * One level up (Shift+Tab): from a stage's indicator to the task's, on to a stage, a task, a result of the goal, a goal.
 * Null for a goal.
 */
export function higherPlace(tree: PlanTree, row: NewPlace): NewPlace | null {
  const parent = getNode(tree, row.parentId);
  const task = nearestOf(tree, parent, NodeType.TASK);
  const goal = nearestOf(tree, parent, NodeType.GOAL);
  const { type, kind } = row.addition;
  if (type === NodeType.GOAL) return null;
  if (task !== null) {
    if (kind === IndicatorKind.PROCESS) return placeUnder(tree, task, indicator(IndicatorKind.OUTCOME));
    if (type === NodeType.INDICATOR) return placeUnder(tree, task, { type: NodeType.STAGE, kind: null });
    return goal && { addition: { type: NodeType.TASK, kind: null }, parentId: goal.id, afterId: task.id };
  }
  if (type === NodeType.TASK && goal) return placeUnder(tree, goal, indicator(IndicatorKind.RESULT));
  return goal && { addition: { type: NodeType.GOAL, kind: null }, parentId: tree.root.id, afterId: goal.id };
}

/** The tree with the rows that stand in this browser only, each at its place; all above a row are objects of their own. */
export function withNewRows(tree: PlanTree, rows: readonly NewRow[]): PlanTree {
  if (rows.length === 0) return tree;
  const nodes = new Map(tree.nodes);
  for (const row of rows) {
    const parent = nodes.get(row.parentId);
    if (parent === undefined) continue;
    nodes.set(row.id, nodeOf(row));
    nodes.set(parent.id, { ...parent, childIds: insert(parent.childIds, row, nodes) });
    for (const above of ancestorsOf({ ...tree, nodes }, parent)) nodes.set(above.id, { ...above });
  }
  return { root: nodes.get(tree.root.id) ?? tree.root, nodes };
}

/** The tree without these nodes and all below them; all above one are objects of their own. */
export function withoutNodes(tree: PlanTree, ids: readonly string[]): PlanTree {
  const nodes = new Map(tree.nodes);
  const remove = (id: string): void => {
    for (const childId of nodes.get(id)?.childIds ?? []) remove(childId);
    nodes.delete(id);
  };
  for (const id of ids) {
    const parent = nodes.get(nodes.get(id)?.parentId ?? '');
    remove(id);
    if (parent === undefined) continue;
    nodes.set(parent.id, { ...parent, childIds: parent.childIds.filter((childId) => childId !== id) });
    for (const above of ancestorsOf({ ...tree, nodes }, parent)) nodes.set(above.id, { ...above });
  }
  return { root: nodes.get(tree.root.id) ?? tree.root, nodes };
}

/** The place of a node that is to stand after another, counted among the children of its own type. */
export function indexAfter(tree: PlanTree, parentId: string, type: NodeType, afterId: string | null): number {
  if (afterId === null) return 0;
  const siblings = childrenOfType(tree, getNode(tree, parentId), type);
  const at = siblings.findIndex(({ id }) => id === afterId);
  return at < 0 ? siblings.length : at + 1;
}

function insert(
  childIds: readonly string[],
  row: NewRow,
  nodes: ReadonlyMap<string, PlanNode>,
): readonly string[] {
  const after = row.afterId === null ? -1 : childIds.indexOf(row.afterId);
  if (after >= 0) return childIds.toSpliced(after + 1, 0, row.id);
  const ranks = { PLAN: 0, GOAL: 0, TASK: 0, STAGE: 0, INDICATOR: 1 };
  const rank = ranks[row.addition.type];
  const at = childIds.findIndex((id) => ranks[nodes.get(id)?.type ?? 'INDICATOR'] >= rank);
  return childIds.toSpliced(at < 0 ? childIds.length : at, 0, row.id);
}

function nodeOf(row: NewRow): PlanNode {
  return {
    id: row.id,
    ...row.addition,
    code: '',
    title: row.title,
    version: 0,
    isExample: false,
    isRetired: false,
    isOfDistricts: false,
    address: row.id,
    parentId: row.parentId,
    childIds: [],
  };
}
