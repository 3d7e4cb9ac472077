import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { OutlineNode } from '@dure/domain/plan/outline';
import { NodeType } from '@dure/domain/plan/plan.types';

/** A node and its place, as the outline tells of it: what it says beyond its title is read when it is looked at. */
export interface PlanNode {
  readonly id: string;
  readonly type: NodeType;
  /** Null unless it is an indicator. */
  readonly kind: IndicatorKind | null;
  /** '' for a row that is being written and has no code yet. */
  readonly code: string;
  /** In the language of the page. */
  readonly title: string;
  readonly version: number;
  readonly isExample: boolean;
  readonly isRetired: boolean;
  /** A rolled-out task, an indicator that each district reports. */
  readonly isOfDistricts: boolean;
  /** Names the node in the page's address: its code, a stage's after its task's ("1-2-B"); "plan" for the plan. */
  readonly address: string;
  readonly parentId: string | null;
  /** In the order of the tree: a task's stages before its indicators, a goal's tasks before its results. */
  readonly childIds: readonly string[];
}

export interface PlanTree {
  readonly root: PlanNode;
  readonly nodes: ReadonlyMap<string, PlanNode>;
}

/** What was written since the outline was read, by node: it stands until an outline as late as it has come. */
export type WrittenTitles = ReadonlyMap<string, { readonly title: string; readonly version: number }>;

export const PLAN_ADDRESS = 'plan';

/** The plan as the root of its tree. */
export interface PlanHead {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

/**
 * The tree of an outline. A node that says what it said in `former`, with all below it, is the same object: only the
 * branches that changed are drawn again.
 */
export function createPlanTree(
  plan: PlanHead,
  outline: readonly OutlineNode[],
  written: WrittenTitles = new Map(),
  former?: PlanTree,
): PlanTree {
  const childIds: string[][] = outline.map(() => []);
  const rootIds: string[] = [];
  for (const { id, parent } of outline) (childIds[parent] ?? rootIds).push(id);
  const nodes = new Map<string, PlanNode>();
  const keep = (node: PlanNode): PlanNode => {
    const before = former?.nodes.get(node.id);
    const isKept =
      before !== undefined &&
      saysTheSame(before, node) &&
      node.childIds.every((id) => nodes.get(id) === former?.nodes.get(id));
    const kept = isKept ? before : node;
    nodes.set(kept.id, kept);
    return kept;
  };
  // From the end: parents stand before what is below them.
  for (const [index, { parent, ...each }] of [...outline.entries()].reverse()) {
    const above = outline[parent];
    const later = written.get(each.id);
    keep({
      ...each,
      ...(later !== undefined && later.version >= each.version && later),
      address: each.type === NodeType.STAGE && above ? `${above.code}-${each.code}` : each.code,
      parentId: above?.id ?? plan.id,
      childIds: childIds[index] ?? [],
    });
  }
  const root = keep({
    ...plan,
    type: NodeType.PLAN,
    kind: null,
    code: '',
    isExample: false,
    isRetired: false,
    isOfDistricts: false,
    address: PLAN_ADDRESS,
    parentId: null,
    childIds: rootIds,
  });
  return { root, nodes };
}

function saysTheSame(one: PlanNode, other: PlanNode): boolean {
  const keys = Object.keys(other) as (keyof PlanNode)[];
  return keys.every((key) =>
    key === 'childIds'
      ? one.childIds.length === other.childIds.length &&
        one.childIds.every((id, index) => id === other.childIds[index])
      : one[key] === other[key],
  );
}

export function getNode(tree: PlanTree, id: string): PlanNode {
  const node = tree.nodes.get(id);
  if (node === undefined) throw new Error(`The tree has no node ${id}`);
  return node;
}

/** The node that the address names; null where there is none (any more). */
export function findByAddress(tree: PlanTree, address: string): PlanNode | null {
  for (const node of tree.nodes.values()) if (node.address === address) return node;
  return null;
}

/** From the plan down to the node's parent. */
export function ancestorsOf(tree: PlanTree, node: PlanNode): PlanNode[] {
  const way: PlanNode[] = [];
  let { parentId } = node;
  while (parentId !== null) {
    const parent = tree.nodes.get(parentId);
    if (parent === undefined) break;
    way.unshift(parent);
    parentId = parent.parentId;
  }
  return way;
}

/** The node itself or the nearest above it of that type; null where none is. */
export function nearestOf(tree: PlanTree, node: PlanNode, type: NodeType): PlanNode | null {
  return [...ancestorsOf(tree, node), node].findLast((each) => each.type === type) ?? null;
}

/** The node and all below it, in the order of the tree. */
export function subtreeOf(tree: PlanTree, node: PlanNode): PlanNode[] {
  const all: PlanNode[] = [];
  const add = (each: PlanNode): void => {
    all.push(each);
    for (const id of each.childIds) add(getNode(tree, id));
  };
  add(node);
  return all;
}

/** Whether `node` stands somewhere below `above`, or is it. */
export function isWithin(tree: PlanTree, node: PlanNode, above: PlanNode): boolean {
  return node === above || ancestorsOf(tree, node).includes(above);
}

/** The children of one type, whose order is one list of the API: positions never mix stages with indicators. */
export function childrenOfType(tree: PlanTree, parent: PlanNode, type: NodeType): PlanNode[] {
  return parent.childIds.map((id) => getNode(tree, id)).filter((child) => child.type === type);
}

/** The title in the language of the page. */
export function titleOf(contents: { titleKo: string; titleEn: string | null }, locale: 'ko' | 'en'): string {
  return (locale === 'en' ? contents.titleEn : null) ?? contents.titleKo;
}

/** How many nodes of each type go when the nodes are removed, themselves included. */
export function countNodes(tree: PlanTree, nodes: readonly PlanNode[]): Readonly<Record<NodeType, number>> {
  const counts = { PLAN: 0, GOAL: 0, TASK: 0, STAGE: 0, INDICATOR: 0 };
  for (const node of nodes) for (const { type } of subtreeOf(tree, node)) counts[type] += 1;
  return counts;
}

/** The nodes in the order of the tree, without those that stand below another of them. */
export function topmostOf(tree: PlanTree, ids: Iterable<string>): PlanNode[] {
  const chosen = new Set(ids);
  const tops: PlanNode[] = [];
  const visit = (node: PlanNode): void => {
    if (chosen.has(node.id)) tops.push(node);
    else for (const id of node.childIds) visit(getNode(tree, id));
  };
  visit(tree.root);
  return tops;
}
