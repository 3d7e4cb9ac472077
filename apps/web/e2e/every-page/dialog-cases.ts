import type { Locator, Page } from '@playwright/test';
import { arrangePlan } from '../plan-arrangement.js';
import { signIn } from '../support/sign-in.js';
import { expect } from '../support/test.js';
import { emailOf, fillAddress, untilStill, type OpenedBrowser } from './browser.js';
import { deliberationCases } from './deliberation-dialog-cases.js';
import { beginSession } from './installations.js';
import { lifecycleCases } from './lifecycle-dialog-cases.js';
import type { Reader } from './routes.js';
import type { PageLocale } from './visits.js';
import { words } from './words.js';

export interface DialogVisit extends OpenedBrowser {
  readonly reader: Reader;
  readonly locale: PageLocale;
}

/** A dialog or a menu: which sources it is of, who may open it, and how it comes up. */
export interface DialogCase {
  readonly name: string;
  /** Files of `src` that show it. */
  readonly sources: readonly string[];
  readonly readers: readonly Reader[];
  open(visit: DialogVisit): Promise<void>;
  /** What comes up, unless it is a dialog. */
  readonly role?: 'menu';
}

type Words = (key: string, values?: Record<string, string>) => string;
const planWords =
  (locale: PageLocale): Words =>
  (key, values) =>
    words(locale, 'plan', key, values);

const button = (page: Page, name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });

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

async function openPerson({ page, installation }: DialogVisit, reader: Reader): Promise<void> {
  await page.goto(await fillAddress(installation, `/admin/people/{${reader}}`));
  await untilStill(page);
}

const planners: readonly Reader[] = ['planner'];
const administrators: readonly Reader[] = ['administrator'];
const signedIn: readonly Reader[] = ['administrator', 'planner', 'officer', 'member', 'unassigned'];

const planCases: readonly DialogCase[] = [
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

const peopleCases: readonly DialogCase[] = [
  {
    name: 'inviting',
    sources: ['features/people/invite-dialog.tsx'],
    readers: administrators,
    async open({ page, locale }) {
      await page.goto('/admin/people');
      await button(page, words(locale, 'people', 'invite')).click();
    },
  },
  {
    name: 'an issued link',
    sources: ['features/people/issued-link-dialog.tsx'],
    readers: administrators,
    async open(visit) {
      await openPerson(visit, 'unassigned');
      await button(visit.page, words(visit.locale, 'people', 'newReset')).click();
    },
  },
  {
    name: 'giving a role',
    sources: ['features/people/give-role-dialog.tsx'],
    readers: administrators,
    async open(visit) {
      await openPerson(visit, 'unassigned');
      await button(visit.page, words(visit.locale, 'people', 'giveRole')).click();
    },
  },
  {
    name: 'the dates of a role',
    sources: ['features/people/grant-dates-dialog.tsx'],
    readers: administrators,
    async open(visit) {
      await openPerson(visit, 'officer');
      await visit.page
        .getByRole('button', { name: words(visit.locale, 'people', 'changeDatesOf').trim() })
        .first()
        .click();
    },
  },
  {
    name: 'name and e-mail',
    sources: ['features/people/edit-dialog.tsx'],
    readers: administrators,
    async open(visit) {
      await openPerson(visit, 'officer');
      await button(visit.page, words(visit.locale, 'people', 'edit')).click();
    },
  },
  {
    name: 'disabling an account',
    sources: ['features/people/confirm-button.tsx'],
    readers: administrators,
    async open(visit) {
      await openPerson(visit, 'unassigned');
      await button(visit.page, words(visit.locale, 'people', 'disable')).click();
    },
  },
];

const sessionCases: readonly DialogCase[] = [
  {
    name: 'ending the other sessions',
    sources: ['features/own-account/own-sessions.tsx'],
    readers: signedIn,
    async open({ page, reader, installation, locale }) {
      // A second session of the same person, which the question is about.
      if (reader !== 'public') await beginSession(installation.url, emailOf(reader));
      await page.goto('/account');
      await button(page, words(locale, 'ownAccount', 'endOthers')).click();
    },
  },
  {
    name: 'the session has ended',
    sources: ['app/session/resume-dialog.tsx'],
    readers: signedIn,
    async open({ page, locale }) {
      await page.goto('/');
      await untilStill(page);
      await page.context().clearCookies();
      await page
        .getByRole('navigation')
        .getByRole('link', { name: words(locale, 'frame', 'sessions') })
        .click();
    },
  },
  {
    name: 'the browser is another person’s now',
    sources: ['app/session/changed-dialog.tsx'],
    readers: signedIn,
    async open({ page, reader, installation, locale }) {
      await page.goto('/');
      await untilStill(page);
      const other = reader === 'member' ? 'officer' : 'member';
      await signIn(page, other, { server: installation.url, isOwn: true });
      await page
        .getByRole('navigation')
        .getByRole('link', { name: words(locale, 'frame', 'sessions') })
        .click();
    },
  },
  {
    name: 'the menu of the person',
    sources: [],
    readers: signedIn,
    role: 'menu',
    async open({ page }) {
      await page.goto('/sessions');
      await page.getByRole('banner').locator('button[aria-haspopup]').click();
    },
  },
];

const reportCases: readonly DialogCase[] = [
  {
    name: 'returning a report',
    sources: ['features/reports/return-dialog.tsx'],
    readers: planners,
    async open({ page, locale }) {
      await page.goto('/reports/review');
      await button(page, words(locale, 'reports', 'return'))
        .first()
        .click();
    },
  },
];

/** Every dialog of the app. */
export const dialogCases: readonly DialogCase[] = [
  ...planCases,
  ...reportCases,
  ...deliberationCases,
  ...lifecycleCases,
  ...peopleCases,
  ...sessionCases,
];
