import type { NodeType } from '../../plan/plan.types.js';

/** How a place in the plan is named: 목표 1 › 과제 1-2. */
export const places: Readonly<Record<Exclude<NodeType, 'PLAN'>, string>> & { readonly nth: string } = {
  GOAL: '목표 {{code}}',
  TASK: '과제 {{code}}',
  STAGE: '변화단계 {{code}}',
  INDICATOR: '지표 {{code}}',
  nth: '{{number}}번째',
};
