import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { StaffBars } from './staff-bars.js';
import { StaffDots } from './staff-dots.js';
import styles from './staff.module.css';
import type { Staff } from './staff.types.js';

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The lines and marks of one staff, without arithmetic: process = dots on a line beside its dashed path, outcome = bars with
 * target ticks, result = diamonds. It fills its frame from edge to edge, so that percentages of the model hold for labels too.
 */
export function StaffChart({ staff }: { staff: Staff }) {
  const { kind, months, scale, rows, isStepped } = staff;
  const pathType = isStepped ? 'stepBefore' : 'linear';
  return (
    <ComposedChart
      responsive
      className={styles.chart}
      data={rows as Staff['rows'][number][]}
      margin={noMargin}
      accessibilityLayer={false}
    >
      <XAxis dataKey="x" type="number" domain={[0, months]} hide />
      <YAxis type="number" domain={[scale.lo, scale.hi]} allowDataOverflow hide />
      {kind === 'OUTCOME' ? (
        <StaffBars staff={staff} />
      ) : (
        <>
          <Line
            dataKey="median"
            type="linear"
            stroke="var(--krds-color-light-gray-10)"
            strokeWidth={8}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="path"
            type={pathType}
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
            strokeWidth={1}
            dot={false}
            isAnimationActive={false}
          />
          {kind === 'PROCESS' && (
            <Line
              dataKey="value"
              type="linear"
              stroke="var(--ink)"
              strokeWidth={1.25}
              dot={false}
              isAnimationActive={false}
            />
          )}
          <StaffDots staff={staff} />
        </>
      )}
    </ComposedChart>
  );
}
