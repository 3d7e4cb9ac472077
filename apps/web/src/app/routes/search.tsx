import { readSearchTerms } from '@dure/domain/search/search-terms';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SearchPage } from '../../features/search/search-page.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { SearchRouteDocument } from './search.generated.js';

/** How many are read at first and with each "more"; the API gives no more than the last. */
const STEP = 30;
const MOST = 100;
const MAX_LENGTH = 100;

/** `/search?q=`: everything this reader may read that holds the words. */
export function Component() {
  const [address, setAddress] = useSearchParams();
  const text = (address.get('q') ?? '').slice(0, MAX_LENGTH);
  const saysEnough = readSearchTerms(text).length > 0;
  return (
    <SearchResults
      key={text}
      text={text}
      saysEnough={saysEnough}
      onSearch={(next) => setAddress(next === '' ? {} : { q: next })}
    />
  );
}

function SearchResults({
  text,
  saysEnough,
  onSearch,
}: {
  text: string;
  saysEnough: boolean;
  onSearch(text: string): void;
}) {
  const [first, setFirst] = useState(STEP);
  const query = usePageQuery(SearchRouteDocument, { variables: { text, first }, topics: [] });
  // What was read stays in sight while more of it is read.
  const [kept, setKept] = useState(query.data?.search);
  const found = query.data?.search;
  if (found && found !== kept) setKept(found);
  return (
    <SearchPage
      text={text}
      saysEnough={saysEnough}
      found={found ?? kept ?? null}
      problems={query.problems}
      isLoading={query.isLoading}
      onSearch={onSearch}
      onRetry={() => void query.reload()}
      onMore={first < MOST ? () => setFirst(Math.min(MOST, first + STEP)) : null}
    />
  );
}
