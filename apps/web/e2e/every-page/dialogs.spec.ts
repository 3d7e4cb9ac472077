import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, judge, test, untilStill } from './browser.js';
import type { DialogCase } from './dialog-case.js';
import { dialogCases } from './dialog-cases.js';
import type { Reader } from './routes.js';
import { isWhole, locales, seed, type PageLocale } from './visits.js';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files that show a dialog, by what they import. */
function listDialogSources(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && file !== join('ui', 'dialog.tsx'))
    .filter((file) => /from '[./]+(ui\/)?dialog\.js'/.test(readFileSync(join(source, file), 'utf8')))
    .toSorted();
}

const visits = dialogCases.flatMap((dialog) =>
  dialog.readers.flatMap((reader) => locales.map((locale) => ({ dialog, reader, locale }))),
);
/** Each dialog once, the readers and the languages in turn. */
const chosen: { dialog: DialogCase; reader: Reader; locale: PageLocale }[] = isWhole
  ? visits
  : dialogCases.flatMap((dialog, index) => {
      const here = visits.filter((visit) => visit.dialog === dialog);
      return here[(seed + index) % here.length] ?? [];
    });

// Each walk has browsers of its own: both workers take of them.
test.describe.configure({ mode: 'parallel' });

test('opens every dialog there is', () => {
  const listed = new Set(dialogCases.flatMap(({ sources }) => sources));
  expect(listDialogSources().filter((file) => !listed.has(file))).toEqual([]);
  expect(new Set(chosen.map(({ locale }) => locale))).toEqual(new Set(locales));
});

for (const { dialog, reader, locale } of chosen) {
  test(`axe finds nothing over ${dialog.name}, for ${reader} in ${locale}`, async ({ open }) => {
    const browser = await open({
      installation: 'demo',
      reader,
      locale,
      hasOwnSession: isSessionEnded(dialog),
    });
    const { page, errors } = browser;
    await dialog.open({ ...browser, reader, locale });
    const shown = page
      .getByRole(dialog.role ?? 'dialog')
      .or(page.getByRole('alertdialog'))
      .first();
    await expect(shown).toBeVisible();
    await untilStill(page);
    const problems = await judge(page, `${dialog.name} ${reader} ${locale}`);
    // A menu goes when the window changes under it; a dialog stays until it is answered.
    if (dialog.role === undefined) await expect(shown).toBeVisible();
    expect([...problems, ...errors]).toEqual([]);
  });
}

function isSessionEnded({ sources }: DialogCase): boolean {
  return sources.some((file) => file.startsWith('app/session/'));
}
