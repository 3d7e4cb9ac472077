import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ComparisonRows } from '../../ui/plan/comparison-rows.js';
import { changeKinds } from '../../ui/plan/comparison.types.js';
import { TextArea } from '../../ui/text-area.js';
import { ProblemTable } from './problem-table.js';
import type { Preview } from './use-workbook-upload.js';
import styles from './workbook-page.module.css';

/** As long as it can stand in the address that the file is sent to. */
const REASON_LIMIT = 200;

/** What the file would change, or what has to be mended in it first. */
export function CheckStep({
  preview,
  isApplying,
  onApply,
}: {
  preview: Preview;
  isApplying: boolean;
  onApply(reason: string): void;
}) {
  const { t } = useTranslation(['workbook', 'comparison']);
  const { counts, rows, problems } = preview;
  const changedSince = new Set(preview.changedSince);
  const total = changeKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <section className={styles.step} aria-labelledby="workbook-check">
      <h2 id="workbook-check">{t('workbook:check.title')}</h2>
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {preview.isNewPlan && problems.length === 0 && (
        <p>{t('workbook:check.newPlan', { code: preview.plan ?? '' })}</p>
      )}
      {total > 0 && (
        <>
          <h3>{t('workbook:check.summary')}</h3>
          <p role="status">
            {t('workbook:check.rows', { count: total })}
            {rows.length < total && <> {t('workbook:check.first', { shown: rows.length })}</>}
          </p>
          <ul className={styles.counts}>
            {changeKinds
              .filter((kind) => counts[kind] > 0)
              .map((kind) => (
                <li key={kind}>
                  {t(`comparison:kind.${kind}`)} <strong>{counts[kind]}</strong>
                </li>
              ))}
          </ul>
        </>
      )}
      {total === 0 && problems.length === 0 && <p role="status">{t('workbook:check.nothing')}</p>}
      {total > 0 && problems.length === 0 && <Applying {...{ preview, isApplying, onApply }} />}
      {changedSince.size > 0 && (
        <p className={styles.wrong}>{t('workbook:check.changedSince', { count: changedSince.size })}</p>
      )}
      {rows.length > 0 && (
        <div className={styles.wide}>
          <ComparisonRows
            rows={rows}
            caption={t('workbook:check.changes')}
            notesOf={({ nodeId }) =>
              changedSince.has(nodeId) && (
                <span className={styles.wrong}>{t('workbook:check.changedSinceMark')}</span>
              )
            }
          />
        </div>
      )}
    </section>
  );
}

function Applying({
  preview,
  isApplying,
  onApply,
}: {
  preview: Preview;
  isApplying: boolean;
  onApply(reason: string): void;
}) {
  const { t } = useTranslation('workbook');
  const [reason, setReason] = useState('');
  const { missing, isNewPlan } = preview;
  if (missing.agendaItem) return <p className={styles.wrong}>{t('check.agendaItem')}</p>;
  return (
    <form
      className={styles.applying}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isApplying) onApply(reason);
      }}
    >
      {missing.reason && (
        <TextArea
          label={t('check.reason')}
          hint={t('check.reasonHint')}
          rows={2}
          limit={REASON_LIMIT}
          isRequired
          value={reason}
          onChange={setReason}
        />
      )}
      <Button
        type="submit"
        variant="primary"
        isBusy={isApplying}
        disabled={(missing.reason && reason.trim() === '') || reason.length > REASON_LIMIT}
      >
        {t(isNewPlan ? 'check.applyNew' : 'check.apply')}
      </Button>
    </form>
  );
}
