import { useTranslation } from 'react-i18next';
import type { ReportIndicatorFragment } from './reports.generated.js';
import { ReportSummary } from './report-summary.js';
import styles from './reports.module.css';
import type { StoredReport } from './use-work-sheet.js';

/** What somebody else stored while the row was being filled in; one's own figures stay in the inputs. */
export function MeanwhileStored({
  report,
  indicator,
}: {
  report: StoredReport;
  indicator: ReportIndicatorFragment;
}) {
  const { t } = useTranslation(['reports', 'labels']);
  return (
    <div role="alert" className={styles.conflict}>
      <p>{t('reports:conflict')}</p>
      <p>
        <ReportSummary report={report} indicator={indicator} /> {report.narrative} (
        {t(`labels:reportState.${report.state}`)})
      </p>
      <p>{t('reports:conflictNext')}</p>
    </div>
  );
}
