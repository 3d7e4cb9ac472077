import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { cutAround, markTerms, readSearchTerms } from '@dure/domain/search/search-terms';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { listSearchSources } from './search-sources.js';
import { type SearchRow, searchStatement } from './search.statement.js';
import type { SearchConnection, SearchHit } from './search.type.js';

/** Characters of a text that are shown around a match. */
const SNIPPET_LENGTH = 120;

/** Finds words in everything that whoever asks may read. */
@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  /** Nothing for a text that says too little. @throws DomainError TOO_LONG at `text`, and those of a page. */
  async search(
    context: RequestContext,
    text: string,
    first: number,
    after?: string | null,
  ): Promise<SearchConnection> {
    const page = pageOf(first, after);
    const terms = readSearchTerms(text);
    const rows = terms.length === 0 ? [] : await this.find(context, terms, page);
    return connectionOf(
      page,
      rows,
      rows[0]?.totalCount ?? 0,
      ({ sortKey }) => [sortKey],
      (row) => hitOf(row, terms),
    );
  }

  private find(
    context: RequestContext,
    terms: readonly string[],
    page: ReturnType<typeof pageOf>,
  ): Promise<SearchRow[]> {
    const wanted = {
      terms,
      isEnglish: context.locale === 'en',
      seesDrafts: can(context.actor, Action.PLAN_READ, { isPublished: false }),
    };
    return this.database.rows<SearchRow>(searchStatement(listSearchSources(context), wanted, page));
  }
}

function hitOf(row: SearchRow, terms: readonly string[]): SearchHit {
  const { kind, id, title, hasOwnTitle, above, planCode, planTitle, isArchived, committee, session } = row;
  const code = row.texts.find(([name]) => name === 'code')?.[1] ?? null;
  const shown = chooseText(row, terms);
  return {
    kind,
    id,
    code: kind === 'PLAN' ? row.planCode : code,
    title: hasOwnTitle ? markTerms(title, terms) : [{ text: title, isMatch: false }],
    field: shown?.name ?? null,
    snippet: shown === null ? [] : markTerms(cutAround(shown.text, terms, SNIPPET_LENGTH), terms),
    above,
    planCode,
    planTitle,
    isArchived,
    address: row.address,
    taskCode: row.taskCode,
    committee,
    session,
  };
}

/** The text that has most of the words, where the title and the code do not show them already. */
function chooseText(
  { texts, title, hasOwnTitle }: SearchRow,
  terms: readonly string[],
): { readonly name: string; readonly text: string } | null {
  const countIn = (text: string): number =>
    new Set(
      markTerms(text, terms)
        .filter(({ isMatch }) => isMatch)
        .map((part) => part.text.toLowerCase()),
    ).size;
  const seen = hasOwnTitle ? countIn(`${title} ${texts.find(([name]) => name === 'code')?.[1] ?? ''}`) : 0;
  let best: { name: string; text: string; count: number } | null = null;
  for (const [name, text] of texts) {
    if (text === null || name === 'code' || text === title) continue;
    const count = countIn(text);
    if (count > (best?.count ?? 0)) best = { name, text, count };
  }
  return best === null || seen >= terms.length ? null : best;
}
