import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { SeriesTableCells, SeriesTableHead } from '../../ui/charts/series-table.js';
import { listSeriesRows } from '../../ui/charts/series-table-model.js';
import { shortUnit } from '../../ui/charts/short-unit.js';
import { StaffView } from '../../ui/charts/staff-view.js';
import { TimeHead, TimeLines } from '../../ui/charts/time-grid.js';
import { SourceLine } from '../../ui/source-line.js';
import { Table } from '../../ui/table.js';
import styles from './district-comparison.module.css';
import type { IndicatorColumns } from './indicator-groups-model.js';
import pageStyles from './task-page.module.css';
import { Origin } from './origin.js';
import type { SeriesCard } from './task-series-model.js';
import { useSeriesTableWords, useStaffWords } from './use-staff-words.js';

/** What the city counts itself: a staff per indicator on the plan's years, and the same as tables. */
export function CityStaves({
  columns,
  cards,
  asOf,
  isExample,
}: {
  columns: readonly IndicatorColumns[];
  /** The card of each indicator, in the same order. */
  cards: readonly SeriesCard[];
  asOf: string;
  isExample: boolean;
}) {
  const { t } = useTranslation('task');
  const locale = useLocale();
  const wordsOf = useStaffWords();
  const tableWords = useSeriesTableWords();
  const [isTableShown, setTableShown] = useState(false);
  const [first] = cards;
  if (first === undefined) return <p className={pageStyles.hint}>{t('noSeries')}</p>;
  const rows = columns.flatMap(({ indicator }, index) => {
    const card = cards[index];
    return card ? [{ indicator, card }] : [];
  });
  return (
    <>
      <p className={pageStyles.hint}>{t('seriesHint')}</p>
      <div className={styles.staves}>
        <div className={styles.row}>
          <span />
          <TimeHead
            axis={first.axis}
            asOf={asOf}
            yearLabel={({ year }) => periodLabel(String(year), locale)}
            asOfLabel={formatDate(asOf, locale)}
          />
        </div>
        <div className={styles.lines}>
          <TimeLines axis={first.axis} asOf={asOf} />
        </div>
        {rows.map(({ indicator, card }) => (
          <div key={indicator.id} className={styles.row}>
            <span className={styles.label}>
              {indicator.title} <span className={styles.unit}>{`(${shortUnit(indicator.unit)})`}</span>
            </span>
            <StaffView
              staff={card.staff}
              label={indicator.title}
              unit={indicator.unit}
              words={wordsOf(indicator.unit)}
            />
          </div>
        ))}
      </div>
      <SourceLine asOf={asOf} source={t('sourceCity')} />
      <p>
        <Button size="small" aria-expanded={isTableShown} onClick={() => setTableShown(!isTableShown)}>
          {t(isTableShown ? 'hideTable' : 'showTable')}
        </Button>
      </p>
      {isTableShown &&
        rows.map(({ indicator, card }) => (
          <Table
            key={indicator.id}
            caption={t('seriesCityCaption', { indicator: `${indicator.code} ${indicator.title}` })}
            unit={indicator.unit}
            asOf={asOf}
            isExample={isExample}
          >
            <SeriesTableHead words={tableWords} />
            <tbody>
              {listSeriesRows({ ...card.series, zoneMedian: [] }).map((row, index) => (
                <tr key={row.period}>
                  <th scope="row">{periodLabel(row.period, locale)}</th>
                  <SeriesTableCells
                    row={row}
                    unit={indicator.unit}
                    origin={card.series.sources[index] === 'FACT' && <Origin source="FACT" />}
                  />
                </tr>
              ))}
            </tbody>
          </Table>
        ))}
    </>
  );
}
