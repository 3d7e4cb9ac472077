import { compareWithTarget } from '../indicator/comparison.js';
import { type CoverageCounts, addCounts, calculateCoverage, isReported } from '../indicator/coverage.js';
import {
  type DistrictAggregate,
  type DistrictMember,
  aggregateAlike,
  aggregateOverDistricts,
} from '../indicator/district-aggregation.js';
import { listDistinctFlags } from '../indicator/flag.js';
import type { IndicatorDefinition } from '../indicator/indicator.definition.js';
import { CellState, Direction, DistrictAggregation, Flag } from '../indicator/indicator.types.js';
import type { TargetBasis } from '../indicator/target-basis.js';
import { type IndicatorReading, type Measurement, statusWithoutValue } from './indicator-reading.js';
import { type ReadingSettings, ReadingState, stateOfGroup } from './reading.js';

/** One district's measurement of the indicator being aggregated. */
export interface DistrictMeasurement {
  readonly code: string;
  readonly population: number | null;
  readonly measurement: Measurement;
}

interface Member extends DistrictMember {
  readonly measurement: Measurement;
}

/**
 * Reads one indicator over districts (method §6): each district's cells over time first, then over the
 * districts; the aggregate is compared with baseline and targets aggregated the same way over the same cells.
 */
export function aggregateIndicator(
  indicator: IndicatorDefinition,
  districts: readonly DistrictMeasurement[],
  settings: ReadingSettings,
): IndicatorReading {
  const method = indicator.districtAggregation;
  const members = districts.filter((each) => isReported(each.measurement.timed.state)).map(memberOf);
  const aggregate = aggregateOverDistricts(method, members, indicator.scale);
  const compared = selectComparable(indicator, aggregate.counted);
  const basis = aggregateBasis(method, compared);
  const state = stateOf(districts, aggregate);
  const isHidden = state === CellState.WITHHELD;
  const value = isHidden ? null : aggregate.value;
  const comparedValue =
    compared.length === aggregate.counted.length
      ? aggregate.value
      : aggregateOverDistricts(method, compared, indicator.scale).value;
  const comparison =
    value === null
      ? { achievement: null, status: statusWithoutValue(state), flags: [] }
      : compareWithTarget(indicator.direction, comparedValue ?? value, basis, settings.tolerance);
  return {
    indicatorId: indicator.id,
    state,
    value,
    valuePeriod: newestPeriod(aggregate.counted),
    numerator: isHidden ? null : aggregate.numerator,
    denominator: isHidden ? null : aggregate.denominator,
    expected: basis.expected,
    target: basis.finalTarget,
    targetAtPeriod: basis.expected,
    baseline: basis.baseline,
    achievement: comparison.achievement,
    status: comparison.status,
    flags: listDistinctFlags([
      ...aggregate.counted.flatMap((member) => flagsOf(member.measurement)),
      ...aggregate.flags,
      ...comparison.flags,
    ]),
    coverage: calculateCoverage(countOver(districts, aggregate.leftOut), settings.coverageThreshold),
    isNew: districts.some((each) => each.measurement.isNew),
    targetVersionIds: [...new Set(compared.flatMap((member) => member.measurement.versionIds))],
    leftOut: aggregate.leftOut,
  };
}

function memberOf(district: DistrictMeasurement): Member {
  const { timed } = district.measurement;
  return {
    code: district.code,
    value: timed.value,
    numerator: timed.numerator,
    denominator: timed.denominator,
    weight: district.population,
    isWithheld: timed.state === CellState.WITHHELD,
    measurement: district.measurement,
  };
}

/**
 * The members whose targets can stand beside the aggregate: those with a target at the period, and of these,
 * where any has a baseline, only those that have one (method §3: like with like). 0/0 adds nothing on either
 * side.
 */
function selectComparable(indicator: IndicatorDefinition, counted: readonly Member[]): readonly Member[] {
  const isRatio = indicator.districtAggregation === DistrictAggregation.RATIO;
  const withTarget = counted.filter(
    ({ value, measurement }) =>
      (value !== null || isRatio) && (measurement.basis.expected !== null || measurement.basis.band !== null),
  );
  if (indicator.direction === Direction.MAINTAIN) return withTarget;
  const withBaseline = withTarget.filter((member) => member.measurement.basis.baseline !== null);
  return withBaseline.length > 0 ? withBaseline : withTarget;
}

function aggregateBasis(method: DistrictAggregation, members: readonly Member[]): TargetBasis {
  const over = (figure: (basis: TargetBasis) => number | null) =>
    aggregateAlike(method, members, (member) => figure(member.measurement.basis));
  const lo = over((basis) => basis.band?.lo ?? null);
  const hi = over((basis) => basis.band?.hi ?? null);
  return {
    baseline: over((basis) => basis.baseline),
    finalTarget: over((basis) => basis.finalTarget),
    comparedBaseline: over((basis) => basis.comparedBaseline),
    comparedTarget: over((basis) => basis.comparedTarget),
    expected: over((basis) => basis.expected),
    band: lo === null || hi === null ? null : { lo, hi },
    isLastTargetReached: members.every((member) => member.measurement.basis.isLastTargetReached),
    flags: [],
  };
}

function stateOf(districts: readonly DistrictMeasurement[], aggregate: DistrictAggregate<Member>): CellState {
  const states = districts.map((each) => each.measurement.timed.state);
  const isAllWithheld = aggregate.value === null && states.includes(CellState.WITHHELD);
  if (aggregate.isWithheld || isAllWithheld) return CellState.WITHHELD;
  const isCorrected = states.includes(CellState.UNDER_CORRECTION);
  if (isCorrected) return CellState.UNDER_CORRECTION;
  const group = stateOfGroup(states);
  return group === ReadingState.SCORED ? CellState.VALUE : group;
}

/**
 * A district without its denominator or weight was reported, but not so that it could be counted (method §6).
 */
function countOver(districts: readonly DistrictMeasurement[], leftOut: readonly string[]): CoverageCounts {
  const unusable = new Set(leftOut);
  return addCounts(
    districts.map(({ code, measurement: { timed } }) =>
      unusable.has(code) ? { ...timed.counts, reported: 0 } : timed.counts,
    ),
  );
}

/** A single 0/0 says nothing of the sum of the denominators. */
function flagsOf(measurement: Measurement): Flag[] {
  const flags = [...measurement.timed.flags, ...measurement.basis.flags];
  return flags.filter((flag) => flag !== Flag.ZERO_DENOMINATOR);
}

function newestPeriod(members: readonly Member[]): string | null {
  let newest: { key: string; to: string } | null = null;
  for (const { measurement } of members) {
    const period = measurement.timed.valuePeriod;
    if (period !== null && (newest === null || period.to > newest.to)) newest = period;
  }
  return newest?.key ?? null;
}
