import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format-date.js';
import { Button } from '../../ui/button.js';
import { checkEntry } from './entry-model.js';
import styles from './reports.module.css';
import type { Submitting } from './use-submitting.js';
import type { WorkItem, WorkSheet } from './use-work-sheet.js';

/** The foot of the sheet: how much is filled in, when it was saved, and the way on. */
export function SheetFoot({
  toDo,
  sheet,
  submitting,
}: {
  toDo: readonly WorkItem[];
  sheet: WorkSheet;
  submitting: Submitting;
}) {
  const { t } = useTranslation('reports');
  const ready = toDo.filter(
    (item) => checkEntry(sheet.rowOf(item).entry, item.indicator, 'SUBMISSION').refusals.length === 0,
  );
  const saved = sheet.isUnsaved
    ? t('unsaved')
    : sheet.savedAt === null
      ? null
      : t('savedAt', { time: formatTime(sheet.savedAt) });
  return (
    <div className={styles.foot}>
      <p role="status">
        {t('filled', { all: toDo.length, number: ready.length })}
        {saved !== null && ` · ${saved}`}
      </p>
      <Button
        onClick={() =>
          submitting.select(
            ready.map(({ key }) => key),
            true,
          )
        }
        disabled={ready.length === 0}
      >
        {t('selectFilled')}
      </Button>
      <Button
        variant="primary"
        isBusy={submitting.isBusy}
        disabled={submitting.count === 0}
        onClick={() => void submitting.submitSelected()}
      >
        {submitting.count === 0 ? t('submit') : t('submitCount', { count: submitting.count })}
      </Button>
    </div>
  );
}
