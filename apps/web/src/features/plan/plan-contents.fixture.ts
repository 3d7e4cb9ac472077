import type {
  PlanNode_GoalFragment,
  PlanNode_IndicatorFragment,
  PlanNode_PlanFragment,
  PlanNode_StageFragment,
  PlanNode_TaskFragment,
} from './plan-nodes.generated.js';

export function planOf(): PlanNode_PlanFragment {
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
    answerDueDays: 30,
    source: 'FACT',
    isPublished: false,
    publishedAt: null,
    period: { __typename: 'YearSpan', from: 2021, to: 2024 },
  };
}

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
