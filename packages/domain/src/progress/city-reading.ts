import type { CycleYears, Period } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import { type CoverageCounts, addCounts } from '../indicator/coverage.js';
import { hasStageStarted, readingDate } from '../indicator/due-period.js';
import type {
  DistrictOverride,
  IndicatorDefinition,
  StageDefinition,
} from '../indicator/indicator.definition.js';
import { type CellState, IndicatorKind } from '../indicator/indicator.types.js';
import { Rollout } from '../plan/plan.types.js';
import { aggregateIndicator } from './city-indicator.js';
import {
  type IndicatorReading,
  type Measurement,
  calculateIndicatorReading,
  measureIndicator,
} from './indicator-reading.js';
import { countStage } from './process-reading.js';
import type { ReadingSettings } from './reading.js';
import type { RollUpItem } from './roll-up.js';
import { DEFAULT_SETTINGS, type TaskReading, composeTaskReading, isInUse, isOfCity } from './task-reading.js';

/** A district's part in an aggregate. */
export interface DistrictInput {
  readonly code: string;
  readonly cycle: CycleYears;
  /** Weight for POPULATION_WEIGHTED; null if unknown. */
  readonly population: number | null;
  /** By indicator id. */
  readonly overrides?: ReadonlyMap<string, DistrictOverride>;
  /** By indicator id. */
  readonly cells: ReadonlyMap<string, readonly ReportedCell[]>;
}

export interface CityReadingInput {
  readonly stages: readonly StageDefinition[];
  /** Of a task; for a goal, of the goal and its tasks. */
  readonly indicators: readonly IndicatorDefinition[];
  /** Districts that take part; for a zone, those of the zone. */
  readonly districts: readonly DistrictInput[];
  /** The city's own cells, by indicator id; none for a zone. */
  readonly cityCells?: ReadonlyMap<string, readonly ReportedCell[]>;
  /** Calendar years of the plan, over which the city's own indicators are read. */
  readonly planYears: CycleYears;
  readonly at: Period;
  readonly settings?: ReadingSettings;
  /** Who carries the task out. CITY: all its indicators are the city's own. */
  readonly rollout?: Rollout;
}

/** The readings over districts, and the indicators' readings they are made of. */
export interface CityReading extends TaskReading {
  readonly indicators: readonly IndicatorReading[];
}

/**
 * The readings of a task or goal over a zone or the city at a period (method §7): the rules of a district's
 * reading on the aggregated values, not a mean of scores; each district in its own cycle. Districts are taken
 * in code order, so that the same data give the same bits. The process coverage counts each stage once in
 * every district where it has started.
 */
export function calculateCityReading(input: CityReadingInput): CityReading {
  const { at, settings = DEFAULT_SETTINGS } = input;
  const districts = [...input.districts].sort((a, b) => (a.code < b.code ? -1 : 1));
  const stageById = new Map(input.stages.map((stage) => [stage.id, stage]));
  const stageOf = (indicator: IndicatorDefinition) =>
    indicator.stageId === null ? null : (stageById.get(indicator.stageId) ?? null);
  const isCitys = (indicator: IndicatorDefinition) => input.rollout === Rollout.CITY || isOfCity(indicator);

  const measured = new Map<string, readonly Measurement[]>();
  const items = input.indicators
    .filter((indicator) => isInUse(indicator, at))
    .map((indicator): RollUpItem => {
      const stage = stageOf(indicator);
      if (isCitys(indicator)) {
        const cells = input.cityCells?.get(indicator.id) ?? [];
        const reading = calculateIndicatorReading({
          indicator,
          stage,
          cycle: input.planYears,
          cells,
          at,
          ...settings,
        });
        return { indicator, reading };
      }
      const measurements = districts.map((district) => measureIn(district, indicator, stage, at));
      measured.set(indicator.id, measurements);
      const members = measurements.map((measurement, index) => ({
        code: districts[index]?.code ?? '',
        population: districts[index]?.population ?? null,
        measurement,
      }));
      return { indicator, reading: aggregateIndicator(indicator, members, settings) };
    });

  const units = listUnits(input, items, districts, measured);
  const started = input.stages.filter((stage) => units.some((unit) => unit.stage === stage));
  const counts = addCounts(units.map((unit) => unit.counts));
  return {
    ...composeTaskReading({ items, stages: input.stages, started, settings, stageCounts: counts }),
    indicators: items.map((item) => item.reading),
  };
}

/** Reads one indicator over districts, or from the city's own cells if it is the city's. */
export function calculateCityIndicatorReading(
  input: Omit<CityReadingInput, 'stages' | 'indicators'> & {
    readonly indicator: IndicatorDefinition;
    readonly stage: StageDefinition | null;
  },
): IndicatorReading | null {
  const { indicator, stage } = input;
  const reading = calculateCityReading({
    ...input,
    stages: stage === null ? [] : [stage],
    indicators: [indicator],
  });
  return reading.indicators[0] ?? null;
}

function measureIn(
  district: DistrictInput,
  indicator: IndicatorDefinition,
  stage: StageDefinition | null,
  at: Period,
): Measurement {
  return measureIndicator({
    indicator,
    stage,
    cycle: district.cycle,
    override: district.overrides?.get(indicator.id) ?? null,
    cells: district.cells.get(indicator.id) ?? [],
    at,
  });
}

/** A stage in one district, or in the city's own hands, once it has started there. */
interface StageUnit {
  readonly stage: StageDefinition;
  readonly counts: CoverageCounts;
}

function listUnits(
  input: CityReadingInput,
  items: readonly RollUpItem[],
  districts: readonly DistrictInput[],
  measured: ReadonlyMap<string, readonly Measurement[]>,
): StageUnit[] {
  const units: StageUnit[] = [];
  const process = items.filter((item) => item.indicator.kind === IndicatorKind.PROCESS);
  for (const stage of input.stages) {
    const ofStage = process.filter((item) => item.indicator.stageId === stage.id);
    const ofDistricts = ofStage.filter((item) => measured.has(item.indicator.id));
    const ofCity = ofStage.filter((item) => !measured.has(item.indicator.id));
    const isTheCitys = ofCity.length > 0 || input.rollout === Rollout.CITY;
    if (isTheCitys && hasStarted(stage, input.planYears, input.at)) {
      units.push({ stage, counts: countStage(ofCity.map((item) => item.reading.state)) });
    }
    if (input.rollout === Rollout.CITY || (ofCity.length > 0 && ofDistricts.length === 0)) continue;
    districts.forEach((district, index) => {
      if (!hasStarted(stage, district.cycle, input.at)) return;
      const states = ofDistricts.flatMap((item): CellState[] => {
        const measurement = measured.get(item.indicator.id)?.[index];
        return measurement === undefined ? [] : [measurement.timed.state];
      });
      units.push({ stage, counts: countStage(states) });
    });
  }
  return units;
}

function hasStarted(stage: StageDefinition, cycle: CycleYears, at: Period): boolean {
  return hasStageStarted(stage, cycle, readingDate(cycle, at.to));
}
