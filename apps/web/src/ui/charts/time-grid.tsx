import type { ReactNode } from 'react';
import { isOnAxis, percentAt, positionAtEnd, type TimeAxis } from './time-axis-model.js';
import styles from './time-grid.module.css';

/** The years of an axis above what shares it, and the reading's date; it stays in sight while the page is scrolled. */
export function TimeHead({
  axis,
  asOf,
  yearLabel,
  asOfLabel,
}: {
  axis: TimeAxis;
  /** ISO date of the reading. */
  asOf: string;
  yearLabel(year: TimeAxis['years'][number]): ReactNode;
  asOfLabel: ReactNode;
}) {
  return (
    <div className={styles.head} aria-hidden="true">
      {axis.years.map((year) => (
        <span
          key={year.year}
          className={styles.year}
          style={{ left: `${year.leftPercent}%`, width: `${year.widthPercent}%` }}
        >
          {yearLabel(year)}
        </span>
      ))}
      {isOnAxis(axis, asOf) && (
        <span className={styles.asOf} style={{ left: `${percentAt(axis, positionAtEnd(axis, asOf))}%` }}>
          <span>{asOfLabel}</span>
        </span>
      )}
    </div>
  );
}

/** The lines of the axis behind the staves: years, quarters, and the reading's date. */
export function TimeLines({
  axis,
  asOf,
  hasQuarters = true,
}: {
  axis: TimeAxis;
  asOf: string;
  hasQuarters?: boolean;
}) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {hasQuarters &&
        axis.quarterPercents.map((left) => (
          <span key={left} className={styles.quarter} style={{ left: `${left}%` }} />
        ))}
      {axis.years.map(({ year, leftPercent }) => (
        <span key={year} className={styles.yearLine} style={{ left: `${leftPercent}%` }} />
      ))}
      <span className={styles.yearLine} style={{ left: '100%' }} />
      {isOnAxis(axis, asOf) && (
        <span
          className={styles.asOfLine}
          style={{ left: `${percentAt(axis, positionAtEnd(axis, asOf))}%` }}
        />
      )}
    </div>
  );
}
