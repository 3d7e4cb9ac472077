import { readers, routes, type Place, type Reader } from './routes.js';

export const locales = ['ko', 'en'] as const;
export type PageLocale = (typeof locales)[number];

/** One page to look at: which route, as whom, in which language. */
export interface Visit {
  readonly pattern: string;
  readonly place: Place;
  readonly reader: Reader;
  readonly locale: PageLocale;
}

/** `npm run campaign -- pages` looks at everything; npm test at the part this seed chooses. */
export const isWhole = process.env['DURE_PAGES'] === 'all';
export const seed = Number(process.env['DURE_PAGES_SEED'] ?? 20240122);

/** Who can look at this installation at all: one without accounts lets nobody in. */
export function readersOf({ installation }: Place): readonly Reader[] {
  return installation === 'unopened' ? ['public'] : readers;
}

/** Everything of one state: each place of each route × each reader × each language. */
export function listVisits(state: 'full' | 'empty'): Visit[] {
  return routes.flatMap((route) =>
    route[state].flatMap((place) =>
      readersOf(place).flatMap((reader) =>
        locales.map((locale) => ({ pattern: route.pattern, place, reader, locale })),
      ),
    ),
  );
}

/**
 * A part of it: each route at least once, and one place after the other as somebody who may open it, the readers and the
 * languages in turn. `extra` further ones are spread over the rest.
 */
export function chooseVisits(visits: readonly Visit[], { extra = 0 } = {}): Visit[] {
  const places = [...new Set(visits.map(({ place }) => place))];
  const chosen = places.map((place, index) => {
    const here = visits.filter((visit) => visit.place === place);
    const within = here.filter(({ reader }) => place.opensFor?.includes(reader) ?? true);
    const mine = within.filter(({ locale }) => locale === locales[(seed + index) % locales.length]);
    return mine[(seed + index) % mine.length];
  });
  const rest = visits.filter((visit) => !chosen.includes(visit));
  const spread = Array.from(
    { length: Math.min(extra, rest.length) },
    (_, index) => rest[(seed + Math.floor((index * rest.length) / extra)) % rest.length],
  );
  return [...chosen, ...spread].filter((visit) => visit !== undefined);
}

/** The visits of each reader in each language, which one browser makes one after the other. */
export function groupVisits(
  visits: readonly Visit[],
): { reader: Reader; locale: PageLocale; visits: Visit[] }[] {
  return readers
    .flatMap((reader) => locales.map((locale) => ({ reader, locale })))
    .map(({ reader, locale }) => ({
      reader,
      locale,
      visits: visits.filter((visit) => visit.reader === reader && visit.locale === locale),
    }))
    .filter((group) => group.visits.length > 0);
}
