import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { SeriesTableCells, SeriesTableHead } from '../../ui/charts/series-table.js';
import { listSeriesRows } from '../../ui/charts/series-table-model.js';
import { CellMark } from '../../ui/cell-mark.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Table } from '../../ui/table.js';
import type { SheetSystem } from './score-sheet-model.js';
import styles from './score-sheet.module.css';
import { monthLabel } from './stage-lanes.js';
import { useTableWords } from './use-table-words.js';

/** A system of the score sheet as tables: its stages, and every indicator period by period. */
export function SheetTables({
  system,
  zone,
  asOf,
  isExample,
}: {
  system: SheetSystem;
  zone: string;
  asOf: string;
  isExample: boolean;
}) {
  const { t } = useTranslation(['district', 'labels']);
  const locale = useLocale();
  const words = useTableWords(zone);
  const { task, stages, staves } = system;
  return (
    <div className={styles.tables}>
      {stages.length > 0 && (
        <Table
          caption={t('district:stageTableCaption', { task: task.code })}
          asOf={asOf}
          isExample={isExample}
        >
          <thead>
            <tr>
              <th scope="col">{t('district:stage')}</th>
              <th scope="col">{t('district:stagePlanned')}</th>
              <th scope="col" data-number>
                {t('district:stageReading')}
              </th>
              <th scope="col">{t('district:status')}</th>
              <th scope="col" data-number>
                {t('district:stageCoverage')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ data: { stage, from, to, reading } }) => (
              <tr key={stage.id}>
                <th scope="row">{`${stage.code} ${stage.title}`}</th>
                <td>{`${monthLabel(from)} ~ ${monthLabel(to)}`}</td>
                <td data-number>
                  {reading.score === null ? (
                    <CellMark state={reading.state === 'SCORED' ? 'NONE' : reading.state} />
                  ) : (
                    formatScore(reading.score)
                  )}
                </td>
                <td>{reading.status && <StatusMark status={reading.status} />}</td>
                <td data-number>{t('district:coverage', reading)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Table
        caption={t('district:tableCaption', { task: task.code })}
        asOf={asOf}
        source={t('district:sourceReports')}
        isExample={isExample}
        maxHeight="60rem"
      >
        <SeriesTableHead words={words} />
        {staves.map(({ series }) => (
          <tbody key={series.indicator.id}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {`${series.indicator.code} ${series.indicator.title} (${series.indicator.unit})`}
              </th>
            </tr>
            {listSeriesRows(series).map((row) => (
              <tr key={row.period}>
                <th scope="row">{periodLabel(row.period, locale)}</th>
                <SeriesTableCells row={row} unit={series.indicator.unit} />
              </tr>
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}
