import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-number.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import type { IndicatorSheet_IndicatorFragment } from './indicator-sheet.generated.js';
import styles from './target-grid.module.css';
import { isInForce } from './target-model.js';
import { usePointLabel } from './use-point-label.js';

/** Every target there was: a change adds a line and keeps the old one. */
export function TargetHistory({ indicator }: { indicator: IndicatorSheet_IndicatorFragment }) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const { today } = useViewer();
  const pointLabel = usePointLabel();
  const { targetVersions: versions, unit } = indicator;
  if (versions.length === 0) return null;
  const hasRecorder = versions.some(({ recordedBy }) => recordedBy !== null);
  const hasAgendaItem = versions.some(({ agendaItem }) => agendaItem !== null);
  return (
    <details className={styles.history}>
      <summary>{t('targetHistory')}</summary>
      <div>
        <Table caption={t('targetHistoryCaption')} unit={unit} maxHeight="48rem">
          <thead>
            <tr>
              <th scope="col">{t('point')}</th>
              <th scope="col" data-number>
                {t('value')}
              </th>
              <th scope="col">{t('effectiveFrom')}</th>
              <th scope="col">{t('reason')}</th>
              {hasAgendaItem && <th scope="col">{t('agendaItem')}</th>}
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
                    {version.value === null ? t('withdrawn') : formatValue(version.value, unit)}
                  </td>
                  <td>
                    {formatDate(version.effectiveFrom, locale)} {isPresent && `(${t('inForce')})`}
                  </td>
                  <td>{version.reason}</td>
                  {hasAgendaItem && (
                    <td>
                      {version.agendaItem && `${version.agendaItem.number} ${version.agendaItem.title}`}
                    </td>
                  )}
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
