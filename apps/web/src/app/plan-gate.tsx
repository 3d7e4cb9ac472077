import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Action } from '@dure/domain/access/actions';
import { useOptionalPlanScope } from '../lib/plan-scope.js';
import { paths } from '../lib/paths.js';
import { useCan, useViewer } from '../lib/viewer.js';
import { ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';

/** Pages that read a plan's figures stand behind it: without a plan to see they say what comes next, and who does it. */
export function PlanGate() {
  const scope = useOptionalPlanScope();
  return scope === null ? <NoPlan /> : <Outlet />;
}

function NoPlan() {
  const { t } = useTranslation('frame');
  const { account, roles } = useViewer();
  const can = useCan();
  if (can(Action.PLAN_CREATE))
    return (
      <Page title={t('noPlanYetTitle')} lead={t('noPlanPlanner')}>
        <p>
          <ButtonLink variant="primary" to={paths.plans()}>
            {t('toPlans')}
          </ButtonLink>
        </p>
      </Page>
    );
  if (can(Action.ACCOUNT_MANAGE))
    return (
      <Page title={t('noPlanYetTitle')} lead={t('noPlanAdministrator')}>
        <p>
          <ButtonLink variant="primary" to={paths.people()}>
            {t('toPeople')}
          </ButtonLink>
        </p>
      </Page>
    );
  const isWaitingForRole = account !== null && roles.length === 0;
  return <Page title={t('noPlanTitle')} lead={t(isWaitingForRole ? 'noPlanNoRole' : 'noPlanText')} />;
}
