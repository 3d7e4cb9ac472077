import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

const address = '/plans/SCD-2021/tasks/1-2?period=2022-Q4';

test('says what the task is and where each role comes from', async ({ page }) => {
  await page.goto(address);
  await expect(
    page.getByRole('heading', { level: 1, name: '1-2 지역사회혁신계획의 문제해결력 강화·확산' }),
  ).toBeVisible();
  const overview = page.getByRole('region', { name: '과제 개요' });
  await expect(overview.getByText('문제해결 과정에 초점을 맞춘 체계적 역량')).toBeVisible();
  await expect(overview.getByText('출처: 원문').first()).toBeVisible();
  await expect(overview.getByText('예시', { exact: true }).first()).toBeVisible();
});

test('shows the three readings side by side and the indicators by stage with its question', async ({
  page,
}) => {
  await page.goto(address);
  const readings = page.getByRole('region', { name: '과정·성과·결과', exact: true });
  for (const kind of ['과정', '성과', '결과']) {
    await expect(readings.getByText(kind, { exact: true })).toBeVisible();
  }
  const table = page.getByRole('table', { name: /1-2 변화단계별 지표/ });
  await expect(table.getByText('점검질문: 정보 제공·숙의·합의의 절차를 지키는가')).toBeVisible();
  await expect(table.getByRole('row', { name: /1-2-P1 당사자 참여 의제 비율/ })).toContainText('/24');
});

test('stands the districts beside each other, by year of the cycle or by calendar, with a table', async ({
  page,
}) => {
  await page.goto(address);
  const districts = page.getByRole('region', { name: '자치구 비교' });
  await expect(districts.getByRole('group')).toHaveCount(24);
  await districts
    .getByLabel('지표', { exact: true })
    .selectOption({ label: '성과 · 1-2-O1 의제의 실행사업 전환율' });
  await districts.getByLabel('가로축').selectOption({ label: '달력으로 맞추기' });
  await expect(districts.getByRole('group')).toHaveCount(24);
  await districts.getByRole('button', { name: '표로 보기' }).click();
  const table = districts.getByRole('table', { name: /1-2-O1/ });
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(24);
  await districts
    .getByLabel('지표', { exact: true })
    .selectOption({ label: '성과 · 1-2-O3 표준모델 적용 자치구 수' });
  await expect(districts.getByRole('group')).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test('names the corners of the divergence square and lists every district’s reading', async ({ page }) => {
  await page.goto(address);
  const section = page.getByRole('region', { name: '과정–성과 불일치' });
  await expect(section.getByRole('img', { name: /과정 높음·성과 낮음 \d+곳/ })).toBeVisible();
  await expect(section.locator('tbody').getByRole('row')).toHaveCount(24);
  await section.getByRole('link', { name: '성동구', exact: true }).click();
  await expect(page).toHaveURL(/\/districts\/11200\?period=2022-Q4/);
});

test('shows a task the city runs with one series, its recorded values as facts and the note without a verdict', async ({
  page,
}) => {
  await page.goto('/plans/SCD-2021/tasks/2-3');
  await expect(page.getByText('81/136 = 59.6%', { exact: false })).toBeVisible();
  const series = page.getByRole('region', { name: '지표별 추이' });
  await expect(series.getByRole('group')).toHaveCount(6);
  await series.getByRole('button', { name: '표로 보기' }).click();
  const row = series.getByRole('table', { name: /2-3-P2/ }).getByRole('row', { name: /^2021년/ });
  await expect(row).toContainText('59.6');
  await expect(row).toContainText('출처: 원문');
  await expect(page.getByRole('region', { name: '자치구 비교' })).toHaveCount(0);
});

test('says that a task without stages needs one', async ({ page }) => {
  await page.goto('/plans/SCD-2021/tasks/3-1');
  await expect(page.getByText(/변화단계가 없습니다/)).toBeVisible();
});

test('goes to the comments when the address asks for them', async ({ page }) => {
  await page.goto('/plans/SCD-2021/tasks/1-2#comments');
  await expect(page.getByRole('heading', { name: '위원 의견과 조치계획' })).toBeInViewport();
});
