import { parsePeriod } from '@dure/domain/cycle/period';
import type { SeriesColumns, SeriesForm } from './series.types.js';
import { listStaffLabels } from './staff-label-model.js';
import { listStaffRows } from './staff-row-model.js';
import type { Staff, StaffPoint } from './staff.types.js';
import { percentAt, positionAtEnd, positionAtStart, type TimeAxis } from './time-axis-model.js';
import { createBarScale, createLineScale, percentFromTop, type ValueScale } from './value-scale-model.js';

const barGapShare = 0.08;
/** Where a cell without a value is marked, as a share of the scale from below. */
const floorShare = 0.12;
const cycleColumnMonths = 4;

function bandOf(axis: TimeAxis, period: string, end: number, form: SeriesForm): [from: number, to: number] {
  if (form.kind === 'RESULT') return [Math.max(0, end - cycleColumnMonths), end];
  return [positionAtStart(axis, parsePeriod(period).from), end];
}

function createPoints(
  series: SeriesColumns,
  form: SeriesForm,
  axis: TimeAxis,
  scale: ValueScale,
): StaffPoint[] {
  const floor = scale.lo + (scale.hi - scale.lo) * floorShare;
  return series.periods.map((period, index) => {
    const x = positionAtEnd(axis, series.ends[index] ?? '');
    const [from, to] = bandOf(axis, period, x, form);
    const gap = (to - from) * barGapShare;
    const value = series.values[index] ?? null;
    return {
      index,
      period,
      state: series.states[index] ?? 'NOT_DUE',
      status: series.statuses[index] ?? null,
      value,
      expected: series.path[index] ?? null,
      x,
      barFrom: from + gap,
      barTo: to - gap,
      y: value ?? floor,
      leftPercent: percentAt(axis, from),
      widthPercent: percentAt(axis, to) - percentAt(axis, from),
    };
  });
}

/** The scale on which an indicator is drawn; several series give one scale for all of them. */
export function createStaffScale(
  all: readonly SeriesColumns[],
  form: Pick<SeriesForm, 'kind' | 'isFlow'>,
): ValueScale {
  const shown = all.flatMap((series) => [
    ...series.values,
    ...series.path,
    ...series.zoneMedian,
    ...series.targetValues,
  ]);
  if (form.kind === 'OUTCOME') return createBarScale(shown);
  // An amount that is read year-to-date starts from 0 and not from its yearly baseline.
  return createLineScale([...shown, ...(form.isFlow ? [0] : all.map((series) => series.baseline))]);
}

/** The staff of one indicator; `scale` where it shares its heights with others. */
export function createStaff(
  series: SeriesColumns,
  form: SeriesForm,
  axis: TimeAxis,
  scale: ValueScale = createStaffScale([series], form),
): Staff {
  const points = createPoints(series, form, axis, scale);
  const [finalEnd, finalValue] = [series.targetEnds.at(-1), series.targetValues.at(-1)];
  const baseline = series.baseline === null ? null : { x: 0, value: series.baseline };
  const finalTarget =
    finalEnd === undefined || finalValue === undefined
      ? null
      : { x: positionAtEnd(axis, finalEnd), value: finalValue };
  const percent = {
    left: (x: number) => percentAt(axis, x),
    top: (value: number) => percentFromTop(scale, value),
  };
  return {
    kind: form.kind,
    months: axis.months,
    scale,
    isStepped: form.interpolation === 'STEP',
    rows: listStaffRows(series, form, axis, points),
    points,
    baseline,
    finalTarget,
    labels: listStaffLabels(
      { kind: form.kind, latestPeriod: series.latestPeriod, points, baseline, finalTarget },
      percent,
    ),
  };
}

/** The point to begin with when the staff is entered: the latest due one, else the first. */
export function indexOfLatest(points: readonly StaffPoint[]): number {
  const index = points.findLastIndex(({ state }) => state !== 'NOT_DUE');
  return Math.max(0, index);
}
