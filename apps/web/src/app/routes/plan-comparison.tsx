import { useParams, useSearchParams } from 'react-router';
import { ComparisonPage, NoComparison } from '../../features/comparison/comparison-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanComparisonRouteDocument } from './plan-comparison.generated.js';

/** `/plans/:plan/comparison?from=&to=`: two revisions, or one and now, side by side. */
export function Component() {
  const { plan = '' } = useParams();
  const [address] = useSearchParams();
  const variables = { plan, from: numberAt(address, 'from'), to: numberAt(address, 'to') };
  const query = usePageQuery(PlanComparisonRouteDocument, { variables, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={12} columns={4} />}>
      {(data) => {
        if (data.comparison) return <ComparisonPage comparison={data.comparison} />;
        return data.plan && <NoComparison plan={data.plan} />;
      }}
    </QueryView>
  );
}

/** A revision's number in the address; what is no such number names none, and is answered as not found. */
function numberAt(address: URLSearchParams, name: string): number | null {
  const text = address.get(name);
  if (text === null) return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
