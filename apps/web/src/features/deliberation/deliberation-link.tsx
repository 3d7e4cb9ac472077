import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { ButtonLink } from '../../ui/button.js';
import { PlanDeliberationLinkDocument } from './deliberation.generated.js';
import { standingOf } from './deliberation-state.js';

/** The way from a plan to what citizens say on it; for planners with what waits for them. Nothing before it begins. */
export function DeliberationLink({ plan: code }: { plan: string }) {
  const { t } = useTranslation('deliberation');
  const { data } = usePageQuery(PlanDeliberationLinkDocument, {
    variables: { plan: code },
    topics: ['DELIBERATION', 'PLAN'],
  });
  const deliberation = data?.plan?.deliberation;
  if (deliberation === undefined || standingOf(deliberation) === 'NOT_YET') return null;
  const pending = deliberation.counts.pending ?? 0;
  return pending > 0 ? (
    <ButtonLink to={paths.deliberationDesk(code)}>{t('linkPending', { count: pending })}</ButtonLink>
  ) : (
    <ButtonLink to={paths.planDeliberation(code)}>
      {t(deliberation.isOpen ? 'leave' : 'link', { count: deliberation.counts.shown })}
    </ButtonLink>
  );
}
