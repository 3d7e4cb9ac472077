import { yearOfCycle } from '@dure/domain/cycle/period';
import { isFlow, type SeriesColumns, type SeriesForm } from '../../ui/charts/series.types.js';
import { addCoverage, countCells, type SeriesCoverage } from '../../ui/charts/series-table-model.js';
import { createStaff } from '../../ui/charts/staff-model.js';
import type { Staff } from '../../ui/charts/staff.types.js';
import { createTimeAxis, type TimeAxis } from '../../ui/charts/time-axis-model.js';
import type { DistrictPage_DistrictFragment } from './district.generated.js';
import { createStageLane, type StageLane } from './stage-lane-model.js';

export type SheetData = NonNullable<DistrictPage_DistrictFragment['scoreSheet']>;
export type SystemData = SheetData['systems'][number];
export type SeriesData = SystemData['indicators'][number];
export type FindingData = SheetData['gaps'][number];
export type ReadingData = SystemData['progress']['process'];

/** One indicator of a task, drawn and as data. */
export interface SheetStaff {
  readonly series: SeriesData;
  readonly staff: Staff;
  /** Of the stage it belongs to; null for outcome and result. */
  readonly stageCode: string | null;
}

/** A task's staves under its stages (a 'system' of the score). */
export interface SheetSystem {
  readonly task: SystemData['task'];
  readonly progress: SystemData['progress'];
  readonly stages: readonly StageLane[];
  readonly staves: readonly SheetStaff[];
}

/** The score sheet (악보) of a district: everything on one time axis. */
export interface ScoreSheet {
  readonly axis: TimeAxis;
  readonly asOf: string;
  readonly period: string;
  /** Year of the cycle (연차) in which the reading lies, from 1; null outside of the cycle. */
  readonly yearOfCycle: number | null;
  readonly systems: readonly SheetSystem[];
  /** Cells due up to the reading, over all indicators. */
  readonly coverage: SeriesCoverage;
  readonly missingCount: number;
}

const order = ['PROCESS', 'OUTCOME', 'RESULT'] as const;

function formOf(series: SeriesData, pathFrom: string): SeriesForm {
  const { kind, interpolation } = series.indicator;
  return { kind, interpolation, isFlow: isFlow(series.indicator), pathFrom };
}

function createSystem(system: SystemData, axis: TimeAxis): SheetSystem {
  const firstDay = `${axis.fromYear}-01-01`;
  const stageOf = new Map(
    system.stages.flatMap((bar) => bar.stage.indicators.map(({ id }) => [id, bar] as const)),
  );
  const staves = system.indicators.map((series): SheetStaff => {
    const bar = stageOf.get(series.indicator.id);
    const columns: SeriesColumns = series;
    return {
      series,
      staff: createStaff(columns, formOf(series, bar?.from ?? firstDay), axis),
      stageCode: bar?.stage.code ?? null,
    };
  });
  return {
    task: system.task,
    progress: system.progress,
    stages: system.stages.map((bar) => createStageLane(bar, axis)),
    // Process above outcome above result, as the work goes; within a kind the plan's order stays.
    staves: order.flatMap((kind) => staves.filter(({ staff }) => staff.kind === kind)),
  };
}

/** Lays a district's cycle out as a score sheet. */
export function createScoreSheet(sheet: SheetData): ScoreSheet {
  const axis = createTimeAxis(sheet.cycle);
  const coverage = addCoverage(
    sheet.systems.flatMap(({ indicators }) => indicators.map(({ states }) => countCells(states))),
  );
  return {
    axis,
    asOf: sheet.asOf,
    period: sheet.period,
    yearOfCycle: yearOfCycle(sheet.cycle, sheet.asOf),
    systems: sheet.systems.map((system) => createSystem(system, axis)),
    coverage,
    missingCount: coverage.expected - coverage.reported,
  };
}
