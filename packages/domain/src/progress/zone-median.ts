/** Values by period, as columns of equal length. */
export interface PeriodValues {
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
}

/**
 * The zone's median at each of a district's periods: over the values that the districts of its zone, itself among them, have
 * at the same period. Null where no other district has one: a median of one's own value says nothing.
 */
export function calculateZoneMedian(own: PeriodValues, others: readonly PeriodValues[]): (number | null)[] {
  const byPeriod = new Map<string, number[]>();
  for (const { periods, values } of others) {
    periods.forEach((period, index) => {
      const value = values[index] ?? null;
      if (value === null) return;
      const known = byPeriod.get(period);
      if (known === undefined) byPeriod.set(period, [value]);
      else known.push(value);
    });
  }
  return own.periods.map((period, index) => {
    const ofOthers = byPeriod.get(period);
    if (ofOthers === undefined) return null;
    const value = own.values[index] ?? null;
    return median(value === null ? ofOthers : [...ofOthers, value]);
  });
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
