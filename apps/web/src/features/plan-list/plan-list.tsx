import { Action } from '@dure/domain/access/actions';
import { canBeContinued } from '@dure/domain/plan/concordance/concordance.rules';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import type { PlanList_PlanFragment } from './plan-list.generated.js';
import { PlanTable } from './plan-table.js';
import styles from './plan-list.module.css';

type ListedPlan = PlanList_PlanFragment;

/** The plans the reader may see: those at work first, then the closed ones, which stay to be read and cited. */
export function PlanList({
  plans,
  createDialog,
  nextPlanDialog,
}: {
  plans: readonly ListedPlan[];
  createDialog(onClose: () => void): ReactNode;
  nextPlanDialog(plan: ListedPlan, onClose: () => void): ReactNode;
}) {
  const { t } = useTranslation('planList');
  const canCreate = useCan()(Action.PLAN_CREATE);
  const [isCreating, setCreating] = useState(false);
  const [continued, setContinued] = useState<ListedPlan | null>(null);
  const create = canCreate && (
    <>
      <ButtonLink to={paths.newPlanWorkbook()}>{t('createFromWorkbook')}</ButtonLink>
      <Button variant="primary" onClick={() => setCreating(true)}>
        {t('createPlan')}
      </Button>
    </>
  );
  const closed = plans.filter(({ state }) => state === 'CLOSED');
  const open = plans.filter(({ state }) => state !== 'CLOSED');
  const nextOf = (plan: ListedPlan) =>
    canCreate &&
    canBeContinued(plan.state) && (
      <Button
        size="small"
        aria-label={t('startNextOf', { title: plan.title })}
        onClick={() => setContinued(plan)}
      >
        {t('startNext')}
      </Button>
    );
  return (
    <Page
      title={t('title')}
      isExample={plans.some(({ isExample }) => isExample)}
      lead={plans.length > 0 && t('lead', { count: plans.length })}
      actions={plans.length > 0 && create}
    >
      {plans.length === 0 ? (
        <EmptyState
          title={t('noPlans')}
          text={t(canCreate ? 'noPlansPlanner' : 'noPlansText')}
          action={create}
        />
      ) : (
        <div className={styles.groups}>
          {open.length > 0 && <PlanTable caption={t('tableCaption')} plans={open} actionOf={nextOf} />}
          {closed.length > 0 && (
            <section aria-labelledby="archived" className={styles.archived}>
              <h2 id="archived">{t('archived')}</h2>
              <p className={styles.note}>{t('archivedText')}</p>
              <PlanTable caption={t('archivedCaption')} plans={closed} actionOf={nextOf} />
            </section>
          )}
        </div>
      )}
      {isCreating && createDialog(() => setCreating(false))}
      {continued && nextPlanDialog(continued, () => setContinued(null))}
    </Page>
  );
}
