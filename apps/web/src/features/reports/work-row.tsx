import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere } from '../../lib/error-map.js';
import { formatValue } from '../../lib/format-number.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextArea } from '../../ui/text-area.js';
import { ActualInputs } from './actual-inputs.js';
import { MeanwhileStored } from './meanwhile-stored.js';
import { ReportSummary } from './report-summary.js';
import styles from './reports.module.css';
import { RowState } from './row-state.js';
import { isOpen } from './work-filter-model.js';
import type { Submitting } from './use-submitting.js';
import type { WorkItem, WorkSheet } from './use-work-sheet.js';

const fields = ['value', 'numerator', 'denominator', 'narrative'] as const;

/** One indicator and period to report: what was, what is expected, what is. */
export function WorkRow({
  item,
  index,
  sheet,
  submitting,
  isReopened,
  onReopen,
}: {
  item: WorkItem;
  index: number;
  sheet: WorkSheet;
  submitting: Submitting;
  isReopened: boolean;
  onReopen(): void;
}) {
  const { t } = useTranslation(['reports', 'labels']);
  const locale = useLocale();
  const { indicator, key } = item;
  const row = sheet.rowOf(item);
  const { entry, stored, problems } = row;
  // What was typed stays in sight until the person has chosen, even if the report is locked by now.
  const isEditable = isOpen({ report: stored }, isReopened) || row.meanwhile !== null;
  const isSubmittable = isEditable && stored?.state !== 'SUBMITTED';
  const period = periodLabel(item.period.key, locale);
  const name = `${indicator.code} ${period}`;
  return (
    <tr>
      <td className={styles.select}>
        {isSubmittable && (
          <Checkbox
            label={t('reports:selectRow', { name })}
            isLabelHidden
            isChecked={submitting.isSelected(key)}
            onChange={(isChecked) => submitting.select([key], isChecked)}
          />
        )}
      </td>
      <th scope="row" className={styles.indicator}>
        <span className={styles.code}>{indicator.code}</span> {indicator.title}
        <span className={styles.aside}>
          {t(`labels:kind.${indicator.kind}`)}
          {indicator.origin !== null && ` · ${t('reports:origin', { origin: indicator.origin })}`}
        </span>
      </th>
      <td className={styles.period} data-label={t('reports:period')}>
        {period}
      </td>
      <td data-number data-label={t('reports:previous')}>
        {item.previousValue === null ? '–' : formatValue(item.previousValue, indicator.unit)}
        {item.previousPeriod !== null && (
          <span className={styles.aside}>{periodLabel(item.previousPeriod, locale)}</span>
        )}
      </td>
      <td data-number data-label={t('reports:expected')}>
        {item.expected === null ? '–' : formatValue(item.expected, indicator.unit)}
        <span className={styles.aside}>{indicator.unit}</span>
      </td>
      <td className={styles.actual}>
        {isEditable ? (
          <ActualInputs
            name={name}
            indicator={indicator}
            entry={entry}
            problems={problems}
            row={index}
            onEdit={(patch) => sheet.edit(key, patch)}
            onLeave={() => void sheet.save(key)}
          />
        ) : (
          stored && <ReportSummary report={stored} indicator={indicator} />
        )}
        {row.meanwhile !== null && (
          <MeanwhileStored
            report={row.meanwhile}
            indicator={indicator}
            onResolve={(choice) => sheet.resolve(key, choice)}
          />
        )}
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
      </td>
      <td>
        {isEditable ? (
          <TextArea
            label={t('reports:narrativeOf', { name })}
            isLabelHidden
            rows={2}
            value={entry.narrative}
            placeholder={t(
              entry.answer === 'NOT_APPLICABLE' ? 'reports:reasonHint' : 'reports:narrativeHint',
            )}
            error={problemAt(problems, 'narrative')}
            onChange={(narrative) => sheet.edit(key, { narrative })}
            onBlur={() => void sheet.save(key)}
          />
        ) : (
          stored?.narrative
        )}
      </td>
      <td className={styles.state} data-label={t('reports:state')}>
        <RowState row={row} />
        {!isEditable && stored?.permissions.canEdit && (
          <Button size="small" aria-label={t('reports:reopenRow', { name })} onClick={onReopen}>
            {t('reports:reopen')}
          </Button>
        )}
      </td>
    </tr>
  );
}
