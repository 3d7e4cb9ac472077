import type { CellState } from '@dure/domain/indicator/indicator.types';

interface Place {
  readonly cx?: number;
  readonly cy?: number;
}

/** A diamond is a result's sign: filled where it was found, hollow where it is planned, dashed where it is missing. */
export function Diamond({ cx, cy, look }: Place & { look: 'filled' | 'hollow' | 'dashed' }) {
  if (cx === undefined || cy === undefined) return null;
  return (
    <path
      transform={`translate(${cx} ${cy})`}
      d="M0-6 6 0 0 6-6 0Z"
      fill={look === 'filled' ? 'var(--ink)' : 'var(--ground)'}
      stroke="var(--ink)"
      strokeDasharray={look === 'dashed' ? '2 2' : undefined}
    />
  );
}

/** The mark of a cell by its state: a value in ink, a missing one hollow and dashed, a slash, a star, a value with a ring. */
export function CellGlyph({ cx, cy, state, form }: Place & { state: CellState; form: 'dot' | 'diamond' }) {
  if (cx === undefined || cy === undefined) return null;
  const isDiamond = form === 'diamond';
  switch (state) {
    case 'VALUE':
      return isDiamond ? (
        <Diamond cx={cx} cy={cy} look="filled" />
      ) : (
        <circle cx={cx} cy={cy} r={3.5} fill="var(--ink)" />
      );
    case 'UNDER_CORRECTION':
      return (
        <g>
          <circle cx={cx} cy={cy} r={7} fill="var(--ground)" stroke="var(--line-strong)" strokeWidth={1} />
          {isDiamond ? (
            <Diamond cx={cx} cy={cy} look="filled" />
          ) : (
            <circle cx={cx} cy={cy} r={3.5} fill="var(--ink)" />
          )}
        </g>
      );
    case 'MISSING':
      return isDiamond ? (
        <Diamond cx={cx} cy={cy} look="dashed" />
      ) : (
        <circle
          cx={cx}
          cy={cy}
          r={4.5}
          fill="var(--ground)"
          stroke="var(--line-strong)"
          strokeDasharray="2 2"
        />
      );
    case 'NOT_APPLICABLE':
      return (
        <path
          transform={`translate(${cx} ${cy})`}
          d="M-4 5 4-5"
          stroke="var(--line-strong)"
          strokeWidth={1.5}
        />
      );
    case 'WITHHELD':
      return (
        <text x={cx} y={cy} dy="0.6em" textAnchor="middle" fill="var(--ink-soft)">
          *
        </text>
      );
    case 'NOT_DUE':
      return null;
  }
}

interface Box {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A bar by its cell's state; without a value an outline, so that it is not taken for one. */
export function BarGlyph({ x, y, width, height, state }: Box & { state: CellState }) {
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  const box = { x, y, width, height };
  switch (state) {
    case 'VALUE':
      return (
        <g>
          <rect {...box} fill="var(--krds-color-light-primary-20)" />
          {/* A bar of 0 has no height, and is there. */}
          <line
            x1={x}
            x2={x + width}
            y1={y + height}
            y2={y + height}
            stroke="var(--krds-color-light-primary-40)"
          />
        </g>
      );
    case 'UNDER_CORRECTION':
      return (
        <rect
          {...box}
          fill="var(--krds-color-light-primary-20)"
          stroke="var(--line-strong)"
          strokeDasharray="4 2"
        />
      );
    case 'NOT_APPLICABLE':
      return (
        <g>
          <rect {...box} fill="var(--ground-soft)" />
          <line x1={x} y1={y + height} x2={x + width} y2={y} stroke="var(--line)" />
        </g>
      );
    case 'MISSING':
      return <rect {...box} fill="none" stroke="var(--line-strong)" strokeDasharray="3 3" />;
    case 'WITHHELD':
      return <rect {...box} fill="var(--ground-soft)" />;
    case 'NOT_DUE':
      return null;
  }
}
