import { DistrictAggregation, Flag } from './indicator.types.js';

/** One district's time-aggregated value on its way into an aggregate. */
export interface DistrictMember {
  readonly code: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Population; needed by POPULATION_WEIGHTED only. */
  readonly weight: number | null;
  readonly isWithheld: boolean;
}

export interface DistrictAggregate<Member extends DistrictMember> {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Members whose figures are in the value; 0/0 is among them and adds nothing. */
  readonly counted: readonly Member[];
  /** Codes of the members that were reported without the denominator or weight the method needs. */
  readonly leftOut: readonly string[];
  /** The one withheld member could be found by subtracting the others: the value is not for showing. */
  readonly isWithheld: boolean;
  readonly flags: readonly Flag[];
}

/**
 * Aggregates reported values over districts (method §6). RATIO is Σ numerators / Σ denominators × `scale`,
 * never a mean of percentages; Σ denominators = 0 gives no value. CITY_ONLY has nothing to aggregate.
 */
export function aggregateOverDistricts<Member extends DistrictMember>(
  method: DistrictAggregation,
  members: readonly Member[],
  scale: number,
): DistrictAggregate<Member> {
  const counted = members.filter((member) => isUsable(method, member));
  const leftOut = members.filter((member) => !isUsable(method, member) && !isMasked(member));
  const isRatio = method === DistrictAggregation.RATIO;
  const numerator = isRatio && counted.length > 0 ? sumOf(counted, (member) => member.numerator) : null;
  const denominator = isRatio && counted.length > 0 ? sumOf(counted, (member) => member.denominator) : null;
  const value = isRatio
    ? quotient(scale * (numerator ?? 0), denominator ?? 0)
    : aggregateAlike(method, counted, (member) => member.value);
  return {
    value,
    numerator,
    denominator,
    counted,
    leftOut: leftOut.map((member) => member.code),
    isWithheld: counted.filter((member) => member.isWithheld).length === 1,
    flags: isRatio && counted.length > 0 && denominator === 0 ? [Flag.ZERO_DENOMINATOR] : [],
  };
}

/**
 * Aggregates another figure of the same members the way their values are (method §6): targets and baselines,
 * of a RATIO weighted with the reported denominators. Members without that figure leave.
 */
export function aggregateAlike<Member extends DistrictMember>(
  method: DistrictAggregation,
  members: readonly Member[],
  figure: (member: Member) => number | null,
): number | null {
  const weighted: { readonly value: number; readonly weight: number }[] = [];
  for (const member of members) {
    const value = figure(member);
    if (value !== null) weighted.push({ value, weight: weightIn(method, member) });
  }
  if (weighted.length === 0) return null;
  switch (method) {
    case DistrictAggregation.SUM:
      return sumOf(weighted, (each) => each.value);
    case DistrictAggregation.MEDIAN:
      return median(weighted.map((each) => each.value));
    case DistrictAggregation.CITY_ONLY:
      return null;
    default:
      return quotient(
        sumOf(weighted, (each) => each.value * each.weight),
        sumOf(weighted, (each) => each.weight),
      );
  }
}

function weightIn(method: DistrictAggregation, member: DistrictMember): number {
  if (method === DistrictAggregation.RATIO) return member.denominator ?? 0;
  return method === DistrictAggregation.POPULATION_WEIGHTED ? (member.weight ?? 0) : 1;
}

function isUsable(method: DistrictAggregation, member: DistrictMember): boolean {
  if (method === DistrictAggregation.RATIO) return member.numerator !== null && member.denominator !== null;
  const isEmptyRatio = member.value === null && member.denominator === 0;
  if (method === DistrictAggregation.POPULATION_WEIGHTED && member.weight === null) return false;
  return member.value !== null || isEmptyRatio;
}

/** Withheld from this reader altogether: reported, but with no figures to add or to miss. */
function isMasked(member: DistrictMember): boolean {
  return member.isWithheld && member.value === null && member.denominator === null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}

function sumOf<Item>(items: readonly Item[], figure: (item: Item) => number | null): number {
  return items.reduce((total, item) => total + (figure(item) ?? 0), 0);
}
