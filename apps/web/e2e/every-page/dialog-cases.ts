import { signIn } from '../support/sign-in.js';
import { emailOf, fillAddress, untilStill } from './browser.js';
import { deliberationCases } from './deliberation-dialog-cases.js';
import { beginSession } from './installations.js';
import { lifecycleCases } from './lifecycle-dialog-cases.js';
import type { Reader } from './routes.js';
import { planCases } from './plan-dialog-cases.js';
import { words } from './words.js';
import { button, type DialogCase, type DialogVisit } from './dialog-case.js';

async function openPerson({ page, installation }: DialogVisit, reader: Reader): Promise<void> {
  await page.goto(await fillAddress(installation, `/admin/people/{${reader}}`));
  await untilStill(page);
}

const planners: readonly Reader[] = ['planner'];
const administrators: readonly Reader[] = ['administrator'];
const signedIn: readonly Reader[] = ['administrator', 'planner', 'officer', 'member', 'unassigned'];

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
