import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { Diamond } from '../../ui/charts/staff-glyphs.js';
import type { DivergencePlace, DivergenceSquare } from './divergence-model.js';
import styles from './divergence.module.css';

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

interface DotPlace {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: DivergencePlace;
}

function Point({ cx, cy, payload }: DotPlace) {
  const isRead = payload !== undefined && payload.quadrant !== null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={5}
      fill={isRead ? 'var(--ink)' : 'var(--ground)'}
      stroke={isRead ? 'var(--ground)' : 'var(--line-strong)'}
    />
  );
}

function Result({ cx, cy }: DotPlace) {
  return <Diamond cx={cx} cy={cy} look="hollow" />;
}

/** The square of process × outcome, without words or arithmetic; names and links lie over it. */
export function DivergenceChart({ square }: { square: DivergenceSquare }) {
  const { threshold, lowest, places, results } = square;
  return (
    <ScatterChart responsive className={styles.chart} margin={noMargin} accessibilityLayer={false}>
      <XAxis dataKey="process" type="number" domain={[lowest, 100]} hide />
      <YAxis type="number" domain={[lowest, 100]} hide />
      <ReferenceLine x={threshold} stroke="var(--line-strong)" strokeDasharray="4 3" />
      <ReferenceLine y={threshold} stroke="var(--line-strong)" strokeDasharray="4 3" />
      {results.map(({ code, process, outcome, result }) => (
        <ReferenceLine
          key={code}
          segment={[
            { x: process, y: outcome },
            { x: process, y: result ?? outcome },
          ]}
          stroke="var(--line-soft)"
        />
      ))}
      <Scatter
        data={results as DivergencePlace[]}
        dataKey="result"
        isAnimationActive={false}
        shape={Result}
      />
      <Scatter data={places as DivergencePlace[]} dataKey="outcome" isAnimationActive={false} shape={Point} />
    </ScatterChart>
  );
}
