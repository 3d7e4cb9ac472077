import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { StaffLabel, StaffMark, StaffPoint } from './staff.types.js';

/** What labels are made from. */
export interface StaffLabelInput {
  readonly kind: IndicatorKind;
  readonly latestPeriod: string | null;
  readonly points: readonly StaffPoint[];
  readonly baseline: StaffMark | null;
  readonly finalTarget: StaffMark | null;
}

/** Where positions and values lie on the staff, in percent. */
export interface StaffPercents {
  left(x: number): number;
  top(value: number): number;
}

/** Beyond this part of the axis there is no room after a point: its label stands after the axis' end. */
const lastRoomPercent = 72;
const highestPercent = 24;
const lowestPercent = 76;
const barLabelPercent = 78;
/** A label and a tick nearer than this would touch. */
const labelHeightPercent = 17;

function keepInside(topPercent: number): number {
  return Math.min(Math.max(topPercent, highestPercent), lowestPercent);
}

/** After the point, so that its label covers none of the past. */
function placeAfter(leftPercent: number) {
  return { anchor: 'start', leftPercent: leftPercent > lastRoomPercent ? 100 : leftPercent } as const;
}

function cellContent({ state, value, status }: StaffPoint) {
  return { kind: 'CELL', state, value, status } as const;
}

/** One label at the newest value of a line; the newest due cell stands in where there is none. */
function lineLabels({ points, latestPeriod }: StaffLabelInput, percent: StaffPercents): StaffLabel[] {
  const newest =
    points.find(({ period, value }) => period === latestPeriod && value !== null) ??
    points.findLast(({ value }) => value !== null) ??
    points.findLast(({ state }) => state !== 'NOT_DUE');
  if (newest === undefined) return [];
  return [
    {
      key: newest.period,
      content: cellContent(newest),
      ...placeAfter(percent.left(newest.x)),
      topPercent: keepInside(percent.top(newest.y)),
    },
  ];
}

/** At the foot of its bar, or above the tick that lies there. */
function barLabelTop(tickTop: number | null): number {
  if (tickTop === null || Math.abs(tickTop - barLabelPercent) >= labelHeightPercent) return barLabelPercent;
  return tickTop - labelHeightPercent;
}

/** A label in each bar, and the target of those to come. */
function barLabels({ points }: StaffLabelInput, percent: StaffPercents): StaffLabel[] {
  return points.flatMap((point): StaffLabel[] => {
    const { period, state, expected, barFrom, barTo } = point;
    const place = {
      key: period,
      anchor: 'middle',
      leftPercent: percent.left((barFrom + barTo) / 2),
    } as const;
    if (state !== 'NOT_DUE') {
      const topPercent = barLabelTop(expected === null ? null : percent.top(expected));
      return [{ ...place, content: cellContent(point), topPercent }];
    }
    if (expected === null) return [];
    return [
      {
        ...place,
        content: { kind: 'TARGET', value: expected },
        topPercent: keepInside(percent.top(expected) + labelHeightPercent),
      },
    ];
  });
}

/** Where a result stood at the start, what it is to be at the end, and what it was found to be. */
function endLabels({ points, baseline, finalTarget }: StaffLabelInput, percent: StaffPercents): StaffLabel[] {
  const labels: StaffLabel[] = [];
  if (baseline !== null) {
    labels.push({
      key: 'baseline',
      content: { kind: 'BASELINE', value: baseline.value },
      anchor: 'start',
      leftPercent: percent.left(baseline.x),
      topPercent: keepInside(percent.top(baseline.value)),
    });
  }
  for (const point of points) {
    if (point.state === 'NOT_DUE') continue;
    labels.push({
      key: point.period,
      content: cellContent(point),
      ...placeAfter(percent.left(point.x)),
      topPercent: keepInside(percent.top(point.y)),
    });
  }
  if (finalTarget !== null && points.at(-1)?.state === 'NOT_DUE') {
    labels.push({
      key: 'target',
      content: { kind: 'TARGET', value: finalTarget.value },
      ...placeAfter(percent.left(finalTarget.x)),
      topPercent: keepInside(percent.top(finalTarget.value)),
    });
  }
  return labels;
}

/** The labels of a staff, by the form of its kind. */
export function listStaffLabels(input: StaffLabelInput, percent: StaffPercents): StaffLabel[] {
  if (input.kind === 'PROCESS') return lineLabels(input, percent);
  return input.kind === 'OUTCOME' ? barLabels(input, percent) : endLabels(input, percent);
}
