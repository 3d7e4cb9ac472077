import { ReferenceDot } from 'recharts';
import { CellGlyph, Diamond } from './staff-glyphs.js';
import type { Staff } from './staff.types.js';

interface DotPlace {
  readonly cx?: number;
  readonly cy?: number;
}

/** The marks of a line's cells, or the diamonds of a result. */
export function StaffDots({ staff }: { staff: Staff }) {
  const { kind, points, baseline, finalTarget } = staff;
  const isResult = kind === 'RESULT';
  const shown = points.filter(({ state }) => state !== 'NOT_DUE');
  const isTargetOpen = isResult && finalTarget !== null && points.at(-1)?.state === 'NOT_DUE';
  return [
    ...shown.map((point) => (
      <ReferenceDot
        key={point.period}
        x={point.x}
        y={point.y}
        r={4}
        ifOverflow="visible"
        shape={({ cx, cy }: DotPlace) => (
          <CellGlyph cx={cx} cy={cy} state={point.state} form={isResult ? 'diamond' : 'dot'} />
        )}
      />
    )),
    isResult && baseline !== null && (
      <ReferenceDot
        key="baseline"
        x={baseline.x}
        y={baseline.value}
        r={5}
        ifOverflow="visible"
        shape={({ cx, cy }: DotPlace) => <Diamond cx={cx} cy={cy} look="filled" />}
      />
    ),
    isTargetOpen && (
      <ReferenceDot
        key="target"
        x={finalTarget.x}
        y={finalTarget.value}
        r={5}
        ifOverflow="visible"
        shape={({ cx, cy }: DotPlace) => <Diamond cx={cx} cy={cy} look="hollow" />}
      />
    ),
  ];
}
