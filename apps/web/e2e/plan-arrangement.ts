import type { Page } from '@playwright/test';

type Answer = Record<string, { id: string; code: string; version: number }>;

/** A plan of the test's own, made through the API; its years put it behind the demo's in every list. */
export interface ArrangedPlan {
  readonly code: string;
  readonly id: string;
  /** Goal 1. */
  readonly goal: { readonly id: string; readonly version: number };
  /** Sends a mutation as the page's account and gives its one result. */
  change(
    field: string,
    inputType: string,
    input: object,
  ): Promise<{ id: string; code: string; version: number }>;
}

const versioned = '__typename ... on Goal { id code version } ... on Task { id code version }';
const others =
  '... on Stage { id code version } ... on Indicator { id code version } ... on Plan { id code version }';

/** Goal 1 with tasks 1-1 (stages A, B; process 1-1-P1; outcomes 1-1-O1, 1-1-O2) and 1-2, goal 2 without any. */
export async function arrangePlan(page: Page, url: string): Promise<ArrangedPlan> {
  const code = `E2E-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`.toUpperCase();
  async function change(field: string, inputType: string, input: object) {
    const query = `mutation Change($input: ${inputType}!) { ${field}(input: $input) { ${versioned} ${others} } }`;
    const answer = await page.request.post(`${url}/graphql`, {
      headers: { origin: url },
      data: { query, variables: { input } },
    });
    const { data, errors } = (await answer.json()) as { data: Answer | null; errors?: unknown[] };
    const result = data?.[field];
    if (errors || result?.id === undefined) throw new Error(`${field}: ${JSON.stringify(errors ?? data)}`);
    return result;
  }
  const plan = await change('createPlan', 'CreatePlanInput', {
    code,
    titleKo: `시험 계획 ${code}`,
    fromYear: 1995,
    toYear: 1998,
  });
  const goal = await change('createGoal', 'CreateGoalInput', { planId: plan.id, titleKo: '첫째 목표' });
  await change('createGoal', 'CreateGoalInput', { planId: plan.id, titleKo: '둘째 목표' });
  const task = await change('createTask', 'CreateTaskInput', { goalId: goal.id, titleKo: '첫째 과제' });
  await change('createTask', 'CreateTaskInput', { goalId: goal.id, titleKo: '둘째 과제' });
  const stage = await change('createStage', 'CreateStageInput', { taskId: task.id, titleKo: '준비' });
  await change('createStage', 'CreateStageInput', { taskId: task.id, titleKo: '실행' });
  const unit = '건';
  await change('createIndicator', 'CreateIndicatorInput', {
    kind: 'PROCESS',
    taskId: task.id,
    stageId: stage.id,
    titleKo: '과정 하나',
    unit,
  });
  for (const titleKo of ['성과 하나', '성과 둘']) {
    await change('createIndicator', 'CreateIndicatorInput', {
      kind: 'OUTCOME',
      taskId: task.id,
      titleKo,
      unit,
    });
  }
  return { code: plan.code, id: plan.id, goal, change };
}
