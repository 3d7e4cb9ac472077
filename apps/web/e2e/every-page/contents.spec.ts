import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, fillAddress, goWithin, judge, test, untilStill } from './browser.js';
import { readers, routes, type Reader } from './routes.js';
import { chooseVisits, groupVisits, isWhole, listVisits, locales, type Visit } from './visits.js';
import type { InstallationName } from './installations.js';
import { words } from './words.js';

const states = ['full', 'empty'] as const;
const extra = { full: 8, empty: 4 };

const chosen = Object.fromEntries(
  states.map((state) => {
    const all = listVisits(state);
    return [state, isWhole ? all : chooseVisits(all, { extra: extra[state] })];
  }),
) as Record<(typeof states)[number], Visit[]>;

// Each walk has browsers of its own: both workers take of them.
test.describe.configure({ mode: 'parallel' });

test('looks at every route of the router, as every reader, in both languages', () => {
  const router = readFileSync(fileURLToPath(new URL('../../src/app/pages.tsx', import.meta.url)), 'utf8');
  const patterns = [...router.matchAll(/<Route path="([^"]+)"/g)].map(([, pattern]) => pattern);
  expect(routes.map(({ pattern }) => pattern).toSorted()).toEqual(patterns.toSorted());
  for (const visits of Object.values(chosen)) {
    expect(new Set(visits.map(({ pattern }) => pattern))).toEqual(new Set(patterns));
    expect(new Set(visits.map(({ reader }) => reader))).toEqual(new Set(readers));
    expect(new Set(visits.map(({ locale }) => locale))).toEqual(new Set(locales));
  }
});

for (const state of states) {
  test.describe(state === 'full' ? 'with contents' : 'with nothing to show yet', () => {
    for (const { reader, locale, visits } of groupVisits(chosen[state])) {
      test(`axe finds nothing and nothing overflows for ${reader} in ${locale}`, async ({ open }) => {
        test.setTimeout(60_000 + visits.length * 15_000);
        const problems: string[] = [];
        for (const installation of new Set(visits.map(({ place }) => place.installation))) {
          const here = visits.filter(({ place }) => place.installation === installation);
          problems.push(...(await look(open, installation, reader, locale, here)));
        }
        expect(problems).toEqual([]);
      });
    }
  });
}

async function look(
  open: Parameters<Parameters<typeof test>[2]>[0]['open'],
  name: InstallationName,
  reader: Reader,
  locale: (typeof locales)[number],
  visits: readonly Visit[],
): Promise<string[]> {
  const { page, installation, errors } = await open({ installation: name, reader, locale });
  const refused = [words(locale, 'frame', 'notAllowedTitle'), words(locale, 'frame', 'notFoundTitle')];
  const failed = page.getByRole('heading', { name: words(locale, 'frame', 'brokenTitle') });
  const problems: string[] = [];
  await page.goto('/');
  await untilStill(page);
  for (const { place, pattern } of visits) {
    const at = `${place.installation} ${place.address} ${reader} ${locale}`;
    await goWithin(page, await fillAddress(installation, place.address));
    await untilStill(page);
    if ((await failed.count()) > 0) problems.push(`${at}: the page could not be shown`);
    const title = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
    const isRefused = refused.includes(title);
    const isOpen = pattern !== '*' && (place.opensFor?.includes(reader) ?? true);
    if (isRefused === isOpen) problems.push(`${at}: ${isOpen ? 'refused' : 'not refused'} (“${title}”)`);
    problems.push(...(await judge(page, at)));
  }
  return [...problems, ...errors];
}
