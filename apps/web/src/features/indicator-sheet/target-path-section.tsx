import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-number.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useViewer } from '../../lib/viewer.js';
import { CellMark } from '../../ui/cell-mark.js';
import { describePoint } from '../../ui/charts/describe-point.js';
import { listSeriesRows } from '../../ui/charts/series-table-model.js';
import { ErrorState } from '../../ui/error-state.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Table } from '../../ui/table.js';
import {
  IndicatorRecordDocument,
  type IndicatorRecord_SeriesFragment,
  type IndicatorSheet_IndicatorFragment,
  type IndicatorSheet_PlanFragment,
} from './indicator-sheet.generated.js';
import { TargetPathDrawing } from './target-path-chart.js';
import { createTargetPathChart, type YearSpan } from './target-path-model.js';
import { GENERAL } from './target-model.js';
import styles from './target-path.module.css';

/** The target path of an indicator, for the city or a district of one's choice. */
export function TargetPathSection({
  plan,
  indicator,
}: {
  plan: IndicatorSheet_PlanFragment;
  indicator: IndicatorSheet_IndicatorFragment;
}) {
  const { t } = useTranslation('indicatorSheet');
  const [district, setDistrict] = useState(GENERAL);
  const { data, problems, reload } = usePageQuery(IndicatorRecordDocument, {
    variables: { id: indicator.id, district: district === GENERAL ? null : district },
    topics: ['PLAN', 'READING'],
  });
  const takingPart = plan.participations.filter(({ takesPart }) => takesPart);
  const read = data?.node?.__typename === 'Indicator' ? data.node : undefined;
  const predecessor = read?.predecessor ?? null;
  const earlier = predecessor?.indicator.record ?? null;
  const record = read?.record;
  return (
    <section className={styles.section} aria-labelledby="target-path">
      <div className={styles.head}>
        <h3 id="target-path">{t('path')}</h3>
        {indicator.scope === 'DISTRICT' && takingPart.length > 0 && (
          <SelectField
            label={t('pathOf')}
            value={district}
            choices={[
              { value: GENERAL, label: t('cityAggregate') },
              ...takingPart.map((each) => ({ value: each.district.code, label: each.district.name })),
            ]}
            onChange={setDistrict}
          />
        )}
      </div>
      {problems.length > 0 && <ErrorState problems={problems} onRetry={() => void reload()} />}
      {record === undefined && problems.length === 0 && <Skeleton lines={8} />}
      {predecessor && earlier && (
        <EarlierPath {...{ indicator, predecessor, earlier, record: record ?? null }} />
      )}
      {record !== undefined && (
        <TargetPath
          {...{ indicator, record, district, beside: earlier }}
          {...spanOf(plan, indicator, district)}
          name={
            takingPart.find((each) => each.district.code === district)?.district.name ?? t('cityAggregate')
          }
        />
      )}
    </section>
  );
}

/** The years the path runs over, and whether one line stands for everybody shown. */
function spanOf(
  { period, participations }: IndicatorSheet_PlanFragment,
  { scope }: IndicatorSheet_IndicatorFragment,
  district: string,
): { years: YearSpan; hasLines: boolean } {
  if (scope !== 'DISTRICT') return { years: period, hasLines: true };
  const cycles = participations.flatMap(({ cycle, district: { code } }) =>
    cycle && (district === GENERAL || code === district) ? [cycle] : [],
  );
  const [first] = cycles;
  if (first === undefined) return { years: { from: period.from, to: period.from + 2 }, hasLines: true };
  return { years: first, hasLines: cycles.every(({ from }) => from === first.from) };
}

function TargetPath(props: {
  indicator: IndicatorSheet_IndicatorFragment;
  record: IndicatorRecord_SeriesFragment | null;
  district: string;
  years: YearSpan;
  hasLines: boolean;
  name: string;
  beside: IndicatorRecord_SeriesFragment | null;
}) {
  const { indicator, record, district, years, hasLines, name, beside } = props;
  const { t } = useTranslation(['indicatorSheet', 'labels']);
  const { today } = useViewer();
  const { unit, title } = indicator;
  const words = useDrawingWords(unit);
  const chart = createTargetPathChart({
    indicator,
    record,
    district: district === GENERAL ? null : district,
    years,
    hasLines,
    today,
    beside,
  });
  if (chart.lines.length === 0 && record === null && chart.staff.finalTarget === null) {
    return <p className={styles.note}>{t('indicatorSheet:noPath')}</p>;
  }
  return (
    <>
      <TargetPathDrawing
        chart={chart}
        label={t('indicatorSheet:pathLabel', { title, name })}
        unit={unit}
        asOf={today}
        words={words}
      />
      {!hasLines && <p className={styles.note}>{t('indicatorSheet:manyCycles')}</p>}
      {record === null ? (
        <p className={styles.note}>{t('indicatorSheet:noRecord')}</p>
      ) : (
        <RecordTable record={record} unit={unit} name={name} />
      )}
    </>
  );
}

/** What the indicator of the earlier plan came to, on the same heights, with what broke the series where it broke. */
function EarlierPath({
  indicator,
  predecessor,
  earlier,
  record,
}: {
  indicator: IndicatorSheet_IndicatorFragment;
  predecessor: {
    readonly relation: string;
    readonly note: string | null;
    readonly plan: { readonly title: string; readonly period: YearSpan };
    readonly indicator: { readonly code: string };
  };
  earlier: IndicatorRecord_SeriesFragment;
  record: IndicatorRecord_SeriesFragment | null;
}) {
  const { t } = useTranslation('indicatorSheet');
  const { today } = useViewer();
  const words = useDrawingWords(indicator.unit);
  const { plan, note, indicator: before } = predecessor;
  const chart = createTargetPathChart({
    indicator: { ...indicator, stage: null },
    record: earlier,
    district: null,
    years: plan.period,
    hasLines: false,
    today,
    beside: record,
  });
  const said = { plan: plan.title, code: before.code, note: note ?? '' };
  return (
    <figure className={styles.earlier} data-broken={predecessor.relation === 'CHANGED' || undefined}>
      <TargetPathDrawing
        chart={chart}
        label={t('earlierPath', said)}
        unit={indicator.unit}
        asOf={today}
        words={words}
      />
      <figcaption className={styles.note}>
        {t(predecessor.relation === 'CHANGED' ? 'brokenSeries' : 'carriedSeries', said)}
      </figcaption>
    </figure>
  );
}

function useDrawingWords(unit: string) {
  const { t } = useTranslation(['indicatorSheet', 'labels']);
  const locale = useLocale();
  return {
    target: t('indicatorSheet:value'),
    year: ({ year }) => t('indicatorSheet:yearLabel', { year }),
    asOf: t('indicatorSheet:today'),
    since: ({ effectiveFrom }) => t('indicatorSheet:since', { date: formatDate(effectiveFrom, locale) }),
    describe: (point) =>
      describePoint(point, unit, {
        period: (key) => periodLabel(key, locale),
        cell: (state) => t(`labels:cell.${state}`),
        status: (status) => t(`labels:status.${status}`),
        path: (value) => t('indicatorSheet:pointPath', { value }),
      }),
  } satisfies ComponentProps<typeof TargetPathDrawing>['words'];
}

/** The chart's numbers as a table. */
function RecordTable({
  record,
  unit,
  name,
}: {
  record: IndicatorRecord_SeriesFragment;
  unit: string;
  name: string;
}) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const rows = listSeriesRows({ ...record, zoneMedian: [] });
  return (
    <Table caption={t('recordCaption', { name })} unit={unit} maxHeight="32rem">
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col" data-number>
            {t('actual')}
          </th>
          <th scope="col" data-number>
            {t('path')}
          </th>
          <th scope="col" data-number>
            {t('achievement')}
          </th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.period}>
            <th scope="row">{periodLabel(row.period, locale)}</th>
            <td data-number>
              <CellMark state={row.state} value={row.value} unit={unit} />
            </td>
            <td data-number>{row.expected === null ? '' : formatValue(row.expected, unit)}</td>
            <td data-number>
              {row.achievementPercent === null ? '' : formatValue(row.achievementPercent, '%')}
            </td>
            <td>{row.value !== null && row.status !== null && <StatusMark status={row.status} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
