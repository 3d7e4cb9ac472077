import { useTranslation } from 'react-i18next';
import { ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { statusColour, statusShape } from '../../ui/status-look.js';
import { countLanes, type StripPoint } from './strip-model.js';

const LANE_HEIGHT = 13;
const AXIS_HEIGHT = 26;

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: StripPoint;
}

/** The districts on one line from low to high; the matrix is its table. */
export function StripChart({
  points,
  lit,
  onLight,
}: {
  points: readonly StripPoint[];
  lit: string | null;
  onLight(code: string | null): void;
}) {
  const { t } = useTranslation('overview');
  const lanes = countLanes(points);
  const dot = ({ cx = 0, cy = 0, payload }: DotProps) => {
    if (payload === undefined) return <g />;
    const { code, name, percent, status } = payload;
    const look = statusShape[status ?? 'NO_DATA'];
    const colour = statusColour[status ?? 'NO_DATA'];
    return (
      <g
        transform={`translate(${cx} ${cy})`}
        onMouseEnter={() => onLight(code)}
        onMouseLeave={() => onLight(null)}
      >
        <title>{t('stripPoint', { district: name, percent: Math.round(percent) })}</title>
        {lit === code && <circle r={9} fill="none" stroke="var(--act)" strokeWidth={2} />}
        <path d={look.path} fill={look.isHollow ? 'none' : colour} stroke={colour} strokeWidth={0.5} />
      </g>
    );
  };
  return (
    <ResponsiveContainer width="100%" height={lanes * LANE_HEIGHT + AXIS_HEIGHT + 12}>
      <ScatterChart margin={{ top: 6, right: 12, bottom: 0, left: 12 }} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="percent"
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          height={AXIS_HEIGHT}
          stroke="var(--line-strong)"
          tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
        />
        <YAxis type="number" dataKey="lane" domain={[-0.5, lanes - 0.5]} hide />
        <Scatter data={[...points]} shape={dot} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
