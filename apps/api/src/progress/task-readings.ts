import { type Period, parsePeriod } from '@dure/domain/cycle/period';
import type { CycleYears } from '@dure/domain/cycle/period';
import { cellStateAt, indexCells } from '@dure/domain/indicator/cell';
import { listIndicatorPeriods } from '@dure/domain/indicator/due-period';
import { CellState } from '@dure/domain/indicator/indicator.types';
import { Provenance } from '@dure/domain/plan/plan.types';
import { calculateCityReading } from '@dure/domain/progress/city-reading';
import { type DivergencePoint, readDivergence } from '@dure/domain/progress/divergence';
import { type IndicatorReading, calculateIndicatorReading } from '@dure/domain/progress/indicator-reading';
import { type TaskReading, calculateTaskReading, isInUse } from '@dure/domain/progress/task-reading';
import { CITY, type DistrictCells, type PlanModel } from '../reporting/plan-model/plan-model.js';
import type {
  EnrolledDistrict,
  MeasuredIndicator,
  MeasuredTask,
} from '../reporting/plan-model/plan-structure.js';

/** A task read in one district, or in the city, at a period: everything that is stored or shown of it. */
export interface ReadTask {
  readonly reading: TaskReading;
  /** Of each indicator that counts there, in the order of the plan. Calculated when first asked for: few need them. */
  listIndicators(): readonly IndicatorReading[];
  readonly divergence: DivergencePoint;
  /** Key of the period that fell due at this period's end and is missing, by indicator id. */
  readonly missingPeriods: ReadonlyMap<string, string>;
  readonly isExample: boolean;
}

/** Reads a rolled-out task in a district. */
export function readTaskInDistrict(
  model: PlanModel,
  task: MeasuredTask,
  { entity: { code }, years }: EnrolledDistrict,
  at: Period,
): ReadTask {
  return model.derive(code, `task ${task.entity.id} ${at.key}`, (cells) => {
    const { settings } = model.structure;
    const own = task.indicators.filter((indicator) => !indicator.isReportedByCity);
    const reading = calculateTaskReading({
      stages: task.stages.map((stage) => stage.definition),
      indicators: task.indicators.map((indicator) => indicator.definition),
      cycle: years,
      overrides: overridesIn(own, code),
      cells,
      at,
      settings,
    });
    return {
      reading,
      listIndicators: once(() =>
        own
          .filter((indicator) => isInUse(indicator.definition, at))
          .map((indicator) => readIndicator(model, indicator, code, years, at)),
      ),
      divergence: readDivergence(at.key, reading, settings.tolerance),
      missingPeriods: listMissing(own, years, cells, at),
      isExample: model.structure.hasExample(task) || hasExampleCell(own, cells, at),
    };
  });
}

/** Reads a task in the city: on the aggregated values if it is rolled out, else on the city's own. */
export function readTaskInCity(model: PlanModel, task: MeasuredTask, at: Period): ReadTask {
  const { structure } = model;
  const cityCells = model.cellsOf(CITY);
  const { indicators, ...reading } = calculateCityReading({
    stages: task.stages.map((stage) => stage.definition),
    indicators: task.indicators.map((indicator) => indicator.definition),
    districts: structure.enrolled.map(({ entity: { code }, years }) => ({
      code,
      cycle: years,
      population: null,
      overrides: overridesIn(task.indicators, code),
      cells: model.cellsOf(code),
    })),
    cityCells,
    planYears: structure.years,
    at,
    settings: structure.settings,
    rollout: task.entity.rollout,
  });
  const own = task.indicators.filter((indicator) => indicator.isReportedByCity);
  const ofDistricts = task.indicators.filter((indicator) => !indicator.isReportedByCity);
  return {
    reading,
    listIndicators: () => indicators,
    divergence: readDivergence(at.key, reading, structure.settings.tolerance),
    missingPeriods: listMissing(own, structure.years, cityCells, at),
    isExample:
      structure.hasExample(task) ||
      hasExampleCell(own, cityCells, at) ||
      structure.enrolled.some(({ entity }) => hasExampleCell(ofDistricts, model.cellsOf(entity.code), at)),
  };
}

/** Reads one indicator in a district, or of CITY with the plan's years as the city's own. */
export function readIndicator(
  model: PlanModel,
  indicator: MeasuredIndicator,
  districtCode: string,
  years: CycleYears,
  at: Period,
): IndicatorReading {
  return calculateIndicatorReading({
    indicator: indicator.definition,
    stage: indicator.stage,
    cycle: years,
    override: indicator.overrides.get(districtCode) ?? null,
    cells: model.cellsOf(districtCode).get(indicator.definition.id) ?? [],
    at,
    ...model.structure.settings,
  });
}

function once<Result>(calculate: () => Result): () => Result {
  let known: { readonly result: Result } | null = null;
  return () => {
    known ??= { result: calculate() };
    return known.result;
  };
}

type Overrides = Parameters<typeof calculateTaskReading>[0]['overrides'];

function overridesIn(indicators: readonly MeasuredIndicator[], districtCode: string): Overrides {
  return new Map(
    indicators.flatMap(({ definition, overrides }) => {
      const override = overrides.get(districtCode);
      return override === undefined ? [] : [[definition.id, override] as const];
    }),
  );
}

function listMissing(
  indicators: readonly MeasuredIndicator[],
  years: CycleYears,
  cells: DistrictCells,
  at: Period,
): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  for (const { definition, stage } of indicators) {
    if (!isInUse(definition, at)) continue;
    const periods = listIndicatorPeriods(definition, stage, years);
    const period = periods.find((each) => each.to === at.to);
    if (period === undefined) continue;
    const reported = indexCells(cells.get(definition.id) ?? []);
    const state = cellStateAt(period.key, periods, reported, at.to);
    if (state === CellState.MISSING) missing.set(definition.id, period.key);
  }
  return missing;
}

function hasExampleCell(indicators: readonly MeasuredIndicator[], cells: DistrictCells, at: Period): boolean {
  return indicators.some(({ definition }) =>
    (cells.get(definition.id) ?? []).some(
      (cell) => cell.source === Provenance.EXAMPLE && parsePeriod(cell.period).to <= at.to,
    ),
  );
}
