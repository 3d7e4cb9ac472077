import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import {
  childrenOfType,
  getNode,
  isWithin,
  nearestOf,
  subtreeOf,
  type PlanNode,
  type PlanTree,
} from './plan-tree-model.js';

/** What can be added under a node: the place decides the kind of an indicator (method §1). */
export type Addition =
  | {
      readonly type: typeof NodeType.GOAL | typeof NodeType.TASK | typeof NodeType.STAGE;
      readonly kind: null;
    }
  | { readonly type: typeof NodeType.INDICATOR; readonly kind: IndicatorKind };

const goal: Addition = { type: NodeType.GOAL, kind: null };
const task: Addition = { type: NodeType.TASK, kind: null };
const stage: Addition = { type: NodeType.STAGE, kind: null };
const indicator = (kind: IndicatorKind): Addition => ({ type: NodeType.INDICATOR, kind });

const additionsUnder: Readonly<Record<NodeType, readonly Addition[]>> = {
  PLAN: [goal],
  GOAL: [task, indicator(IndicatorKind.RESULT)],
  TASK: [stage, indicator(IndicatorKind.OUTCOME), indicator(IndicatorKind.RESULT)],
  STAGE: [indicator(IndicatorKind.PROCESS)],
  INDICATOR: [],
};

export function listAdditions({ type }: Pick<PlanNode, 'type'>): readonly Addition[] {
  return additionsUnder[type];
}

/** Where a node is to stand: `index` counts among the children of its own type, itself left out. */
export interface Destination {
  readonly parentId: string;
  readonly index: number;
}

/** Why a node may not stand somewhere; key of a sentence. */
export type Hindrance = 'otherKind' | 'withinItself' | 'stageCodeTaken' | 'cityTask';

/** Why the API would not let the node stand under `parent`, as far as the tree shows it; null where it may. */
export function hindranceUnder(tree: PlanTree, node: PlanNode, parent: PlanNode): Hindrance | null {
  if (parent.id === node.parentId) return null;
  const isAsked = listAdditions(parent).some(({ type, kind }) => type === node.type && kind === node.kind);
  if (!isAsked) return 'otherKind';
  if (isWithin(tree, parent, node)) return 'withinItself';
  if (node.type === NodeType.STAGE && hasStageCode(tree, parent, node.code)) return 'stageCodeTaken';
  if (node.type === NodeType.TASK || isRolledOut(tree, parent) || !hasDistrictIndicator(tree, node))
    return null;
  return 'cityTask';
}

export function canStandUnder(tree: PlanTree, node: PlanNode, parent: PlanNode): boolean {
  return hindranceUnder(tree, node, parent) === null;
}

function hasStageCode(tree: PlanTree, parent: PlanNode, code: string): boolean {
  return childrenOfType(tree, parent, NodeType.STAGE).some((each) => each.code === code);
}

/** Districts report on rolled-out tasks only. */
function isRolledOut(tree: PlanTree, parent: PlanNode): boolean {
  return nearestOf(tree, parent, NodeType.TASK)?.isOfDistricts ?? false;
}

function hasDistrictIndicator(tree: PlanTree, node: PlanNode): boolean {
  return subtreeOf(tree, node).some(
    ({ type, isOfDistricts }) => type === NodeType.INDICATOR && isOfDistricts,
  );
}

/** Every node under which all of them could be moved, a parent they all have left out, in the order of the tree. */
export function listParents(tree: PlanTree, nodes: readonly PlanNode[]): PlanNode[] {
  return subtreeOf(tree, tree.root).filter(
    (parent) =>
      nodes.some(({ parentId }) => parentId !== parent.id) &&
      nodes.every((node) => canStandUnder(tree, node, parent)),
  );
}

/**
 * One step up (-1) or down (1) among the siblings, of one node or of several siblings that then stand together; null at
 * the end of them, for nodes of different places, and for nodes no longer in the tree.
 */
export function stepDestination(
  tree: PlanTree,
  nodes: readonly PlanNode[],
  step: -1 | 1,
): Destination | null {
  const [first] = nodes;
  const parent = first?.parentId == null ? undefined : tree.nodes.get(first.parentId);
  if (first === undefined || parent === undefined) return null;
  if (nodes.some(({ parentId, type }) => parentId !== parent.id || type !== first.type)) return null;
  const moved = new Set(nodes.map(({ id }) => id));
  const siblings = childrenOfType(tree, parent, first.type).map(({ id }) => id);
  const at = siblings.findIndex((id) => moved.has(id));
  const others = siblings.filter((id) => !moved.has(id));
  const index = at + step;
  return at < 0 || index < 0 || index > others.length ? null : { parentId: parent.id, index };
}

/** Last under `parent`. */
export function endOf(tree: PlanTree, nodes: readonly PlanNode[], parent: PlanNode): Destination {
  const [first] = nodes;
  if (first === undefined) return { parentId: parent.id, index: 0 };
  const moved = new Set(nodes.map(({ id }) => id));
  const siblings = childrenOfType(tree, parent, first.type).filter(({ id }) => !moved.has(id));
  return { parentId: parent.id, index: siblings.length };
}

/**
 * What a drop at `target` means for nodes of one type: on it, last under it; before or after it, beside it. Null where one
 * of them may not stand.
 */
export function dropDestination(
  tree: PlanTree,
  nodes: readonly PlanNode[],
  target: PlanNode,
  position: 'before' | 'on' | 'after',
): Destination | null {
  const type = nodes[0]?.type;
  if (type === undefined || nodes.some((node) => node.type !== type || node === target)) return null;
  const parent = position === 'on' ? target : target.parentId && getNode(tree, target.parentId);
  if (!parent || !nodes.every((node) => canStandUnder(tree, node, parent))) return null;
  if (position === 'on') return endOf(tree, nodes, parent);
  const moved = new Set(nodes.map(({ id }) => id));
  const edge = parent.childIds.indexOf(target.id) + (position === 'after' ? 1 : 0);
  const before = parent.childIds.slice(0, edge).filter((id) => !moved.has(id));
  return { parentId: parent.id, index: before.filter((id) => getNode(tree, id).type === type).length };
}

/** Where a node stood: its parent, and the siblings of its type before it, the nearest last. */
export interface FormerPlace {
  readonly id: string;
  readonly parentId: string;
  readonly predecessors: readonly string[];
}

export function placeOf(tree: PlanTree, node: PlanNode): FormerPlace | null {
  const parent = node.parentId === null ? undefined : tree.nodes.get(node.parentId);
  if (parent === undefined) return null;
  const siblings = childrenOfType(tree, parent, node.type).map(({ id }) => id);
  return { id: node.id, parentId: parent.id, predecessors: siblings.slice(0, siblings.indexOf(node.id)) };
}

/**
 * How nodes go back to where they stood, one after another: each after the nearest former predecessor that stands there
 * then. Null where one of them or its former parent is gone.
 */
export function returnDestinations(
  tree: PlanTree,
  places: readonly FormerPlace[],
): readonly (Destination & { readonly id: string })[] | null {
  const lists = new Map<string, readonly string[]>();
  const listOf = (parent: PlanNode, type: NodeType): readonly string[] =>
    lists.get(`${parent.id} ${type}`) ?? childrenOfType(tree, parent, type).map(({ id }) => id);
  const destinations: (Destination & { readonly id: string })[] = [];
  for (const place of places.toSorted((a, b) => a.predecessors.length - b.predecessors.length)) {
    const node = tree.nodes.get(place.id);
    const parent = tree.nodes.get(place.parentId);
    if (node === undefined || parent === undefined) return null;
    const siblings = listOf(parent, node.type).filter((id) => id !== node.id);
    const nearest = place.predecessors.findLast((id) => siblings.includes(id));
    const index = nearest === undefined ? 0 : siblings.indexOf(nearest) + 1;
    lists.set(`${parent.id} ${node.type}`, siblings.toSpliced(index, 0, node.id));
    destinations.push({ id: node.id, parentId: parent.id, index });
  }
  return destinations;
}
