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
 * A part of it: each place as somebody who may open it, the readers and the languages in turn; each reader that is left
 * then once; and `extra` further visits spread over the rest.
 */
export function chooseVisits<Kind extends Visit>(visits: readonly Kind[], { extra = 0 } = {}): Kind[] {
  const places = [...new Set(visits.map(({ place }) => place))];
  const chosen = places.flatMap((place, index) => {
    const locale = locales[(seed + index) % locales.length];
    const mine = visits.filter(
      (visit) =>
        visit.place === place && visit.locale === locale && (place.opensFor?.includes(visit.reader) ?? true),
    );
    return mine[(seed + index) % mine.length] ?? [];
  });
  for (const [index, reader] of readers.entries()) {
    if (chosen.some((visit) => visit.reader === reader)) continue;
    const mine = visits.filter((visit) => visit.reader === reader);
    chosen.push(...mine.slice((seed + index) % mine.length).slice(0, 1));
  }
  const rest = visits.filter((visit) => !chosen.includes(visit));
  const step = rest.length / extra;
  return [...chosen, ...rest.filter((_, index) => index % step < 1).slice(0, extra)];
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
