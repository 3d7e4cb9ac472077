import { useApolloClient } from '@apollo/client/react';
import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { readPeopleFilter, writePeopleFilter } from '../../features/people/people-filter-model.js';
import { PeoplePage } from '../../features/people/people-page.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PeopleRouteDocument, type PeopleRouteQuery } from './people.generated.js';

export function Component() {
  return useCan()(Action.ACCOUNT_MANAGE) ? <PeopleRoute /> : <NotAllowedPage />;
}

function PeopleRoute() {
  const client = useApolloClient();
  const [address, setAddress] = useSearchParams();
  const filter = readPeopleFilter(address);
  const variables = { search: filter.search || null, role: filter.role, state: filter.state };
  const query = usePageQuery(PeopleRouteDocument, { variables, topics: [] });
  // The list stays while that of another filter is read: what is typed narrows it without a flash.
  const [shown, setShown] = useState<PeopleRouteQuery['accounts']>();
  const found = query.data?.accounts;
  if (found !== undefined && found !== shown) setShown(found);
  const accounts = found ?? shown;
  const endCursor = accounts?.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null;
  const readMore = (after: string) =>
    // The cache appends what follows to the list shown.
    client
      .query({ query: PeopleRouteDocument, variables: { ...variables, after }, fetchPolicy: 'network-only' })
      .catch(() => query.reload());
  return (
    <PeoplePage
      list={{
        accounts: accounts?.nodes ?? null,
        totalCount: accounts?.totalCount ?? 0,
        problems: query.problems,
        isLoading: query.isLoading,
        reload: () => void query.reload(),
        readMore: endCursor === null ? null : () => void readMore(endCursor),
      }}
      filter={filter}
      onFilter={(next) => setAddress(writePeopleFilter(address, next), { replace: true })}
    />
  );
}
