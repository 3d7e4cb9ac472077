import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Action } from '@dure/domain/access/actions';
import { useOptionalPlanScope } from '../lib/plan-scope.js';
import { paths } from '../lib/paths.js';
import { useCan } from '../lib/viewer.js';
import { ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';

/** Pages that read a plan's figures stand behind it: without a plan to see they say so. */
export function PlanGate() {
  const { t } = useTranslation('frame');
  const scope = useOptionalPlanScope();
  const can = useCan();
  if (scope !== null) return <Outlet />;
  return (
    <Page title={t('noPlanTitle')} lead={t('noPlanText')}>
      {can(Action.PLAN_CREATE) && (
        <p>
          <ButtonLink variant="primary" to={paths.plans()}>
            {t('plan')}
          </ButtonLink>
        </p>
      )}
    </Page>
  );
}
