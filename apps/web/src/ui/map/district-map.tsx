import type { Status } from '@dure/domain/indicator/indicator.types';
import { useId, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router';
import { HatchPattern } from '../coverage-hatch.js';
import { statusColour, statusGround, statusShape } from '../status-look.js';
import styles from './district-map.module.css';
import { mapSize, placeTiles, projectBoundaries, type DistrictShape } from './map-shapes.js';

/** What a district shows on the map. */
export interface MapDistrict {
  readonly code: string;
  /** Short, without 구 where there is little room. */
  readonly label: string;
  /** The whole in words, for readers and as the hint. */
  readonly description: string;
  readonly to: string;
  readonly status: Status | null;
  /** Printed under the name; null for none. */
  readonly figure: string | null;
  readonly isHatched: boolean;
  readonly takesPart: boolean;
}

/** The districts by outline or as tiles; each is a link. Labels stand above all areas. */
export function DistrictMap({
  label,
  layout,
  districts,
  lit,
  onLight,
}: {
  /** What the map shows, in words. */
  label: string;
  layout: 'MAP' | 'TILES';
  districts: readonly MapDistrict[];
  /** Code of the district to light up. */
  lit: string | null;
  onLight(code: string | null): void;
}) {
  const hatch = useId();
  const shapes = useMemo(() => (layout === 'MAP' ? projectBoundaries() : placeTiles()), [layout]);
  const byCode = new Map(districts.map((district) => [district.code, district]));
  const drawn = shapes.flatMap((shape) => {
    const district = byCode.get(shape.code);
    return district === undefined ? [] : [{ shape, district }];
  });
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      role="group"
      aria-label={label}
      onMouseLeave={() => onLight(null)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {drawn.map(({ shape, district }) => (
        <Area
          key={shape.code}
          shape={shape}
          district={district}
          hatch={hatch}
          isLit={lit === shape.code}
          onLight={onLight}
        />
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {drawn.map(({ shape, district }) => (
          <Label key={shape.code} shape={shape} district={district} />
        ))}
      </g>
    </svg>
  );
}

function Area({
  shape,
  district,
  hatch,
  isLit,
  onLight,
}: {
  shape: DistrictShape;
  district: MapDistrict;
  hatch: string;
  isLit: boolean;
  onLight(code: string | null): void;
}) {
  const navigate = useNavigate();
  const href = useHref(district.to);
  const ground = district.takesPart ? district.status && statusGround[district.status] : 'var(--ground-soft)';
  return (
    <a
      href={href}
      aria-label={district.description}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLight(district.code)}
      onFocus={() => onLight(district.code)}
      onBlur={() => onLight(null)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        void navigate(district.to);
      }}
    >
      <title>{district.description}</title>
      <path className={styles.area} d={shape.path} style={{ fill: ground ?? 'var(--ground)' }} />
      {district.isHatched && <path className={styles.hatched} d={shape.path} fill={`url(#${hatch})`} />}
    </a>
  );
}

function Label({ shape: { x, y }, district }: { shape: DistrictShape; district: MapDistrict }) {
  const { status, label, figure, takesPart } = district;
  const look = takesPart && status !== null ? statusShape[status] : null;
  return (
    <g transform={`translate(${x} ${y})`}>
      <text className={styles.name} y={figure === null && look === null ? 5 : -2}>
        {label}
      </text>
      {look !== null && status !== null && (
        <path
          transform={`translate(${figure === null ? 0 : -13} 9)`}
          d={look.path}
          fill={look.isHollow ? 'none' : statusColour[status]}
          stroke={look.isHollow ? statusColour[status] : 'none'}
        />
      )}
      {figure !== null && (
        <text className={styles.figure} x={look === null ? 0 : 5} y={13.5}>
          {figure}
        </text>
      )}
    </g>
  );
}
