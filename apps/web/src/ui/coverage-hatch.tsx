import type { ReactNode } from 'react';
import styles from './coverage-hatch.module.css';

/** Hatching over the ground of a reading too few have reported for. */
export function CoverageHatch({ isSufficient, children }: { isSufficient: boolean; children: ReactNode }) {
  return <span className={isSufficient ? undefined : styles.hatch}>{children}</span>;
}

/** The same hatching as an SVG pattern, for map areas and charts: `fill={url(#id)}` over the colour. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="6" stroke="var(--line-strong)" strokeOpacity="0.45" strokeWidth="1.5" />
    </pattern>
  );
}
