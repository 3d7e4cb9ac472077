import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import type { ReportIndicatorFragment } from './reports.generated.js';
import { ReportSummary } from './report-summary.js';
import styles from './reports.module.css';
import type { StoredReport } from './use-work-sheet.js';

/** What somebody else stored while the row was being filled in; one's own figures stay in the inputs. */
export function MeanwhileStored({
  report,
  indicator,
  onResolve,
}: {
  report: StoredReport;
  indicator: ReportIndicatorFragment;
  onResolve(choice: 'MINE' | 'STORED'): void;
}) {
  const { t } = useTranslation(['reports', 'labels']);
  return (
    <div className={styles.conflict}>
      <p role="alert">{t('reports:conflict')}</p>
      <p>
        <ReportSummary report={report} indicator={indicator} /> {report.narrative} (
        {t(`labels:reportState.${report.state}`)})
      </p>
      <p>{t('reports:conflictNext')}</p>
      <div className={styles.decide}>
        {report.permissions.canEdit && (
          <Button size="small" onClick={() => onResolve('MINE')}>
            {t('reports:keepMine')}
          </Button>
        )}
        <Button size="small" onClick={() => onResolve('STORED')}>
          {t('reports:takeStored')}
        </Button>
      </div>
    </div>
  );
}
