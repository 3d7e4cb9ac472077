import { useTranslation } from 'react-i18next';
import { CityStaves } from './city-staves.js';
import type { TaskData } from './indicator-groups-model.js';
import styles from './task-page.module.css';
import { createSeriesCards } from './task-series-model.js';

/** A task the city runs itself: one series per indicator, the city's. */
export function CitySeries({ task }: { task: TaskData }) {
  const { t } = useTranslation('task');
  const { districtSeries, stages, plan } = task;
  const { indicators, districts, asOf, isExample } = districtSeries;
  const frame = { stages, districts, planYears: plan.period, mode: 'CALENDAR' as const };
  const shown = indicators.flatMap((columns) => {
    const [card] = createSeriesCards(columns, frame);
    return card ? [{ columns, card }] : [];
  });
  return (
    <section aria-labelledby="task-series" className={styles.section}>
      <h2 id="task-series">{t('series')}</h2>
      <CityStaves
        columns={shown.map(({ columns }) => columns)}
        cards={shown.map(({ card }) => card)}
        asOf={asOf}
        isExample={isExample}
      />
    </section>
  );
}
