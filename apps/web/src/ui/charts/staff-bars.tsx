import { ReferenceArea, ReferenceLine } from 'recharts';
import { BarGlyph } from './staff-glyphs.js';
import type { Staff } from './staff.types.js';

interface BarPlace {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Bars from 0 to the value, the zone's median as a pale line, targets as ticks above all. A cell without a value is an outline as high as its target. */
export function StaffBars({ staff }: { staff: Staff }) {
  const { points, rows, scale } = staff;
  return points.flatMap((point) => {
    const { period, barFrom, barTo, value, expected, state } = point;
    const median = rows.find(({ x }) => x === point.x)?.median ?? null;
    return [
      state !== 'NOT_DUE' && (
        <ReferenceArea
          key={`${period}-bar`}
          x1={barFrom}
          x2={barTo}
          y1={0}
          y2={value ?? expected ?? scale.hi}
          ifOverflow="visible"
          shape={(place: BarPlace) => <BarGlyph {...place} state={state} />}
        />
      ),
      median !== null && (
        <ReferenceLine
          key={`${period}-median`}
          segment={[
            { x: barFrom, y: median },
            { x: barTo, y: median },
          ]}
          stroke="var(--krds-color-light-gray-20)"
          strokeWidth={5}
          strokeOpacity={0.7}
          ifOverflow="visible"
        />
      ),
      expected !== null && (
        <ReferenceLine
          key={`${period}-target`}
          segment={[
            { x: barFrom, y: expected },
            { x: barTo, y: expected },
          ]}
          stroke="var(--ink)"
          strokeWidth={1.5}
          ifOverflow="visible"
        />
      ),
    ];
  });
}
