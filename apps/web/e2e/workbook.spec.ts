import { arrangePlan } from './plan-arrangement.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';
import { chooseFile, snapshotOf, withFields, workbookOf } from './workbook-acts.js';

test('a workbook goes down, comes up with errors, is mended and applied', async ({ page, baseURL }) => {
  await signIn(page, 'planner');
  const plan = await arrangePlan(page, baseURL ?? '');
  await page.goto(`/plans/${plan.code}/workbook`);
  await expectNoAxeViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '엑셀 내려받기' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${plan.code} 시험 계획 ${plan.code}.xlsx`);
  const snapshot = await snapshotOf(download);

  await test.step('what is wrong is said by sheet and cell, and nothing can be applied', async () => {
    const wrong = withFields(withFields(snapshot, '1-1', { titleKo: ' ' }), 'A', { startMonth: 40 });
    await chooseFile(page, await workbookOf(wrong, '틀린 계획.xlsx'));
    const problems = page.getByRole('table', { name: '시트와 셀마다 고칠 것' });
    await expect(problems.getByRole('row', { name: /과제 D2 꼭 입력해야/ })).toBeVisible();
    await expect(problems.getByRole('row', { name: /단계 G2 1 이상 36 이하/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '적용' })).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  await test.step('the mended file shows what changes, and changes it', async () => {
    const mended = withFields(withFields(snapshot, '1-1', { titleKo: '엑셀로 고친 과제' }), 'A', {
      monitoringQuestion: '준비가 되었는가?',
    });
    await chooseFile(page, await workbookOf(mended, '고친 계획.xlsx'));
    await expect(page.getByText('총 2건이 바뀝니다.')).toBeVisible();
    const changes = page.getByRole('table', { name: /지금 계획과 올린 파일/ });
    await expect(changes.getByRole('row', { name: /엑셀로 고친 과제/ })).toContainText('첫째 과제');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '적용' }).click();
    await page.getByRole('link', { name: '계획 보기' }).click();
    await expect(page.getByText('엑셀로 고친 과제').first()).toBeVisible();
  });
});

test('a file that is too large or no workbook is told so before it is sent', async ({ page, baseURL }) => {
  await signIn(page, 'planner');
  const plan = await arrangePlan(page, baseURL ?? '');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/files/plans/workbook')) sent.push(request.url());
  });
  await page.goto(`/plans/${plan.code}/workbook`);
  const mimeType = 'application/octet-stream';
  await chooseFile(page, { name: '보고서.docx', mimeType, buffer: Buffer.from('PK') });
  await expect(page.getByText('엑셀 통합문서(.xlsx)가 아닙니다.')).toBeVisible();
  const large = Buffer.alloc(10 * 1024 * 1024 + 1);
  await chooseFile(page, { name: '큰 파일.xlsx', mimeType, buffer: large });
  await expect(page.getByText('파일이 너무 큽니다. 10MB까지')).toBeVisible();
  expect(sent).toEqual([]);
  await chooseFile(page, {
    name: '이름만.xlsx',
    mimeType,
    buffer: Buffer.from('PK\u0003\u0004 and nothing'),
  });
  await expect(page.getByRole('row', { name: /파일 전체 .* 엑셀 통합문서/ })).toBeVisible();
});

test('readers download a plan as a workbook and cannot upload', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/plans/SCD-2021/workbook');
  await expect(page.getByRole('link', { name: '엑셀 내려받기' })).toBeVisible();
  await expect(page.getByRole('button', { name: /파일 고르기/ })).toHaveCount(0);
  const isFitting = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(isFitting).toBe(true);
  await expectNoAxeViolations(page);
});
