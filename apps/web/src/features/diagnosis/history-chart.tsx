import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { topOf, type CountedDay } from './history-model.js';

const lines = [
  { dataKey: 'must', stroke: 'var(--wrong)', strokeWidth: 2.5, strokeDasharray: undefined },
  { dataKey: 'should', stroke: 'var(--careful)', strokeWidth: 1.75, strokeDasharray: '6 3' },
  { dataKey: 'hint', stroke: 'var(--ink-faint)', strokeWidth: 1.5, strokeDasharray: '2 3' },
] as const;

/** Counts by severity: one line each, told apart by their strokes; the table beside it says the same. */
export function HistoryChart({ days }: { days: readonly CountedDay[] }) {
  const locale = useLocale();
  const dateAt = (x: number) => formatDate(days.find((day) => day.x === x)?.date ?? '', locale);
  const ends = [days[0]?.x ?? 0, days.at(-1)?.x ?? 0];
  return (
    <ResponsiveContainer width="100%" height={180}>
      <LineChart
        data={[...days]}
        margin={{ top: 8, right: 72, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="x"
          domain={ends}
          ticks={ends}
          tickFormatter={dateAt}
          stroke="var(--line-strong)"
          tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
        />
        <YAxis
          width={36}
          domain={[0, topOf(days)]}
          allowDecimals={false}
          stroke="var(--line-strong)"
          tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
        />
        {lines.map((line) => (
          <Line key={line.dataKey} {...line} type="stepAfter" dot={{ r: 2.5 }} isAnimationActive={false} />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
