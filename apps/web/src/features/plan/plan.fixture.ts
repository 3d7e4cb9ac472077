import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { OutlineNode } from '@dure/domain/plan/outline';
import { NodeType } from '@dure/domain/plan/plan.types';
import { createPlanTree, getNode, type PlanHead, type PlanNode, type PlanTree } from './plan-tree-model.js';

const types = { G: NodeType.GOAL, T: NodeType.TASK, S: NodeType.STAGE, I: NodeType.INDICATOR } as const;

function kindOf(code: string): IndicatorKind {
  if (code.includes('-P')) return IndicatorKind.PROCESS;
  return code.includes('-O') ? IndicatorKind.OUTCOME : IndicatorKind.RESULT;
}

/** A node of an outline: its type by its first letter, its id the rest ("T 1-1"); a stage's code is the end of its id. */
export function outlined(text: string, parent: number, changes: Partial<OutlineNode> = {}): OutlineNode {
  const [letter = 'G', id = ''] = text.split(' ');
  const type = types[letter as keyof typeof types];
  return {
    id,
    type,
    kind: type === NodeType.INDICATOR ? kindOf(id) : null,
    parent,
    code: type === NodeType.STAGE ? (id.split('/')[1] ?? '') : id,
    title: id,
    version: 1,
    isExample: false,
    isRetired: false,
    isOfDistricts: type === NodeType.TASK || type === NodeType.INDICATOR,
    ...changes,
  };
}

export const head: PlanHead = { id: 'plan', title: '계획', version: 1 };

/**
 * Goal 1: task 1-1 (stages A, with process 1-1-P1, and B; outcomes 1-1-O1, 1-1-O2), task 1-2 (stage A) and the result
 * 1-R1; goal 2: task 2-1, the city's own.
 */
export function createOutline(): OutlineNode[] {
  return [
    outlined('G 1', -1),
    outlined('T 1-1', 0),
    outlined('S 1-1/A', 1),
    outlined('I 1-1-P1', 2),
    outlined('S 1-1/B', 1),
    outlined('I 1-1-O1', 1),
    outlined('I 1-1-O2', 1),
    outlined('T 1-2', 0),
    outlined('S 1-2/A', 7),
    outlined('I 1-R1', 0, { isOfDistricts: false }),
    outlined('G 2', -1),
    outlined('T 2-1', 10, { isOfDistricts: false }),
  ];
}

export const createTree = (): PlanTree => createPlanTree(head, createOutline());
export const nodeOf = (tree: PlanTree, id: string): PlanNode => getNode(tree, id);
