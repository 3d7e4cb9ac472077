import { arrangePlan } from '../plan-arrangement.js';
import { expect } from '../support/test.js';
import { untilStill } from './browser.js';
import { button, type DialogCase, type DialogVisit } from './dialog-case.js';
import type { Reader } from './routes.js';
import type { PageLocale } from './visits.js';
import { words } from './words.js';

type Words = (key: string, values?: Record<string, string>) => string;
const planWords =
  (locale: PageLocale): Words =>
  (key, values) =>
    words(locale, 'plan', key, values);

/** A plan of its own, so that what is done in it meets nobody. */
async function openPlan({ page, installation }: DialogVisit, node: string) {
  const plan = await arrangePlan(page, installation.url);
  await page.goto(`/plans/${plan.code}?node=${node}`);
  await untilStill(page);
  return plan;
}

async function chooseAction(visit: DialogVisit, entry: string): Promise<void> {
  const t = planWords(visit.locale);
  await button(visit.page, t('actions')).click();
  await visit.page.getByRole('menuitem', { name: entry, exact: true }).click();
}

const planners: readonly Reader[] = ['planner'];

/** Dialogs of a plan and its tree. */
export const planCases: readonly DialogCase[] = [
  {
    name: 'creating a plan',
    sources: ['features/plan/create-plan-dialog.tsx'],
    readers: planners,
    async open({ page, locale }) {
      await page.goto('/plans');
      await button(page, planWords(locale)('createPlan')).click();
    },
  },
  {
    name: 'starting the next plan',
    sources: ['features/concordance/next-plan-dialog.tsx'],
    readers: planners,
    async open({ page, locale }) {
      await page.goto('/plans');
      await page
        .getByRole('button', { name: words(locale, 'planList', 'startNext') })
        .first()
        .click();
    },
  },
  {
    name: 'moving a node',
    sources: ['features/plan/move-dialog.tsx'],
    readers: planners,
    async open(visit) {
      await openPlan(visit, '1-1');
      await chooseAction(visit, planWords(visit.locale)('moveTo'));
    },
  },
  {
    name: 'removing a node',
    sources: ['features/plan/remove-dialog.tsx'],
    readers: planners,
    async open(visit) {
      await openPlan(visit, '1-1');
      await chooseAction(visit, planWords(visit.locale)('remove'));
    },
  },
  {
    name: 'removing what has approved values',
    sources: ['features/plan/remove-dialog.tsx'],
    readers: planners,
    async open(visit) {
      await visit.page.goto('/plans/SCD-2021?node=1-1-O1');
      await chooseAction(visit, planWords(visit.locale)('remove'));
    },
  },
  {
    name: 'retiring an indicator',
    sources: ['features/plan/retire-dialog.tsx'],
    readers: planners,
    async open(visit) {
      await openPlan(visit, '1-1-O1');
      await chooseAction(visit, planWords(visit.locale)('retire'));
    },
  },
  {
    name: 'taking part',
    sources: ['features/plan/participation-dialog.tsx'],
    readers: planners,
    async open(visit) {
      await openPlan(visit, 'plan');
      await visit.page
        .getByRole('table', { name: planWords(visit.locale)('participationCaption') })
        .getByRole('button')
        .first()
        .click();
    },
  },
  {
    name: 'publishing',
    sources: ['features/plan/publishing.tsx'],
    readers: planners,
    async open(visit) {
      await openPlan(visit, 'plan');
      await button(visit.page, planWords(visit.locale)('publish')).click();
    },
  },
  {
    name: 'two versions of a node',
    sources: ['features/plan/conflict-dialog.tsx'],
    readers: planners,
    async open(visit) {
      const { page, locale } = visit;
      const t = planWords(locale);
      const plan = await openPlan(visit, '1');
      // Without connection it is not sent before the other person has saved.
      await page.context().setOffline(true);
      await page
        .getByRole('textbox', { name: t('field.titleKo') })
        .first()
        .fill('내가 고친 이름');
      await plan.change('updateGoal', 'UpdateGoalInput', {
        id: plan.goal.id,
        version: plan.goal.version,
        titleKo: '다른 사람이 고친 이름',
      });
      await page.context().setOffline(false);
      await expect(page.getByText(t('changedMeanwhile'))).toBeVisible();
      await button(page, t('compare')).first().click();
    },
  },
  {
    name: 'the menu of a node',
    sources: [],
    readers: planners,
    role: 'menu',
    async open(visit) {
      await openPlan(visit, '1-1');
      await button(visit.page, planWords(visit.locale)('actions')).click();
    },
  },
];
