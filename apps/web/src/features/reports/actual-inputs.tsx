import { useTranslation } from 'react-i18next';
import { problemAt, type Problem } from '../../lib/error-map.js';
import { formatWithUnit } from '../../lib/format-number.js';
import { Checkbox } from '../../ui/checkbox.js';
import { NumberField } from '../../ui/number-field.js';
import { checkEntry, figureFieldsOf, type Entry } from './entry-model.js';
import type { ReportIndicatorFragment } from './reports.generated.js';
import styles from './reports.module.css';

/** The figures of a row: one value, or the parts of a ratio with what they come to; or that it does not apply. */
export function ActualInputs({
  name,
  indicator,
  entry,
  problems,
  row,
  onEdit,
  onLeave,
}: {
  name: string;
  indicator: ReportIndicatorFragment;
  entry: Entry;
  problems: readonly Problem[];
  /** Place in the sheet, for the keys that walk over it. */
  row: number;
  onEdit(patch: Partial<Entry>): void;
  onLeave(): void;
}) {
  const { t } = useTranslation('reports');
  const isApplicable = entry.answer === 'VALUE';
  const labels = {
    value: t('value'),
    numerator: indicator.numeratorLabel,
    denominator: indicator.denominatorLabel,
  };
  const { value } = checkEntry(entry, indicator, 'DRAFT');
  const fields = figureFieldsOf(indicator);
  return (
    <div className={styles.inputs}>
      {isApplicable && (
        <div className={styles.figures}>
          {fields.map((field, column) => (
            <NumberField
              key={field}
              label={labels[field] ?? field}
              isLabelHidden={fields.length === 1}
              aria-label={`${name} ${labels[field] ?? field}`}
              data-cell={`${row}:${column}`}
              value={entry[field]}
              error={problemAt(problems, field)}
              onChange={(text) => onEdit({ [field]: text })}
              onBlur={onLeave}
            />
          ))}
          <output className={styles.computed} data-alone={fields.length === 1 || undefined}>
            {fields.length === 1
              ? indicator.unit
              : value === null
                ? `– ${indicator.unit}`
                : formatWithUnit(value, indicator.unit)}
          </output>
        </div>
      )}
      <Checkbox
        label={t('notApplicable')}
        isChecked={!isApplicable}
        onChange={(isChecked) => onEdit({ answer: isChecked ? 'NOT_APPLICABLE' : 'VALUE' })}
      />
    </div>
  );
}
