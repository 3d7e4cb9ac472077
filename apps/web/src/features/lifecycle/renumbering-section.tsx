import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { AlertDialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { Table } from '../../ui/table.js';
import { RenumberPlanDocument, type RevisionsPage_PlanFragment } from './lifecycle.generated.js';
import styles from './revisions-page.module.css';

type NewCode = RevisionsPage_PlanFragment['renumbered'][number];

/** Codes in the order of the tree: what would change while the plan is drafted, and what changed the last time. */
export function RenumberingSection({
  plan,
  reload,
}: {
  plan: RevisionsPage_PlanFragment;
  reload(): Promise<unknown>;
}) {
  const { t } = useTranslation('lifecycle');
  const { notify } = useNotices();
  const { submit, isSubmitting, problems } = useSubmission(RenumberPlanDocument);
  const [isAsking, setAsking] = useState(false);
  const preview = plan.renumbering ?? [];
  const mayRenumber = plan.renumbering !== null && !plan.editing.areCodesFrozen;
  if (!mayRenumber && plan.renumbered.length === 0) return null;

  async function renumber() {
    const { data } = await submit({ planId: plan.id, version: plan.version });
    await reload();
    setAsking(false);
    if (data === null) return;
    const isTaken = data.renumberPlan.__typename === 'Plan';
    notify(isTaken ? { text: t('renumberedNotice') } : { text: t('changedMeanwhile'), kind: 'wrong' });
  }

  return (
    <section className={styles.section} aria-labelledby="renumbering">
      <h2 id="renumbering">{t('renumbering')}</h2>
      {mayRenumber && (
        <>
          <p className={styles.note}>{t('renumberingText')}</p>
          <ProblemSummary problems={problems} />
          {preview.length === 0 ? (
            <p>{t('inOrder')}</p>
          ) : (
            <>
              <CodeTable caption={t('renumbering')} plan={plan.code} codes={preview} isLinkedBefore />
              <div>
                <Button onClick={() => setAsking(true)}>{t('renumber')}</Button>
              </div>
            </>
          )}
        </>
      )}
      {plan.renumbered.length > 0 && (
        <CodeTable caption={t('renumberedTable')} plan={plan.code} codes={plan.renumbered} />
      )}
      <AlertDialog
        title={t('renumberConfirm')}
        isOpen={isAsking}
        isBusy={isSubmitting}
        confirmLabel={t('renumber')}
        onConfirm={() => void renumber()}
        onClose={() => setAsking(false)}
      >
        <p>{t('renumberConfirmText', { count: preview.length })}</p>
      </AlertDialog>
    </section>
  );
}

function CodeTable({
  caption,
  plan,
  codes,
  isLinkedBefore = false,
}: {
  caption: string;
  plan: string;
  codes: readonly NewCode[];
  isLinkedBefore?: boolean;
}) {
  const { t } = useTranslation(['lifecycle', 'labels']);
  return (
    <Table caption={caption} maxHeight="48rem">
      <thead>
        <tr>
          <th scope="col">{t('lifecycle:node')}</th>
          <th scope="col">{t('lifecycle:before')}</th>
          <th scope="col">{t('lifecycle:after')}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ nodeId, type, before, after, title }) => (
          <tr key={nodeId}>
            <th scope="row">
              {t(`labels:nodeType.${type}`)}{' '}
              {type === 'STAGE' ? (
                title
              ) : (
                <Link to={paths.plan(plan, isLinkedBefore ? before : after)}>{title}</Link>
              )}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
