import { ReferenceDot } from 'recharts';
import { CellGlyph, Diamond } from './staff-glyphs.js';
import type { Staff } from './staff.types.js';

interface DotPlace {
  readonly cx?: number;
  readonly cy?: number;
}

/** The marks of a line's cells, or the diamonds of a result: hollow where it is to be, filled where it was found. */
export function StaffDots({ staff }: { staff: Staff }) {
  const { kind, points, baseline, finalTarget } = staff;
  const isResult = kind === 'RESULT';
  const planned = isResult && finalTarget !== null ? [{ ...finalTarget, look: 'hollow' as const }] : [];
  const start = isResult && baseline !== null ? [{ ...baseline, look: 'filled' as const }] : [];
  return (
    <>
      {[...planned, ...start].map(({ x, value, look }) => (
        <ReferenceDot
          key={look}
          x={x}
          y={value}
          ifOverflow="visible"
          shape={({ cx, cy }: DotPlace) => <Diamond cx={cx} cy={cy} look={look} />}
        />
      ))}
      {points
        .filter(({ state }) => state !== 'NOT_DUE')
        .map(({ period, x, y, state }) => (
          <ReferenceDot
            key={period}
            x={x}
            y={y}
            ifOverflow="visible"
            shape={({ cx, cy }: DotPlace) => (
              <CellGlyph cx={cx} cy={cy} state={state} form={isResult ? 'diamond' : 'dot'} />
            )}
          />
        ))}
    </>
  );
}
