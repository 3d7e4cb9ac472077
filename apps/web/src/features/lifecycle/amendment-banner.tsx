import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { CloseAmendmentDocument } from './lifecycle.generated.js';
import type { PlanOnItsWay } from './lifecycle.types.js';
import styles from './lifecycle-panel.module.css';
import { OpenAmendmentDialog } from './open-amendment-dialog.js';

/** A confirmed plan is changed under an amendment: begins one, or tells which is under way and ends it. */
export function AmendmentBanner({ plan, reload }: { plan: PlanOnItsWay; reload(): Promise<unknown> }) {
  const { t } = useTranslation('lifecycle');
  const { notify } = useNotices();
  const { submit, isSubmitting, problems } = useSubmission(CloseAmendmentDocument);
  const [isOpening, setOpening] = useState(false);
  const { openAmendment } = plan;

  async function close(amendment: { id: string; version: number; number: number }) {
    const { data } = await submit({ id: amendment.id, version: amendment.version });
    await reload();
    if (data !== null) notify({ text: t('closed', { number: amendment.number }) });
  }

  if (openAmendment === null) {
    return (
      <div className={styles.banner}>
        <p>{t('confirmedText')}</p>
        <Button size="small" variant="primary" onClick={() => setOpening(true)}>
          {t('openAmendment')}
        </Button>
        {isOpening && (
          <OpenAmendmentDialog planId={plan.id} reload={reload} onClose={() => setOpening(false)} />
        )}
      </div>
    );
  }
  const { number, reason, changeCount, agendaItem } = openAmendment;
  return (
    <div className={styles.banner} data-open="">
      <p>
        <strong>{t('amendmentOpen', { number })}</strong>
        {` · ${reason} · `}
        {agendaItem && `${agendaItem.number} ${agendaItem.title} · `}
        {t('changeCount', { count: changeCount })}
      </p>
      <Button size="small" isBusy={isSubmitting} onClick={() => void close(openAmendment)}>
        {t('closeAmendment')}
      </Button>
      <ProblemSummary problems={problems} />
    </div>
  );
}
