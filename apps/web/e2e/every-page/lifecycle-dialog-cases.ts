import { messages as english } from '../../src/messages/en/lifecycle.js';
import { messages as korean } from '../../src/messages/ko/lifecycle.js';
import { arrangePlan } from '../plan-arrangement.js';
import type { DialogCase, DialogVisit } from './dialog-case.js';

/** The revisions of a plan of its own, changed by an SQL statement on its row first; $1 is the plan's id. */
async function openRevisions({ page, installation }: DialogVisit, statement: string): Promise<void> {
  const plan = await arrangePlan(page, installation.url);
  await installation.sql(statement, [plan.id]);
  await page.goto(`/plans/${plan.code}/revisions`);
}

/** Dialogs of a plan's way. */
export const lifecycleCases: readonly DialogCase[] = [
  {
    name: 'recording a step of a plan',
    sources: ['features/lifecycle/take-step-dialog.tsx'],
    readers: ['planner'],
    async open(visit) {
      const words = visit.locale === 'ko' ? korean : english;
      await openRevisions(visit, `update plan set state = 'RECONFIRMED' where id = $1`);
      const name = words.nextStep.replace('{{step}}', words.step.PUT_IN_FORCE);
      await visit.page.getByRole('button', { name, exact: true }).click();
    },
  },
  {
    name: 'beginning an amendment',
    sources: ['features/lifecycle/open-amendment-dialog.tsx'],
    readers: ['planner'],
    async open(visit) {
      const words = visit.locale === 'ko' ? korean : english;
      await openRevisions(visit, `update plan set state = 'CONFIRMED' where id = $1`);
      await visit.page.getByRole('button', { name: words.openAmendment, exact: true }).click();
    },
  },
  {
    name: 'renumbering a plan',
    sources: ['features/lifecycle/renumbering-section.tsx'],
    readers: ['planner'],
    async open(visit) {
      const words = visit.locale === 'ko' ? korean : english;
      await openRevisions(visit, `update goal set position = 9 - position where plan_id = $1`);
      await visit.page.getByRole('button', { name: words.renumber, exact: true }).click();
    },
  },
];
