import { IndicatorKind, IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { NodeType, Rollout } from '@dure/domain/plan/plan.types';
import {
  childrenOfType,
  getNode,
  nearestOf,
  subtreeOf,
  type PlanNode,
  type PlanTree,
} from './plan-tree-model.js';

/** What can be added under a node: the place decides the kind of an indicator (method §1). */
export type Addition =
  | { readonly type: typeof NodeType.GOAL | typeof NodeType.TASK | typeof NodeType.STAGE }
  | { readonly type: typeof NodeType.INDICATOR; readonly kind: IndicatorKind };

const additionsUnder: Readonly<Record<NodeType, readonly Addition[]>> = {
  PLAN: [{ type: NodeType.GOAL }],
  GOAL: [{ type: NodeType.TASK }, { type: NodeType.INDICATOR, kind: IndicatorKind.RESULT }],
  TASK: [
    { type: NodeType.STAGE },
    { type: NodeType.INDICATOR, kind: IndicatorKind.OUTCOME },
    { type: NodeType.INDICATOR, kind: IndicatorKind.RESULT },
  ],
  STAGE: [{ type: NodeType.INDICATOR, kind: IndicatorKind.PROCESS }],
  INDICATOR: [],
};

export function listAdditions(node: PlanNode): readonly Addition[] {
  return additionsUnder[node.type];
}

/** Where a node is to stand: `index` counts among the children of its own type, itself left out. */
export interface Destination {
  readonly parentId: string;
  readonly index: number;
}

/** Whether the API would let the node stand under `parent`, as far as the tree shows it. */
export function canStandUnder(tree: PlanTree, node: PlanNode, parent: PlanNode): boolean {
  if (parent.id === node.parentId) return true;
  const { contents } = node;
  const isAsked = listAdditions(parent).some(
    (addition) =>
      addition.type === node.type &&
      (addition.type !== NodeType.INDICATOR ||
        (contents.__typename === 'Indicator' && addition.kind === contents.kind)),
  );
  if (!isAsked || subtreeOf(tree, node).includes(parent)) return false;
  if (node.type === NodeType.STAGE && hasStageCode(tree, parent, contents.code)) return false;
  return node.type === NodeType.TASK || isRolledOut(tree, parent) || !hasDistrictIndicator(tree, node);
}

function hasStageCode(tree: PlanTree, task: PlanNode, code: string): boolean {
  return childrenOfType(tree, task, NodeType.STAGE).some((stage) => stage.contents.code === code);
}

/** Districts report on rolled-out tasks only. */
function isRolledOut(tree: PlanTree, parent: PlanNode): boolean {
  const task = nearestOf(tree, parent, NodeType.TASK)?.contents;
  return task?.__typename === 'Task' && task.rollout === Rollout.DISTRICTS;
}

function hasDistrictIndicator(tree: PlanTree, node: PlanNode): boolean {
  return subtreeOf(tree, node).some(
    ({ contents }) => contents.__typename === 'Indicator' && contents.scope === IndicatorScope.DISTRICT,
  );
}

/** Every node it could be moved under, its present parent left out, in the order of the tree. */
export function listParents(tree: PlanTree, node: PlanNode): PlanNode[] {
  return subtreeOf(tree, tree.root).filter(
    (parent) => parent.id !== node.parentId && canStandUnder(tree, node, parent),
  );
}

/** One step up (-1) or down (1) among its siblings; null at the end of them, and for a node no longer in the tree. */
export function stepDestination(tree: PlanTree, node: PlanNode, step: -1 | 1): Destination | null {
  const parent = node.parentId === null ? undefined : tree.nodes.get(node.parentId);
  if (parent === undefined) return null;
  const siblings = childrenOfType(tree, parent, node.type);
  const at = siblings.findIndex(({ id }) => id === node.id);
  const index = at + step;
  return at < 0 || index < 0 || index >= siblings.length ? null : { parentId: parent.id, index };
}

/** Last under `parent`. */
export function endOf(tree: PlanTree, node: PlanNode, parent: PlanNode): Destination {
  const siblings = childrenOfType(tree, parent, node.type).filter(({ id }) => id !== node.id);
  return { parentId: parent.id, index: siblings.length };
}

/** What a drop at `target` means: on it, last under it; before or after it, beside it. Null where it may not stand. */
export function dropDestination(
  tree: PlanTree,
  node: PlanNode,
  target: PlanNode,
  position: 'before' | 'on' | 'after',
): Destination | null {
  if (position === 'on') {
    return target.id !== node.id && canStandUnder(tree, node, target) ? endOf(tree, node, target) : null;
  }
  if (target.parentId === null) return null;
  const parent = getNode(tree, target.parentId);
  if (!canStandUnder(tree, node, parent)) return null;
  const edge = parent.childIds.indexOf(target.id) + (position === 'after' ? 1 : 0);
  const before = parent.childIds.slice(0, edge).filter((id) => id !== node.id);
  const index = before.filter((id) => getNode(tree, id).type === node.type).length;
  return { parentId: parent.id, index };
}
