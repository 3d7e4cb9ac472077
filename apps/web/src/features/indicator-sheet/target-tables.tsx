import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-number.js';
import { targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import type {
  IndicatorSheet_IndicatorFragment,
  IndicatorSheet_PlanFragment,
} from './indicator-sheet.generated.js';
import { isInForce, listDistrictTargets, listSettablePoints, type TargetVersion } from './target-model.js';
import styles from './target-section.module.css';

interface TargetTable {
  plan: IndicatorSheet_PlanFragment;
  indicator: IndicatorSheet_IndicatorFragment;
  versions: readonly TargetVersion[];
  today: string;
}

/** The word for a point; a district's own baseline is one too. */
export function usePointLabel(): (pointKey: string) => string {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  return (key) => (key === BASELINE_KEY ? t('baselinePoint') : targetPointLabel(key, locale));
}

/** What single districts have in place of the general targets. */
export function DistrictTargetTable({ plan, indicator, versions, today }: TargetTable) {
  const { t } = useTranslation('indicatorSheet');
  const pointLabel = usePointLabel();
  const own = listDistrictTargets(versions, today);
  if (own.length === 0) return <p className={styles.note}>{t('noDistrictTargets')}</p>;
  const points = listSettablePoints(indicator.scope, plan.period, true);
  return (
    <Table caption={t('districtTargetsCaption')} unit={indicator.unit}>
      <thead>
        <tr>
          <th scope="col">{t('district')}</th>
          {points.map((key) => (
            <th key={key} scope="col" data-number>
              {pointLabel(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map(({ district, values }) => (
          <tr key={district.code}>
            <th scope="row">{district.name}</th>
            {points.map((key) => {
              const value = values.get(key);
              return (
                <td key={key} data-number>
                  {value === undefined ? '' : formatValue(value, indicator.unit)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Every target there was: a change adds a line and keeps the old one. */
export function TargetHistory({ indicator, versions, today }: TargetTable) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const pointLabel = usePointLabel();
  if (versions.length === 0) return null;
  const hasRecorder = versions.some(({ recordedBy }) => recordedBy !== null);
  return (
    <details className={styles.history}>
      <summary>{t('targetHistory')}</summary>
      <div>
        <Table caption={t('targetHistoryCaption')} unit={indicator.unit}>
          <thead>
            <tr>
              <th scope="col">{t('point')}</th>
              <th scope="col" data-number>
                {t('value')}
              </th>
              <th scope="col">{t('effectiveFrom')}</th>
              <th scope="col">{t('reason')}</th>
              <th scope="col">{t('recorded')}</th>
              {hasRecorder && <th scope="col">{t('recordedBy')}</th>}
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => {
              const isPresent = isInForce(version, versions, today);
              return (
                <tr key={version.id} className={isPresent ? undefined : styles.past}>
                  <th scope="row">
                    {[version.district?.name, pointLabel(version.pointKey)].filter(Boolean).join(' ')}{' '}
                    {version.source === 'EXAMPLE' && <ExampleTag />}
                  </th>
                  <td data-number>
                    {version.value === null ? t('withdrawn') : formatValue(version.value, indicator.unit)}
                  </td>
                  <td>
                    {formatDate(version.effectiveFrom, locale)} {isPresent && `(${t('inForce')})`}
                  </td>
                  <td>{version.reason}</td>
                  <td>{formatInstant(version.recordedAt, locale)}</td>
                  {hasRecorder && <td>{version.recordedBy?.name}</td>}
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
