import { useApolloClient } from '@apollo/client/react';
import { Action } from '@dure/domain/access/actions';
import { useParams } from 'react-router';
import { PersonHistory } from '../../features/people/person-history.js';
import { PersonPage } from '../../features/people/person-page.js';
import { QueryView } from '../../lib/query-view.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PersonRouteDocument } from './person.generated.js';

export function Component() {
  const { id = '' } = useParams();
  return useCan()(Action.ACCOUNT_MANAGE) ? <PersonRoute key={id} id={id} /> : <NotAllowedPage />;
}

function PersonRoute({ id }: { id: string }) {
  const client = useApolloClient();
  const query = usePageQuery(PersonRouteDocument, { variables: { id }, topics: [] });
  const readMore = (after: string) =>
    // The cache appends what follows to the history shown.
    client
      .query({ query: PersonRouteDocument, variables: { id, after }, fetchPolicy: 'network-only' })
      .catch(() => query.reload());
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={8} columns={5} />}>
      {({ account }) => {
        if (account === null) return null;
        const { history } = account;
        const endCursor = history?.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
        return (
          <PersonPage
            account={account}
            reload={() => void query.reload()}
            history={
              <PersonHistory
                events={history?.nodes ?? []}
                isLoading={query.isLoading}
                readMore={endCursor === null ? null : () => void readMore(endCursor)}
              />
            }
          />
        );
      }}
    </QueryView>
  );
}
