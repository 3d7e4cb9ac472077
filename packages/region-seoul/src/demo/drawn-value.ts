import { monthsAtEndOf, yearOf } from '@dure/domain/cycle/calendar-date';
import type { CycleYears, Period } from '@dure/domain/cycle/period';
import type { IndicatorDefinition, StageDefinition } from '@dure/domain/indicator/indicator.definition';
import { Direction, TimeAggregation } from '@dure/domain/indicator/indicator.types';
import { planTargets } from '@dure/domain/indicator/target-basis';
import { levelAt } from '@dure/domain/indicator/target-path';
import { integerAt, noiseAt } from './noise.js';

/** What a report enters: a plain value, or numerator and denominator. */
export type Entry = { readonly value: number } | { readonly numerator: number; readonly denominator: number };

// Smallest and largest denominator a district has; of a cumulative indicator, the part one quarter adds.
const denominators: Readonly<Record<string, readonly [lo: number, hi: number]>> = {
  '1-1-P1': [22, 34],
  '1-1-P3': [140, 380],
  '1-1-P4': [14, 26],
  '1-1-O1': [28, 44],
  '1-1-O3': [12, 24],
  '1-1-R1': [180, 420],
  '1-2-P1': [22, 36],
  '1-2-P2': [5, 8],
  '1-2-P3': [12, 12],
  '1-2-P4': [16, 30],
  '1-2-P5': [10, 22],
  '1-2-O1': [12, 20],
  '1-2-R1': [24, 38],
  '1-2-R2': [150, 380],
};
const highestScore = 5;

export interface Drawing {
  readonly districtCode: string;
  readonly indicator: IndicatorDefinition;
  readonly stage: StageDefinition | null;
  readonly cycle: CycleYears;
  /** The indicator's due periods in order, and which of them is drawn. */
  readonly periods: readonly Period[];
  readonly index: number;
  /** How far along the path the district gets (see Character). */
  readonly pace: number;
}

/** The level the target path asks for at a period's end. */
function plannedLevel({ indicator, stage, cycle, periods, index }: Drawing): number {
  const { to } = periods[index] as Period;
  const level = levelAt(planTargets(indicator, stage, cycle, null, to).path, monthsAtEndOf(to));
  if (level === null) throw new Error(`${indicator.code} has no path at ${to}`);
  return level;
}

/** The level the district reaches: smooth, because neighbouring periods share half of their noise. */
function reachedLevel(drawing: Drawing): number {
  const { districtCode, indicator, index, pace } = drawing;
  const baseline = indicator.baseline ?? 0;
  const noise = (at: number): number => noiseAt(`level/${districtCode}/${indicator.code}/${at}`) - 0.5;
  const planned = plannedLevel(drawing) - baseline;
  return baseline + planned * (pace + 0.12 * (noise(index) + noise(index + 1)));
}

/** A yearly amount spread over the reports of its year, whole numbers that add up to it. */
function drawAmount(drawing: Drawing): number {
  const { districtCode, indicator, periods, index, cycle, pace } = drawing;
  const period = periods[index] as Period;
  const year = yearOf(period.to);
  const ofYear = periods.filter(({ to }) => yearOf(to) === year);
  const at = ofYear.indexOf(period);
  const target = indicator.targets.find(({ key }) => key === `y${year - cycle.from + 1}`)?.value ?? 0;
  const baseline = indicator.baseline ?? 0;
  const wobble = 0.3 * (noiseAt(`amount/${districtCode}/${indicator.code}/${year}`) - 0.5);
  const amount = Math.max(0, Math.round(baseline + (target - baseline) * (pace + wobble)));
  const offset = noiseAt(`offset/${districtCode}/${indicator.code}/${year}`) * 0.99;
  const upTo = (count: number): number =>
    Math.floor((amount * count) / ofYear.length + (count === 0 ? 0 : offset));
  return Math.min(amount, upTo(at + 1)) - Math.min(amount, upTo(at));
}

function drawDenominator({ districtCode, indicator, periods, index }: Drawing): number {
  const [lo, hi] = denominators[indicator.code] ?? [];
  if (lo === undefined || hi === undefined) throw new Error(`no denominator is known for ${indicator.code}`);
  const name = `denominator/${districtCode}/${indicator.code}`;
  if (!indicator.isCumulative) {
    return lo === hi ? lo : integerAt(name, lo, hi - 2) + integerAt(`${name}/${index}`, 0, 2);
  }
  const year = yearOf((periods[index] as Period).to);
  let sum = 0;
  for (let at = 0; at <= index; at += 1) {
    if (yearOf((periods[at] as Period).to) === year) sum += integerAt(`${name}/${at}`, lo, hi);
  }
  return sum;
}

function drawRatio(drawing: Drawing): Entry {
  const { indicator, pace } = drawing;
  const denominator = drawDenominator(drawing);
  const exact = (reachedLevel(drawing) / indicator.scale) * denominator;
  // Rounding follows the character: a step of a small denominator would otherwise drown it.
  const rounded = pace >= 1 ? Math.ceil(exact) : pace < 0.6 ? Math.floor(exact) : Math.round(exact);
  const most = indicator.mayExceed ? highestScore * denominator : denominator;
  const least = indicator.mayExceed ? denominator : 0;
  return { numerator: Math.min(most, Math.max(least, rounded)), denominator };
}

/** A plausible entry for one cell: on the target path as far as the district's character carries it. */
export function drawEntry(drawing: Drawing): Entry {
  const { indicator } = drawing;
  if (indicator.hasRatio) return drawRatio(drawing);
  if (indicator.timeAggregation === TimeAggregation.SUM) return { value: drawAmount(drawing) };
  const level = Math.round(reachedLevel(drawing));
  return { value: indicator.direction === Direction.DECREASE ? Math.max(1, level) : Math.max(0, level) };
}

/** Whether the entry keeps up with the path, as a narrative would tell it. */
export function keepsUp(drawing: Drawing, value: number | null): boolean {
  const { indicator, pace } = drawing;
  if (value === null || indicator.timeAggregation === TimeAggregation.SUM) return pace >= 0.9;
  const planned = plannedLevel(drawing);
  return indicator.direction === Direction.DECREASE ? value <= planned * 1.03 : value >= planned * 0.97;
}
