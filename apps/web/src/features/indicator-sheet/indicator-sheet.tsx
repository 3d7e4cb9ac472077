import { usePageQuery } from '../../lib/use-page-query.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { IndicatorSheetDocument } from './indicator-sheet.generated.js';
import { TargetSection } from './target-section.js';

/** What belongs to an indicator beside its plain fields. `onSaved`: the plan's page reads the indicator anew. */
export function IndicatorSheet({ plan, id, onSaved }: { plan: string; id: string; onSaved(): void }) {
  const { data, problems, reload } = usePageQuery(IndicatorSheetDocument, {
    variables: { plan },
    topics: ['PLAN'],
  });
  const indicators = data?.plan?.goals.flatMap((goal) => [
    ...goal.indicators,
    ...goal.tasks.flatMap((task) => task.indicators),
  ]);
  const indicator = indicators?.find((each) => each.id === id);
  if (problems.length > 0) return <ErrorState problems={problems} onRetry={() => void reload()} />;
  if (!data?.plan || !indicator) return <Skeleton lines={6} />;
  return <TargetSection plan={data.plan} indicator={indicator} onSaved={onSaved} />;
}
