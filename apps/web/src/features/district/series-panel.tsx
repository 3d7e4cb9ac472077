import { useTranslation } from 'react-i18next';
import { formatWithUnit } from '../../lib/format-number.js';
import { periodLabel, targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { CellMark } from '../../ui/cell-mark.js';
import { SeriesTableCells, SeriesTableHead } from '../../ui/charts/series-table.js';
import { listSeriesRows } from '../../ui/charts/series-table-model.js';
import { shortUnit } from '../../ui/charts/short-unit.js';
import { SidePanel } from '../../ui/charts/side-panel.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { SelectField } from '../../ui/select-field.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Table } from '../../ui/table.js';
import { Facts } from './facts.js';
import { findSeriesDetail } from './series-detail-model.js';
import type { SheetStaff } from './score-sheet-model.js';
import styles from './score-sheet.module.css';
import { useTableWords } from './use-table-words.js';

/** Everything known of an indicator at a period: value, what it is held against, what it carries with it, where it is from. */
export function SeriesPanel({
  shown: { series, stageCode },
  index,
  zone,
  onIndex,
  onClose,
}: {
  shown: SheetStaff;
  index: number;
  zone: string;
  onIndex(index: number): void;
  onClose(): void;
}) {
  const { t } = useTranslation(['district', 'labels']);
  const locale = useLocale();
  const words = useTableWords(zone);
  const detail = findSeriesDetail(series, index);
  if (detail === null) return null;
  const { indicator } = series;
  const { coverage, flags, target } = detail;
  const print = (value: number | null, unit = indicator.unit) =>
    value === null ? t('district:unknown') : formatWithUnit(value, shortUnit(unit));
  const kind = t(`labels:kind.${indicator.kind}`);
  return (
    <SidePanel
      subject={indicator.id}
      title={indicator.title}
      subtitle={[indicator.code, kind, stageCode && `${t('district:stage')} ${stageCode}`]
        .filter(Boolean)
        .join(' · ')}
      onClose={onClose}
    >
      <SelectField
        label={t('district:choosePeriod')}
        value={detail.period}
        choices={series.periods.map((period) => ({ value: period, label: periodLabel(period, locale) }))}
        onChange={(period) => onIndex(series.periods.indexOf(period))}
      />
      <Facts
        entries={[
          [
            t('district:value'),
            <span key="value">
              <CellMark state={detail.state} value={detail.value} unit={indicator.unit} />
              {detail.value !== null && shortUnit(indicator.unit)}{' '}
              {detail.source === 'EXAMPLE' && <ExampleTag />}
            </span>,
          ],
          [t('district:status'), detail.status && <StatusMark status={detail.status} />],
          [
            indicator.numeratorLabel ?? t('district:numerator'),
            detail.numerator === null ? null : print(detail.numerator, ''),
          ],
          [
            indicator.denominatorLabel ?? t('district:denominator'),
            detail.denominator === null ? null : print(detail.denominator, ''),
          ],
          [t('district:baseline'), print(series.baseline)],
          [t('district:expected'), print(detail.expected)],
          [
            t('district:targetValue'),
            target === null
              ? t('district:unknown')
              : t('district:targetAt', {
                  value: print(target.value),
                  point: targetPointLabel(target.key, locale),
                }),
          ],
          [t('district:achievement'), print(detail.achievementPercent, '%')],
          [t('district:median', { zone }), print(detail.median)],
          [t('district:narrative'), detail.narrative ?? t('district:unknown')],
          [
            t('district:seriesCoverage'),
            t(coverage.notApplicable > 0 ? 'district:seriesCoverageExcept' : 'district:seriesCoverageText', {
              ...coverage,
            }),
          ],
          [
            t('district:flags'),
            flags.length === 0 ? null : flags.map((flag) => t(`labels:flag.${flag}`)).join(', '),
          ],
          [t('district:definition'), indicator.definition],
          [t('district:origin'), indicator.origin ?? t('district:unknown')],
          [
            t('district:lineage'),
            t('district:lineageText', {
              frequency: t(`labels:frequency.${indicator.frequency}`),
              time: t(`labels:timeAggregation.${indicator.timeAggregation}`),
              districts: t(`labels:districtAggregation.${indicator.districtAggregation}`),
              direction: t(`labels:direction.${indicator.direction}`),
            }),
          ],
          [t('district:note'), indicator.note],
        ]}
      />
      <Table caption={t('district:allPeriods')} unit={indicator.unit} className={styles.periods}>
        <SeriesTableHead words={words} />
        <tbody>
          {listSeriesRows(series).map((row) => (
            <tr key={row.period} aria-current={row.period === detail.period || undefined}>
              <th scope="row">{periodLabel(row.period, locale)}</th>
              <SeriesTableCells row={row} unit={indicator.unit} />
            </tr>
          ))}
        </tbody>
      </Table>
    </SidePanel>
  );
}
