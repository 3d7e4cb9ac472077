import { useParams } from 'react-router';
import { DistrictPage } from '../../features/district/district-page.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { DistrictRouteDocument } from './district.generated.js';

/** `/districts/:code`: one district over its cycle, with what the plan says of its taking part. */
export function Component() {
  const { code = '' } = useParams();
  const { plan, period } = usePlanScope();
  const query = usePageQuery(DistrictRouteDocument, { variables: { code, plan: plan.code, period } });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={14} columns={6} />}>
      {({ district, plan: shownPlan }) =>
        district && (
          <DistrictPage
            key={code}
            district={district}
            participation={shownPlan?.participations.find((each) => each.district.code === code) ?? null}
          />
        )
      }
    </QueryView>
  );
}
