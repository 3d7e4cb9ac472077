import { monthsPerYear, positionAtStart, type TimeAxis } from './time-axis-model.js';
import type { SeriesColumns, SeriesForm } from './series.types.js';
import type { StaffPoint, StaffRow } from './staff.types.js';

/** Width of the break between two years of a flow, in months: too small to be seen. */
const breakMonths = 0.01;

function startRow(x: number, path: number | null): StaffRow {
  return { x, value: null, path, median: null };
}

/**
 * The lines of a staff in the order of the axis. The path begins at the baseline; that of a flow begins at 0 every January,
 * since the amount is read year-to-date. A cell without a value breaks the line: nothing is drawn through it.
 */
export function listStaffRows(
  series: SeriesColumns,
  form: SeriesForm,
  axis: TimeAxis,
  points: readonly StaffPoint[],
): StaffRow[] {
  const rows = points.map(({ x, value, expected, index }): StaffRow => ({
    x,
    value,
    path: expected,
    median: series.zoneMedian[index] ?? null,
  }));
  const firstWithPath = rows.find(({ path }) => path !== null)?.x;
  if (firstWithPath === undefined) return rows;
  if (form.isFlow) {
    for (let x = 0; x < axis.months; x += monthsPerYear) {
      if (x + monthsPerYear < firstWithPath) continue;
      rows.push(startRow(x + breakMonths, null), startRow(x + 2 * breakMonths, 0));
    }
  } else if (series.baseline !== null) {
    const from = Math.max(0, positionAtStart(axis, form.pathFrom));
    if (from < firstWithPath) rows.push(startRow(from, series.baseline));
  }
  return rows.sort((a, b) => a.x - b.x);
}
