import type { Page } from '../platform/graphql/connection.js';
import type { Statement } from '../platform/database/database.js';
import { IS_ARCHIVED, type SearchSource } from './search-sources.js';
import type { SearchKind } from './search.type.js';

export interface SearchRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly address: string | null;
  readonly taskCode: string | null;
  readonly title: string;
  readonly hasOwnTitle: boolean;
  /** By name, in the order in which a reader is told of them; the titles of both languages among them. */
  readonly texts: readonly (readonly [name: string, text: string | null])[];
  readonly above: readonly string[];
  readonly planCode: string | null;
  readonly planTitle: string | null;
  readonly isArchived: boolean;
  readonly committee: string | null;
  readonly session: number | null;
  readonly sortKey: string;
  readonly totalCount: number;
}

/** What is looked for: every word, in what may be seen. */
export interface SearchWanted {
  readonly terms: readonly string[];
  readonly isEnglish: boolean;
  /** Plans that are not published are searched too. */
  readonly seesDrafts: boolean;
}

/**
 * One statement whatever is found. A code that is the text goes first, then one that begins with it, then titles, then
 * other texts; of those alike the later plan first, in the order of its tree.
 */
export function searchStatement(
  sources: readonly SearchSource[],
  { terms, isEnglish, seesDrafts }: SearchWanted,
  page: Page,
): Statement {
  const found = sources.map((source, index) => selectOf(source, index, isEnglish)).join(' union all ');
  return {
    text: `
      with visible as (select * from plan where published_at is not null or $2), found as (${found})
      select *, (select count(*)::int from found) as "totalCount" from found
      where $4::text is null or "sortKey" collate "C" > $4
      order by "sortKey" collate "C" limit $5`,
    values: [
      terms.map((term) => `%${escapePattern(term)}%`),
      seesDrafts,
      terms.join(' '),
      page.after?.[0] ?? null,
      page.limit + 1,
    ],
  };
}

/** In a pattern of LIKE, % and _ mean more than themselves, and so does what takes that from them. */
function escapePattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function selectOf(source: SearchSource, order: number, isEnglish: boolean): string {
  const { titleKo, titleEn, hasOwnTitle } = source;
  const shown = (ko: string, en: string): string => (isEnglish ? `coalesce(${en}, ${ko})` : ko);
  const titles = hasOwnTitle ? { titleKo, titleEn } : {};
  const texts = Object.entries({ ...source.texts, ...titles });
  const code = hasOwnTitle ? source.texts['code'] : 'null';
  const above = source.above.map(
    (node) => `nullif(concat_ws(' ', ${node.code}, ${shown(node.titleKo, node.titleEn)}), '')`,
  );
  const rank = `case when lower(${code}) = lower($3) then 0 when starts_with(lower(${code}), lower($3)) then 1
    when ${hasOwnTitle} and ${shown(titleKo, titleEn)} ilike all ($1) then 2 else 3 end`;
  return `
    select '${source.kind}' as kind, ${source.id} as id, ${source.address} as address, ${source.taskCode} as "taskCode",
      ${shown(titleKo, titleEn)} as title, ${hasOwnTitle} as "hasOwnTitle",
      json_build_array(${texts.map(([name, text]) => `json_build_array('${name}', ${text})`).join(', ')}) as texts,
      array_remove(array[${above.join(', ')}]::text[], null) as above,
      p.code as "planCode", ${shown('p.title_ko', 'p.title_en')} as "planTitle", ${IS_ARCHIVED} as "isArchived",
      ${source.committee} as committee, ${source.session} as session,
      concat(${rank}, ${order}, 9999 - p.from_year, p.code, ' ', ${source.place}, ${source.id}) as "sortKey"
    from ${source.from}
    where ${source.where} and concat_ws(E'\\n', ${texts.map(([, text]) => text).join(', ')}) ilike all ($1)`;
}
