/** The values a staff can show; `lo` < `hi`. */
export interface ValueScale {
  readonly lo: number;
  readonly hi: number;
}

const paddingShare = 0.22;
const barHeadroomShare = 0.15;

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** The scale of a line: all values with room above and below. Nothing known gives 0 to 1. */
export function createLineScale(values: readonly (number | null)[]): ValueScale {
  const all = known(values);
  if (all.length === 0) return { lo: 0, hi: 1 };
  const [lo, hi] = [Math.min(...all), Math.max(...all)];
  const padding = hi > lo ? (hi - lo) * paddingShare : Math.max(Math.abs(hi) * paddingShare, 1);
  return { lo: lo - padding, hi: hi + padding };
}

/** The scale of bars, which stand on 0. */
export function createBarScale(values: readonly (number | null)[]): ValueScale {
  const all = [...known(values), 0];
  const [lo, hi] = [Math.min(...all), Math.max(...all)];
  if (hi === lo) return { lo: 0, hi: 1 };
  const headroom = (hi - lo) * barHeadroomShare;
  return { lo: lo < 0 ? lo - headroom : 0, hi: hi > 0 ? hi + headroom : 0 };
}

/** How far below the upper edge a value lies, in percent of the height. */
export function percentFromTop(scale: ValueScale, value: number): number {
  return ((scale.hi - value) / (scale.hi - scale.lo)) * 100;
}
