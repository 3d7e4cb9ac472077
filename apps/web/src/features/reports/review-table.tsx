import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../lib/format-date.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import { ReportSummary } from './report-summary.js';
import type { ReviewReportFragment } from './reports.generated.js';
import styles from './reports.module.css';

/** The reports to decide on; the row with the focus is the one the keys act on. */
export function ReviewTable({
  reports,
  current,
  readVersions,
  isBusy,
  onFocus,
  onApprove,
  onReturn,
}: {
  reports: readonly ReviewReportFragment[];
  current: number;
  /** The version in which each report first stood on this page, by its id. */
  readVersions: ReadonlyMap<string, number>;
  isBusy: boolean;
  onFocus(index: number): void;
  onApprove(report: ReviewReportFragment): void;
  onReturn(report: ReviewReportFragment): void;
}) {
  const { t } = useTranslation('reports');
  const locale = useLocale();
  return (
    <Table className={styles.review} caption={t('reviewCaption')} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('district')}</th>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('actual')}</th>
          <th scope="col">{t('narrative')}</th>
          <th scope="col">{t('submittedAt')}</th>
          <th scope="col">{t('decision')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report, index) => {
          const { id, district, indicator, period, submittedAt, narrative, dueOn, permissions, source } =
            report;
          const owner = district?.name ?? t('city');
          return (
            <tr
              key={id}
              data-row={index}
              tabIndex={index === current ? 0 : -1}
              aria-label={t('reviewRow', { owner, indicator: indicator.code, title: indicator.title })}
              onFocus={() => onFocus(index)}
            >
              <th scope="row">{owner}</th>
              <td>
                <span className={styles.code}>{indicator.code}</span> {indicator.title}
              </td>
              <td className={styles.period}>
                {periodLabel(period.key, locale)}
                <span className={styles.aside}>{t('dueOn', { date: formatDate(dueOn, locale) })}</span>
              </td>
              <td data-label={t('actual')}>
                <ReportSummary report={report} indicator={indicator} />
                {readVersions.get(id) !== report.version && (
                  <strong key={report.version} data-changed className={styles.changed}>
                    {t('changedSinceRead')}
                  </strong>
                )}
              </td>
              <td>
                {narrative} {source === 'EXAMPLE' && <ExampleTag />}
              </td>
              <td data-label={t('submittedAt')}>
                {submittedAt !== null && formatInstant(submittedAt, locale)}
              </td>
              <td>
                <div className={styles.decide}>
                  {permissions.canReturn && (
                    <Button size="small" disabled={isBusy} onClick={() => onReturn(report)}>
                      {t('return')}
                    </Button>
                  )}
                  {permissions.canApprove && (
                    <Button
                      size="small"
                      variant="primary"
                      disabled={isBusy}
                      onClick={() => onApprove(report)}
                    >
                      {t('approve')}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
