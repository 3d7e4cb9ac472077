import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { CreatePlanDialog } from './create-plan-dialog.js';
import type { PlanList_PlanFragment } from './plan-list.generated.js';
import { useNodeWords } from './use-node-words.js';

/** The plans the reader may see. */
export function PlanList({ plans }: { plans: readonly PlanList_PlanFragment[] }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const canCreate = useCan()(Action.PLAN_CREATE);
  const [isCreating, setCreating] = useState(false);
  const create = canCreate && (
    <Button variant="primary" onClick={() => setCreating(true)}>
      {t('createPlan')}
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
        <Table caption={t('tableCaption')} isCaptionHidden>
          <thead>
            <tr>
              <th scope="col">{t('planTitle')}</th>
              <th scope="col">{t('planCode')}</th>
              <th scope="col">{t('years')}</th>
              <th scope="col">{t('size')}</th>
              <th scope="col">{t('participating')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => {
              const takingPart = plan.participations.filter(({ takesPart }) => takesPart).length;
              const tasks = plan.goals.reduce((sum, goal) => sum + goal.tasks.length, 0);
              return (
                <tr key={plan.id}>
                  <th scope="row">
                    <Link to={paths.plan(plan.code)}>{words.title(plan)}</Link>{' '}
                    {plan.isExample && <ExampleTag />}
                  </th>
                  <td>{plan.code}</td>
                  <td>{t('yearSpan', plan.period)}</td>
                  <td>{t('sizeOf', { goals: plan.goals.length, tasks })}</td>
                  <td>{t('participatingOf', { takingPart, all: plan.participations.length })}</td>
                  <td>{t(plan.isPublished ? 'published' : 'unpublished')}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
      {isCreating && <CreatePlanDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}
