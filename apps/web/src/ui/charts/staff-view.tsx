import type { ReactNode } from 'react';
import { StaffChart } from './staff-chart.js';
import { StaffColumns } from './staff-columns.js';
import { StaffLabels } from './staff-labels.js';
import styles from './staff.module.css';
import type { Staff, StaffPoint } from './staff.types.js';

/** What a staff says in words; the feature has them from its messages. */
export interface StaffWords {
  /** The whole of a period in words: "2022년 1분기: 62.5%, 경로 60.0%, 정상추진". */
  describe(point: StaffPoint): string;
  readonly target: string;
}

/** One staff: drawing, labels and the periods to point at, all on the model's percentages. */
export function StaffView({
  staff,
  label,
  unit,
  words,
  chosen = null,
  size = 'full',
  onOpen,
  children,
}: {
  staff: Staff;
  /** Name of the indicator, for readers. */
  label: string;
  unit: string;
  words: StaffWords;
  chosen?: number | null;
  /** `small` for one of many beside each other, which has its newest value in its heading. */
  size?: 'full' | 'small';
  /** Without it the periods are only described, not opened. */
  onOpen?(index: number): void;
  /** Lines of the time axis behind the drawing. */
  children?: ReactNode;
}) {
  return (
    <div className={styles.staff} data-kind={staff.kind} data-size={size} role="group" aria-label={label}>
      {children}
      {onOpen && (
        <StaffColumns points={staff.points} chosen={chosen} describe={words.describe} onOpen={onOpen} />
      )}
      <div className={styles.drawing} aria-hidden="true">
        <StaffChart staff={staff} />
      </div>
      {size === 'full' && <StaffLabels labels={staff.labels} unit={unit} targetWord={words.target} />}
    </div>
  );
}
