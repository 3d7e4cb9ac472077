import type { ReactNode } from 'react';
import { StaffView, type StaffWords } from '../../ui/charts/staff-view.js';
import { TimeHead, TimeLines } from '../../ui/charts/time-grid.js';
import styles from './target-path.module.css';
import type { TargetLine, TargetPathChart } from './target-path-model.js';

const pointsOf = ({ corners }: TargetLine): string =>
  corners.map(({ leftPercent, topPercent }) => `${leftPercent},${topPercent}`).join(' ');

/** The target path against the approved values; earlier lines stand thin behind it, each with the day it began to hold. */
export function TargetPathDrawing({
  chart: { axis, staff, lines },
  label,
  unit,
  asOf,
  words,
}: {
  chart: TargetPathChart;
  label: string;
  unit: string;
  asOf: string;
  words: StaffWords & {
    year(year: TargetPathChart['axis']['years'][number]): ReactNode;
    readonly asOf: ReactNode;
    since(line: TargetLine): string;
  };
}) {
  return (
    <div className={styles.plot}>
      <TimeHead axis={axis} asOf={asOf} yearLabel={words.year} asOfLabel={words.asOf} />
      <StaffView staff={staff} label={label} unit={unit} words={words}>
        <TimeLines axis={axis} asOf={asOf} />
        <svg
          className={styles.lines}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {lines.map((line) => (
            <polyline
              key={line.effectiveFrom}
              points={pointsOf(line)}
              className={line.isPresent ? styles.present : styles.past}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {lines.map((line) => {
          const end = line.corners.at(-1);
          return (
            end !== undefined &&
            !line.isPresent && (
              <span
                key={line.effectiveFrom}
                aria-hidden="true"
                className={styles.since}
                style={{ right: `${100 - end.leftPercent}%`, top: `${end.topPercent}%` }}
              >
                {words.since(line)}
              </span>
            )
          );
        })}
      </StaffView>
    </div>
  );
}
