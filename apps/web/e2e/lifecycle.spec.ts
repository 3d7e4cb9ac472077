import { randomUUID } from 'node:crypto';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { runSql } from './support/test-database.js';
import { expect, test } from './support/test.js';

const database = () => process.env['DURE_E2E_DATABASE_URL'] ?? '';

/** A confirmed plan of its own with one goal and one task, its revision kept; returns its code. */
async function createConfirmedPlan(): Promise<string> {
  const code = `WAY-${randomUUID().slice(0, 8)}`;
  await runSql(
    database(),
    `with p as (insert into plan (code, title_ko, from_year, to_year, source, state, published_at)
         values ($1, '확정한 계획', 2023, 2026, 'FACT', 'CONFIRMED', now()) returning id),
       g as (insert into goal (plan_id, code, title_ko, source, position) select id, '1', '지역협치 강화', 'FACT', 0 from p returning id, plan_id),
       t as (insert into task (plan_id, goal_id, code, title_ko, purpose, rollout, source, position)
         select plan_id, id, '1-1', '협치회의 운영', '협치회의를 분기 1회 연다.', 'CITY', 'FACT', 0 from g returning id, goal_id, plan_id),
       c as (insert into node_code (plan_id, code, node_id) select plan_id, '1', id from g union all select plan_id, '1-1', id from t
             union all select plan_id, '1-9', id from t),
       r as (insert into revision (plan_id, number, snapshot)
         select t.plan_id, 1, jsonb_build_object('targets', '[]'::jsonb, 'nodes', jsonb_build_array(
           jsonb_build_object('id', t.plan_id, 'type', 'PLAN', 'parentId', null, 'code', $1::text, 'fields',
             jsonb_build_object('titleKo', '확정한 계획', 'tolerance', 0.15, 'coverageThreshold', 0.5, 'reportDueDays', 30, 'answerDueDays', 30)),
           jsonb_build_object('id', t.goal_id, 'type', 'GOAL', 'parentId', t.plan_id, 'code', '1', 'fields',
             jsonb_build_object('titleKo', '지역협치 강화', 'source', 'FACT')),
           jsonb_build_object('id', t.id, 'type', 'TASK', 'parentId', t.goal_id, 'code', '1-1', 'fields',
             jsonb_build_object('titleKo', '협치회의 운영', 'purpose', '협치회의를 분기 1회 연다.', 'rollout', 'CITY', 'source', 'FACT'))))
         from t returning id, plan_id)
     insert into plan_step (plan_id, step, from_state, to_state, taken_on, document_number, revision_id)
     select plan_id, 'CONFIRM', 'ADVICE', 'CONFIRMED', '2024-01-10', '문서-7', id from r`,
    [code],
  );
  return code;
}

test('changes a confirmed plan under an amendment, and shows the change beside its reason', async ({
  page,
}) => {
  const code = await createConfirmedPlan();
  await signIn(page, 'planner');
  await page.goto(`/plans/${code}?node=1-1`);
  const way = page.getByRole('region', { name: '계획 단계' });
  await expect(way.getByText('확정된 계획입니다.')).toBeVisible();
  await expect(way.locator('[aria-current=step]')).toContainText('위원회 확정');
  await way.getByRole('button', { name: '변경 시작' }).click();
  const dialog = page.getByRole('dialog', { name: '변경 시작' });
  await dialog.getByRole('button', { name: '변경 시작' }).click();
  await expect(dialog.getByText('사유를 적어 주십시오.')).toBeVisible();
  await dialog.getByLabel('변경 사유').fill('위원회가 횟수를 늘리도록 의결함');
  await dialog.getByRole('button', { name: '변경 시작' }).click();
  await expect(way.getByText('변경 1 진행 중')).toBeVisible();

  const sheet = page.getByRole('region', { name: '항목 내용' });
  await sheet.getByLabel('목적').fill('협치회의를 분기 2회 연다.');
  await sheet.getByLabel('목적').blur();
  await expect(way.getByText('고친 것 1건')).toBeVisible();

  await way.getByRole('link', { name: '신·구 대비표' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /신·구 대비표$/ })).toBeVisible();
  const row = page.getByRole('row', { name: /목표 1 › 과제 1-1/ });
  await expect(row.locator('del')).toContainText('1회');
  await expect(row.locator('ins')).toContainText('2회');
  await expect(row).toContainText('변경 1: 위원회가 횟수를 늘리도록 의결함');
  await expectNoAxeViolations(page);

  await page.goto(`/plans/${code}/revisions`);
  await page.getByRole('button', { name: '변경 마치기' }).click();
  await expect(page.getByRole('button', { name: '변경 시작' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('takes the next step with its day and document, and keeps the plan as a revision', async ({ page }) => {
  const code = await createConfirmedPlan();
  await runSql(database(), `update plan set state = 'PUBLIC_DELIBERATION' where code = $1`, [code]);
  await signIn(page, 'planner');
  await page.goto(`/plans/${code}/revisions`);
  await page.getByRole('button', { name: '재확정 기록' }).click();
  const dialog = page.getByRole('dialog', { name: '재확정 기록' });
  await dialog.getByRole('button', { name: '재확정 기록' }).click();
  await expect(dialog.getByText('꼭 입력해야 하는 항목입니다.')).toBeVisible();
  await dialog.getByLabel('문서번호').fill('협치-2024-31');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: '재확정 기록' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /확정본 2 .*협치-2024-31/ })).toBeVisible();
  await page.getByRole('link', { name: '앞 확정본과 비교' }).click();
  await expect(page.getByText('달라진 것이 없습니다')).toBeVisible();
});

test('shows readers without sign-in what the public deliberation changed', async ({ page }) => {
  await page.goto('/plans/SCD-2021/comparison?from=1&to=2');
  await expect(page.getByText('확정본 1번과 2번을 비교합니다.')).toBeVisible();
  await expect(page.getByRole('button', { name: '추가 1' })).toBeVisible();
  await page.getByRole('button', { name: '목표값 변경 4' }).click();
  await expect(page).toHaveURL(/kind=TARGET_CHANGED/);
  await expect(page.getByRole('row', { name: /1-2-P2 .*목표값 2년차/ })).toContainText('85');
  await expect(page.getByRole('row')).toHaveCount(5);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoAxeViolations(page);
});

test('leads from a code of before the renumbering to the node', async ({ page }) => {
  const code = await createConfirmedPlan();
  await page.goto(`/plans/${code}?node=1-9`);
  await expect(page).toHaveURL(/node=1-1$/);
  await runSql(
    database(),
    `insert into node_code (plan_id, code, node_id)
     select p.id, '1-77', t.id from plan p join task t on t.plan_id = p.id where p.code = 'SCD-2021' and t.code = '1-1'`,
  );
  await page.goto('/plans/SCD-2021/tasks/1-77');
  await expect(page).toHaveURL(/tasks\/1-1$/);
});

test('renumbers a plan that is being drafted', async ({ page }) => {
  const code = await createConfirmedPlan();
  await runSql(database(), `update plan set state = 'DRAFTING' where code = $1`, [code]);
  await runSql(
    database(),
    `with g as (insert into goal (plan_id, code, title_ko, source, position)
         select id, '7', '뒤에 넣은 목표', 'FACT', -1 from plan where code = $1 returning plan_id, id)
     insert into node_code (plan_id, code, node_id) select plan_id, '7', id from g`,
    [code],
  );
  await signIn(page, 'planner');
  await page.goto(`/plans/${code}/revisions`);
  await expect(page.getByRole('row', { name: /목표 뒤에 넣은 목표 7 1$/ })).toBeVisible();
  await page.getByRole('button', { name: '부호 다시 매기기' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '부호 다시 매기기' }).click();
  await expect(page.getByText('부호가 이미 계획 나무의 차례와 같습니다.')).toBeVisible();
  await expect(page.getByRole('table', { name: '지난번에 바뀐 부호' })).toBeVisible();
  await page.goto(`/plans/${code}?node=7`);
  await expect(page).toHaveURL(/node=1$/);
});
