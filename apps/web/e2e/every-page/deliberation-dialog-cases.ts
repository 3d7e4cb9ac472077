import type { DialogCase } from './dialog-case.js';
import { readers } from './routes.js';
import { words } from './words.js';

const answered = '/plans/SCD-2021/deliberation/desk?view=ANSWERED';

/** Dialogs about citizens' comments. */
export const deliberationCases: readonly DialogCase[] = [
  {
    name: 'hiding a citizen’s comment',
    sources: ['features/deliberation/hide-dialog.tsx'],
    readers: ['planner'],
    async open({ page, locale }) {
      await page.goto(answered);
      await page
        .getByRole('button', { name: words(locale, 'deliberation', 'hide'), exact: true })
        .first()
        .click();
    },
  },
  {
    name: 'erasing a citizen’s comment at the author’s request',
    sources: ['features/deliberation/desk-queue.tsx'],
    readers: ['planner'],
    async open({ page, locale }) {
      await page.goto(answered);
      await page.getByRole('button', { name: words(locale, 'deliberation', 'eraseRequest') }).click();
    },
  },
  {
    name: 'erasing one’s own comment',
    sources: ['features/deliberation/erase-section.tsx'],
    readers,
    async open({ page, locale }) {
      await page.goto('/plans/SCD-2021/deliberation');
      await page.getByLabel(words(locale, 'deliberation', 'eraseCode')).fill('a-code-that-nobody-was-given');
      await page.getByRole('button', { name: words(locale, 'deliberation', 'erase'), exact: true }).click();
    },
  },
];
