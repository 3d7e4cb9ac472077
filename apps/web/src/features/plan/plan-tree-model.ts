import { NodeType } from '@dure/domain/plan/plan.types';
import type {
  PlanNode_GoalFragment,
  PlanNode_IndicatorFragment,
  PlanNode_PlanFragment,
  PlanNode_StageFragment,
  PlanNode_TaskFragment,
  PlanPage_PlanFragment,
} from './plan-nodes.generated.js';

/** What a node says, whatever its type; told apart by `__typename`. */
export type NodeContents =
  | PlanNode_PlanFragment
  | PlanNode_GoalFragment
  | PlanNode_TaskFragment
  | PlanNode_StageFragment
  | PlanNode_IndicatorFragment;

/** A node and its place. */
export interface PlanNode<Contents extends NodeContents = NodeContents> {
  readonly id: string;
  readonly type: NodeType;
  readonly contents: Contents;
  /** Names the node in the page's address: its code, a stage's after its task's ("1-2-B"); "plan" for the plan. */
  readonly address: string;
  readonly parentId: string | null;
  /** In the order of the tree: a task's stages before its indicators, a goal's tasks before its results. */
  readonly childIds: readonly string[];
}

export interface PlanTree {
  readonly root: PlanNode<PlanNode_PlanFragment>;
  readonly nodes: ReadonlyMap<string, PlanNode>;
}

export const PLAN_ADDRESS = 'plan';

const typeOf = {
  Plan: NodeType.PLAN,
  Goal: NodeType.GOAL,
  Task: NodeType.TASK,
  Stage: NodeType.STAGE,
  Indicator: NodeType.INDICATOR,
} as const;

/** The type of a node by what it says. */
export function nodeTypeOf(contents: NodeContents): NodeType {
  return typeOf[contents.__typename];
}

export function createPlanTree(plan: PlanPage_PlanFragment): PlanTree {
  const nodes = new Map<string, PlanNode>();
  function add(
    contents: NodeContents,
    parentId: string | null,
    childIds: readonly string[],
    address = contents.code,
  ): string {
    const { id } = contents;
    nodes.set(id, { id, type: nodeTypeOf(contents), contents, address, parentId, childIds });
    return id;
  }
  const goalIds = plan.goals.map((goal) => {
    const taskIds = goal.tasks.map((task) => {
      const stageIds = task.stages.map((stage) => {
        const process = task.indicators.filter((indicator) => indicator.stage?.id === stage.id);
        const ids = process.map((indicator) => add(indicator, stage.id, []));
        return add(stage, task.id, ids, `${task.code}-${stage.code}`);
      });
      const own = task.indicators.filter((indicator) => indicator.stage === null);
      return add(task, goal.id, [...stageIds, ...own.map((indicator) => add(indicator, task.id, []))]);
    });
    const resultIds = goal.indicators.map((indicator) => add(indicator, goal.id, []));
    return add(goal, plan.id, [...taskIds, ...resultIds]);
  });
  const root = {
    id: plan.id,
    type: NodeType.PLAN,
    contents: plan as PlanNode_PlanFragment,
    address: PLAN_ADDRESS,
    parentId: null,
    childIds: goalIds,
  };
  nodes.set(root.id, root);
  return { root, nodes };
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
  const parent = node.parentId === null ? undefined : tree.nodes.get(node.parentId);
  return parent === undefined ? [] : [...ancestorsOf(tree, parent), parent];
}

/** The node itself or the nearest above it of that type; null where none is. */
export function nearestOf(tree: PlanTree, node: PlanNode, type: NodeType): PlanNode | null {
  return [...ancestorsOf(tree, node), node].findLast((each) => each.type === type) ?? null;
}

/** The node and all below it, in the order of the tree. */
export function subtreeOf(tree: PlanTree, node: PlanNode): PlanNode[] {
  return [node, ...node.childIds.flatMap((id) => subtreeOf(tree, getNode(tree, id)))];
}

/** The children of one type, whose order is one list of the API: positions never mix stages with indicators. */
export function childrenOfType(tree: PlanTree, parent: PlanNode, type: NodeType): PlanNode[] {
  return parent.childIds.map((id) => getNode(tree, id)).filter((child) => child.type === type);
}

/** The title in the language of the page. */
export function titleOf(contents: { titleKo: string; titleEn: string | null }, locale: 'ko' | 'en'): string {
  return (locale === 'en' ? contents.titleEn : null) ?? contents.titleKo;
}

/** How many nodes of each type go when the node is removed, itself included, and what stands against it. */
export interface RemovalExtent {
  readonly counts: Readonly<Record<NodeType, number>>;
  /** Indicators with approved values: they, and what holds them, cannot be removed. */
  readonly approved: readonly PlanNode[];
}

export function extentOfRemoval(tree: PlanTree, node: PlanNode): RemovalExtent {
  const counts = { PLAN: 0, GOAL: 0, TASK: 0, STAGE: 0, INDICATOR: 0 };
  const subtree = subtreeOf(tree, node);
  for (const { type } of subtree) counts[type] += 1;
  const approved = subtree.filter(
    ({ contents }) => contents.__typename === 'Indicator' && contents.hasApprovedValues,
  );
  return { counts, approved };
}
