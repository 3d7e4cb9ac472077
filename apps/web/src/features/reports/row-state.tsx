import { useTranslation } from 'react-i18next';
import styles from './reports.module.css';
import type { SheetRow } from './use-work-sheet.js';

/** Where the report is on its way, why it was returned, and whether what stands in the inputs is saved. */
export function RowState({ row: { stored, save } }: { row: SheetRow }) {
  const { t } = useTranslation(['reports', 'labels']);
  const saving = save === 'STORED' ? null : t(`reports:save.${save}`);
  return (
    <div className={styles.reportState}>
      <strong data-state={stored?.state ?? 'NONE'}>
        {stored === null ? t('reports:notBegun') : t(`labels:reportState.${stored.state}`)}
      </strong>
      {saving !== null && (
        <span role="status" className={styles.aside}>
          {saving}
        </span>
      )}
      {stored?.state === 'RETURNED' && stored.returnReason !== null && (
        <p className={styles.reason}>{t('reports:returnedBecause', { reason: stored.returnReason })}</p>
      )}
    </div>
  );
}
