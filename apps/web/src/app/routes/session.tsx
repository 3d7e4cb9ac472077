import { useParams } from 'react-router';
import { SessionPage } from '../../features/sessions/session-page.js';
import { QueryView } from '../../lib/query-view.js';
import { NotFoundPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { SessionRouteDocument } from './session.generated.js';

const WHOLE_NUMBER = /^[1-9]\d{0,4}$/;

export function Component() {
  const { committee = '', number = '' } = useParams();
  if (!WHOLE_NUMBER.test(number)) return <NotFoundPage />;
  return <LoadedSession committee={committee} number={Number(number)} />;
}

function LoadedSession({ committee, number }: { committee: string; number: number }) {
  const query = usePageQuery(SessionRouteDocument, {
    variables: { committee, number },
    topics: ['COMMENT', 'PLAN'],
  });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={4} />}>
      {({ session }) =>
        session && <SessionPage key={session.id} session={session} onChanged={query.reload} />
      }
    </QueryView>
  );
}
