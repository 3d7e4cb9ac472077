import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatValue } from '../../lib/format-number.js';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { CellMark } from '../../ui/cell-mark.js';
import { toPercent } from '../../ui/charts/series-table-model.js';
import { SelectField } from '../../ui/select-field.js';
import { SourceLine } from '../../ui/source-line.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Table } from '../../ui/table.js';
import { CityStaves } from './city-staves.js';
import styles from './district-comparison.module.css';
import type { IndicatorColumns, TaskData } from './indicator-groups-model.js';
import { SeriesCardView } from './series-card.js';
import pageStyles from './task-page.module.css';
import { createSeriesCards, type AxisMode, type SeriesCard } from './task-series-model.js';

const modes: readonly AxisMode[] = ['YEAR_OF_CYCLE', 'CALENDAR'];

/** One indicator across the districts: small multiples on the same axes, and the newest values as a table. */
export function DistrictComparison({ task, withScope }: { task: TaskData; withScope(path: string): string }) {
  const { t } = useTranslation(['task', 'labels']);
  const [chosen, setChosen] = useState('');
  const [mode, setMode] = useState<AxisMode>('YEAR_OF_CYCLE');
  const { districtSeries, stages, plan } = task;
  const { indicators, districts, asOf } = districtSeries;
  const columns = indicators.find(({ indicator }) => indicator.id === chosen) ?? indicators[0];
  const frame = useMemo(
    () => ({ stages, districts, planYears: plan.period, mode }),
    [stages, districts, plan.period, mode],
  );
  const cards = useMemo(() => (columns ? createSeriesCards(columns, frame) : []), [columns, frame]);
  if (columns === undefined) return null;
  const { indicator } = columns;
  const isOfCity = cards.every(({ district }) => district === null);
  return (
    <section aria-labelledby="task-districts" className={pageStyles.section}>
      <h2 id="task-districts">{t('task:districts')}</h2>
      <div className={styles.choosers}>
        <SelectField
          label={t('task:indicatorChooser')}
          value={indicator.id}
          choices={indicators.map((each) => ({
            value: each.indicator.id,
            label: `${t(`labels:reading.${each.indicator.kind}`)} · ${each.indicator.code} ${each.indicator.title}`,
          }))}
          onChange={setChosen}
        />
        {!isOfCity && (
          <SelectField<AxisMode>
            label={t('task:axisChooser')}
            value={mode}
            choices={modes.map((value) => ({
              value,
              label: t(value === 'CALENDAR' ? 'task:axisCalendar' : 'task:axisYearOfCycle'),
            }))}
            onChange={setMode}
          />
        )}
      </div>
      {isOfCity ? (
        <CityStaves columns={[columns]} cards={cards} asOf={asOf} isExample={districtSeries.isExample} />
      ) : (
        <>
          <p className={pageStyles.hint}>{t('task:districtsHint')}</p>
          <ul className={styles.cards}>
            {cards.map((card) => (
              <SeriesCardView
                key={card.district?.code ?? ''}
                card={card}
                unit={indicator.unit}
                asOf={asOf}
                withScope={withScope}
              />
            ))}
          </ul>
          <SourceLine asOf={asOf} source={t('task:sourceReports')} />
          <LatestTable
            columns={columns}
            cards={cards}
            asOf={asOf}
            isExample={districtSeries.isExample}
            withScope={withScope}
          />
        </>
      )}
    </section>
  );
}

function LatestTable({
  columns: { indicator },
  cards,
  asOf,
  isExample,
  withScope,
}: {
  columns: IndicatorColumns;
  cards: readonly SeriesCard[];
  asOf: string;
  isExample: boolean;
  withScope(path: string): string;
}) {
  const { t } = useTranslation('task');
  const locale = useLocale();
  const [isShown, setShown] = useState(false);
  const print = (value: number | null, unit = indicator.unit) =>
    value === null ? '–' : formatValue(value, unit);
  return (
    <>
      <p>
        <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'hideTable' : 'showTable')}
        </Button>
      </p>
      {isShown && (
        <Table
          caption={t('seriesCaption', { indicator: `${indicator.code} ${indicator.title}` })}
          unit={indicator.unit}
          asOf={asOf}
          isExample={isExample}
          maxHeight="60rem"
        >
          <thead>
            <tr>
              <th scope="col">{t('district')}</th>
              <th scope="col">{t('cycle')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col" data-number>
                {t('value')}
              </th>
              <th scope="col" data-number>
                {t('expected')}
              </th>
              <th scope="col" data-number>
                {t('achievement')}
              </th>
              <th scope="col">{t('status')}</th>
            </tr>
          </thead>
          <tbody>
            {cards.map(({ district, cycle, latest }) => (
              <tr key={district?.code ?? ''}>
                <th scope="row">
                  {district && <Link to={withScope(paths.district(district.code))}>{district.name}</Link>}
                </th>
                <td>{`${cycle.from}~${cycle.to}`}</td>
                <td>{latest.period !== null && periodLabel(latest.period, locale)}</td>
                <td data-number>
                  <CellMark state={latest.state} value={latest.value} unit={indicator.unit} />
                </td>
                <td data-number>{print(latest.expected)}</td>
                <td data-number>{print(toPercent(latest.achievement), '%')}</td>
                <td>
                  {latest.value !== null && latest.status !== null && <StatusMark status={latest.status} />}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
