import type {
  PlanNode_GoalFragment,
  PlanNode_IndicatorFragment,
  PlanNode_StageFragment,
  PlanNode_TaskFragment,
  PlanPage_PlanFragment,
} from './plan-nodes.generated.js';
import { createPlanTree, getNode, type PlanNode, type PlanTree } from './plan-tree-model.js';

export function indicatorOf(
  code: string,
  changes: Partial<PlanNode_IndicatorFragment> = {},
): PlanNode_IndicatorFragment {
  return {
    __typename: 'Indicator',
    id: code,
    code,
    version: 1,
    titleKo: code,
    titleEn: null,
    kind: code.includes('-P') ? 'PROCESS' : code.includes('-O') ? 'OUTCOME' : 'RESULT',
    unit: '건',
    definition: null,
    numeratorLabel: null,
    denominatorLabel: null,
    mayExceed: false,
    direction: 'INCREASE',
    frequency: 'YEAR',
    timeAggregation: 'LAST',
    isCumulative: false,
    scope: 'DISTRICT',
    districtAggregation: 'SUM',
    baseline: null,
    band: null,
    interpolation: 'LINEAR',
    dueFrom: null,
    hasMidpoint: false,
    weight: 1,
    origin: null,
    note: null,
    source: 'FACT',
    retiredOn: null,
    hasApprovedValues: false,
    stage: null,
    targets: [],
    ...changes,
  };
}

export function stageOf(id: string, code: string): PlanNode_StageFragment {
  return {
    __typename: 'Stage',
    id,
    code,
    version: 1,
    titleKo: id,
    titleEn: null,
    monitoringQuestion: null,
    startMonth: 1,
    endMonth: 12,
    recurrence: 'ONCE',
    source: 'FACT',
  };
}

export function taskOf(code: string, changes: Partial<PlanNode_TaskFragment> = {}): PlanNode_TaskFragment {
  return {
    __typename: 'Task',
    id: code,
    code,
    version: 1,
    titleKo: code,
    titleEn: null,
    department: null,
    team: null,
    purpose: null,
    rollout: 'DISTRICTS',
    source: 'FACT',
    cityRole: null,
    districtRole: null,
    ...changes,
  };
}

export function goalOf(code: string): PlanNode_GoalFragment {
  return {
    __typename: 'Goal',
    id: code,
    code,
    version: 1,
    titleKo: code,
    titleEn: null,
    description: null,
    source: 'FACT',
  };
}

/**
 * Goal 1: task 1-1 (stages A, with process 1-1-P1, and B; outcomes 1-1-O1, 1-1-O2), task 1-2 (stage A) and the result
 * 1-R1; goal 2: task 2-1, the city's own.
 */
export function createPlan(): PlanPage_PlanFragment {
  const inA = { __typename: 'Stage' as const, id: '1-1/A' };
  return {
    __typename: 'Plan',
    id: 'plan',
    code: 'P-1',
    version: 1,
    titleKo: '계획',
    titleEn: 'Plan',
    tolerance: 0.15,
    coverageThreshold: 0.5,
    reportDueDays: 30,
    source: 'FACT',
    isPublished: false,
    publishedAt: null,
    isExample: false,
    period: { __typename: 'YearSpan', from: 2021, to: 2024 },
    permissions: { __typename: 'NodePermissions', canEdit: true, canPublish: true },
    cycles: [],
    participations: [],
    goals: [
      {
        ...goalOf('1'),
        indicators: [indicatorOf('1-R1', { scope: 'CITY', districtAggregation: 'CITY_ONLY' })],
        tasks: [
          {
            ...taskOf('1-1'),
            stages: [stageOf('1-1/A', 'A'), stageOf('1-1/B', 'B')],
            indicators: [indicatorOf('1-1-P1', { stage: inA }), indicatorOf('1-1-O1'), indicatorOf('1-1-O2')],
          },
          { ...taskOf('1-2'), stages: [stageOf('1-2/A', 'A')], indicators: [] },
        ],
      },
      {
        ...goalOf('2'),
        indicators: [],
        tasks: [{ ...taskOf('2-1', { rollout: 'CITY' }), stages: [], indicators: [] }],
      },
    ],
  };
}

export const createTree = (): PlanTree => createPlanTree(createPlan());
export const nodeOf = (tree: PlanTree, id: string): PlanNode => getNode(tree, id);
