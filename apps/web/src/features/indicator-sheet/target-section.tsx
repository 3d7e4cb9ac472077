import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-number.js';
import { targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import type {
  IndicatorSheet_IndicatorFragment,
  IndicatorSheet_PlanFragment,
} from './indicator-sheet.generated.js';
import { TargetDialog, type TargetQuestion } from './target-dialog.js';
import { DistrictTargetTable, TargetHistory } from './target-tables.js';
import { listTargetRows } from './target-model.js';
import styles from './target-section.module.css';

/** The targets of an indicator: what holds today, what districts have of their own, and every version there was. */
export function TargetSection({
  plan,
  indicator,
  onSaved,
}: {
  plan: IndicatorSheet_PlanFragment;
  indicator: IndicatorSheet_IndicatorFragment;
  onSaved(): void;
}) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const { today } = useViewer();
  const { canEdit } = plan.permissions;
  const [question, setQuestion] = useState<TargetQuestion | null>(null);
  const { targetVersions: versions } = indicator;
  const rows = listTargetRows(indicator, plan.period);
  return (
    <section className={styles.targets}>
      <h3>{t('targets')}</h3>
      <Table caption={t('targetsCaption')} unit={indicator.unit}>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            <th scope="col" data-number>
              {t('value')}
            </th>
            <th scope="col">{t('effectiveFrom')}</th>
            {canEdit && <th scope="col">{t('change')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pointKey, value, effectiveFrom, isExample }) => {
            const point = targetPointLabel(pointKey, locale);
            return (
              <tr key={pointKey}>
                <th scope="row">
                  {point} {isExample && <ExampleTag />}
                </th>
                <td data-number>{value === null ? t('nothing') : formatValue(value, indicator.unit)}</td>
                <td>{effectiveFrom && formatDate(effectiveFrom, locale)}</td>
                {canEdit && (
                  <td>
                    <Button
                      size="small"
                      aria-label={t(value === null ? 'setTargetOf' : 'changeTargetOf', { point })}
                      onClick={() => setQuestion({ pointKey, district: null })}
                    >
                      {t(value === null ? 'setTarget' : 'changeTarget')}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </Table>
      {indicator.scope === 'DISTRICT' && (
        <>
          <DistrictTargetTable plan={plan} indicator={indicator} versions={versions} today={today} />
          {canEdit && (
            <div>
              <Button size="small" onClick={() => setQuestion({ pointKey: BASELINE_KEY, district: '' })}>
                {t('districtTarget')}
              </Button>
            </div>
          )}
        </>
      )}
      <TargetHistory plan={plan} indicator={indicator} versions={versions} today={today} />
      {question && (
        <TargetDialog
          plan={plan}
          indicator={indicator}
          question={question}
          onClose={() => setQuestion(null)}
          onSaved={onSaved}
        />
      )}
    </section>
  );
}
