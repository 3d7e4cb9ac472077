import { useSearchParams } from 'react-router';
import { ReviewPage } from '../../features/reports/review-page.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ReportsReviewRouteDocument } from './reports-review.generated.js';

export function Component() {
  const { plan } = usePlanScope();
  const [search] = useSearchParams();
  const district = search.get('district');
  const query = usePageQuery(ReportsReviewRouteDocument, {
    variables: { plan: plan.code, district },
    topics: ['REPORT', 'PLAN'],
  });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={6} />}>
      {({ reviewQueue, districts }) => (
        <ReviewPage
          reports={reviewQueue.nodes}
          totalCount={reviewQueue.totalCount}
          districts={districts}
          chosenDistrict={district}
          onChanged={query.reload}
        />
      )}
    </QueryView>
  );
}
