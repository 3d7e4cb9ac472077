import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { severities } from '../../ui/plan/finding-model.js';
import { SeverityMark } from '../../ui/plan/severity-mark.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Table } from '../../ui/table.js';
import styles from './diagnosis-page.module.css';
import type { CountedDay } from './history-model.js';

const HistoryChart = lazy(() =>
  import('./history-chart.js').then((module) => ({ default: module.HistoryChart })),
);

/** How the counts went, day by day on which the plan changed: as a picture once there are two, and as a table. */
export function HistorySection({ days }: { days: readonly CountedDay[] }) {
  const { t } = useTranslation('diagnosis');
  const locale = useLocale();
  return (
    <section aria-labelledby="diagnosis-history" className={styles.section}>
      <h2 id="diagnosis-history">{t('history')}</h2>
      {days.length < 2 ? (
        <p className={styles.note}>{t('historyBegins')}</p>
      ) : (
        <>
          <ul className={styles.legend} aria-hidden="true">
            {severities.map((severity) => (
              <li key={severity} data-severity={severity}>
                <SeverityMark severity={severity} />
              </li>
            ))}
          </ul>
          <div aria-hidden="true">
            <Suspense fallback={<Skeleton lines={4} />}>
              <HistoryChart days={days} />
            </Suspense>
          </div>
          <Table caption={t('historyCaption')} isCaptionHidden maxHeight="28rem">
            <thead>
              <tr>
                <th scope="col">{t('date')}</th>
                {severities.map((severity) => (
                  <th key={severity} scope="col" data-number>
                    {t(`severity.${severity}`)}
                  </th>
                ))}
                <th scope="col" data-number>
                  {t('monitorable')}
                </th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map((day) => (
                <tr key={day.date}>
                  <th scope="row">{formatDate(day.date, locale)}</th>
                  <td data-number>{day.must}</td>
                  <td data-number>{day.should}</td>
                  <td data-number>{day.hint}</td>
                  <td data-number>{t('monitorableOf', { count: day.monitorableTasks, all: day.tasks })}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  );
}
