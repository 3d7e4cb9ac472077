import { NodeType } from '@dure/domain/plan/plan.types';
import { usePageQuery, type PageQuery } from '../../lib/use-page-query.js';
import {
  PlanNodeDetailsDocument,
  type PlanNode_GoalFragment,
  type PlanNode_IndicatorFragment,
  type PlanNode_PlanFragment,
  type PlanNode_StageFragment,
  type PlanNode_TaskFragment,
} from './plan-nodes.generated.js';

/** What a node says, whatever its type; told apart by `__typename`. */
export type NodeContents =
  | PlanNode_PlanFragment
  | PlanNode_GoalFragment
  | PlanNode_TaskFragment
  | PlanNode_StageFragment
  | PlanNode_IndicatorFragment;

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

/** What the chosen node says in full, read when it is looked at and again when something of the plan changes. */
export function useNodeContents(id: string): PageQuery<unknown> & { contents: NodeContents | null } {
  const query = usePageQuery(PlanNodeDetailsDocument, { variables: { id }, topics: ['PLAN'] });
  return { ...query, contents: query.data?.node ?? null };
}
