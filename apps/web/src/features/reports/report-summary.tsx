import { formatValue } from '../../lib/format-number.js';
import { CellMark } from '../../ui/cell-mark.js';
import type { ReportIndicatorFragment } from './reports.generated.js';
import styles from './reports.module.css';
import type { StoredEntry } from './entry-model.js';

/** What a report says, on one line: its value with unit and parts, or that the indicator does not apply. */
export function ReportSummary({
  report,
  indicator,
}: {
  report: StoredEntry;
  indicator: ReportIndicatorFragment;
}) {
  const { answer, value, numerator, denominator } = report;
  if (answer === 'NOT_APPLICABLE') return <CellMark state="NOT_APPLICABLE" />;
  return (
    <span className={styles.summary}>
      <strong>{value === null ? '–' : formatValue(value, indicator.unit)}</strong> {indicator.unit}
      {numerator !== null && denominator !== null && (
        <span className={styles.aside}>
          {formatValue(numerator)}/{formatValue(denominator)}
        </span>
      )}
    </span>
  );
}
