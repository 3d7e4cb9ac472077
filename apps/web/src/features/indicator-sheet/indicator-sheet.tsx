import { usePageQuery } from '../../lib/use-page-query.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { IndicatorHistory } from './indicator-history.js';
import { IndicatorSheetDocument } from './indicator-sheet.generated.js';
import { TargetHistory } from './target-history.js';
import { TargetPathSection } from './target-path-section.js';
import { TargetSection } from './target-section.js';

/**
 * What belongs to an indicator beside its plain fields: its path against what was reported, its targets, its history. It
 * reads itself; `onSaved` lets the plan's page read the indicator anew.
 */
export function IndicatorSheet({ plan, id, onSaved }: { plan: string; id: string; onSaved(): void }) {
  const { data, problems, reload } = usePageQuery(IndicatorSheetDocument, {
    variables: { plan, id },
    topics: ['PLAN'],
  });
  const indicator = data?.node?.__typename === 'Indicator' ? data.node : null;
  if (problems.length > 0) return <ErrorState problems={problems} onRetry={() => void reload()} />;
  if (!data?.plan || !indicator) return <Skeleton lines={6} />;
  return (
    <>
      <TargetPathSection plan={data.plan} indicator={indicator} />
      <TargetSection
        plan={data.plan}
        indicator={indicator}
        onSaved={async () => {
          await reload();
          onSaved();
        }}
      />
      <TargetHistory indicator={indicator} />
      <IndicatorHistory id={id} />
    </>
  );
}
