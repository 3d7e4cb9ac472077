import { formatValue } from '../../lib/format-number.js';
import { CellMark } from '../cell-mark.js';
import { StatusMark } from '../status-mark.js';
import styles from './staff.module.css';
import type { StaffLabel } from './staff.types.js';

/** The numbers of a staff on a ground of their own, so that no line runs through them. The columns say the same to readers. */
export function StaffLabels({
  labels,
  unit,
  targetWord,
}: {
  labels: readonly StaffLabel[];
  unit: string;
  targetWord: string;
}) {
  return (
    <div className={styles.labels} aria-hidden="true">
      {labels.map(({ key, content, anchor, leftPercent, topPercent }) => (
        <span
          key={key}
          className={styles.label}
          data-anchor={anchor}
          data-planned={content.kind === 'CELL' ? undefined : true}
          style={{ left: `${leftPercent}%`, top: `${topPercent}%` }}
        >
          {content.kind === 'TARGET' && `${targetWord} `}
          {content.kind === 'CELL' ? (
            <>
              <CellMark state={content.state} value={content.value} unit={unit} />
              {content.value !== null && content.status !== null && <StatusMark status={content.status} />}
            </>
          ) : (
            formatValue(content.value, unit)
          )}
        </span>
      ))}
    </div>
  );
}
