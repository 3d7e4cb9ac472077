import type { Period } from '@dure/domain/cycle/period';
import { Provenance } from '@dure/domain/plan/plan.types';
import { type Finding as CalculatedFinding, listGaps, listStrengths } from '@dure/domain/progress/finding';
import { listStageSpans } from '@dure/domain/progress/stage-span';
import type { StageReading as CalculatedStageReading } from '@dure/domain/progress/task-reading';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { PlanModel } from '../reporting/plan-model/plan-model.js';
import type {
  EnrolledDistrict,
  MeasuredStage,
  MeasuredTask,
} from '../reporting/plan-model/plan-structure.js';
import type { TaskProgress } from './reading.type.js';
import { ReadingsService } from './readings.service.js';
import type { Finding, ScoreSheet, StageBar, StageReading, TaskSystem } from './score-sheet.type.js';
import { districtSeries } from './series-columns.js';
import { calculatedReading } from './reading-shape.js';
import { type ReadTask, readTaskInDistrict } from './task-readings.js';

/** The district's dashboard: its whole cycle on one sheet. */
@Injectable()
export class ScoreSheetService {
  constructor(private readonly readings: ReadingsService) {}

  /**
   * Null for a district that does not take part.
   * @throws DomainError NOT_FOUND at `plan`, PERIOD_UNKNOWN, PERIOD_NOT_DUE.
   */
  async find(
    context: RequestContext,
    districtCode: string,
    plan: string,
    period: string | null,
  ): Promise<ScoreSheet | null> {
    const { model, at } = await this.readings.getModel(context, { code: plan }, period);
    const district = model.structure.enrolledByCode.get(districtCode);
    if (district === undefined) return null;
    const sheet = model.remember(`score sheet ${districtCode} ${at.key}`, () => sheetOf(model, district, at));
    return { ...sheet, today: context.today };
  }
}

/** What of the sheet rests on data and period only. */
function sheetOf(model: PlanModel, district: EnrolledDistrict, at: Period): Omit<ScoreSheet, 'today'> {
  const { structure, dataVersion } = model;
  const reads = structure.rolledOutTasks.map((task) => ({
    task,
    read: readTaskInDistrict(model, task, district, at),
  }));
  const inputs = reads.map(({ task, read }) => ({
    taskId: task.entity.id,
    readings: read.listIndicators(),
    missingPeriods: read.missingPeriods,
    divergence: read.divergence,
  }));
  return {
    district: district.entity,
    plan: structure.plan,
    cycle: district.cycle,
    period: at.key,
    asOf: at.to,
    dataVersion,
    isExample:
      district.participation.source === Provenance.EXAMPLE || reads.some(({ read }) => read.isExample),
    systems: reads.map(({ task, read }) => systemOf(model, task, district, at, read)),
    strengths: listStrengths(inputs).map((finding) => findingOf(model, finding)),
    gaps: listGaps(inputs).map((finding) => findingOf(model, finding)),
  };
}

function systemOf(
  model: PlanModel,
  task: MeasuredTask,
  district: EnrolledDistrict,
  at: Period,
  read: ReadTask,
): TaskSystem {
  return {
    task: task.entity,
    progress: calculatedProgress(model, task, district, at, read),
    stages: task.stages.flatMap((stage) => barsOf(stage, district, read)),
    indicators: task.indicators
      .filter((indicator) => !indicator.isReportedByCity)
      .map((indicator) => districtSeries(model, indicator, district, at)),
  };
}

/** The three readings just calculated; what is stored of them is the same. */
export function calculatedProgress(
  model: PlanModel,
  task: MeasuredTask,
  district: EnrolledDistrict | null,
  at: Period,
  { reading, isExample }: ReadTask,
): TaskProgress {
  return {
    task: task.entity,
    district: district?.entity ?? null,
    period: at.key,
    asOf: at.to,
    dataVersion: model.dataVersion,
    isExample,
    process: calculatedReading(reading.process),
    outcome: calculatedReading(reading.outcome),
    result: calculatedReading(reading.result),
  };
}

function barsOf(stage: MeasuredStage, { years }: EnrolledDistrict, { reading }: ReadTask): StageBar[] {
  const calculated = reading.stages.find(({ stageId }) => stageId === stage.definition.id);
  if (calculated === undefined) return [];
  const shown = stageReadingOf(calculated);
  return listStageSpans(stage.definition, years).map(({ from, to }) => ({
    stage: stage.entity,
    from,
    to,
    reading: shown,
  }));
}

function stageReadingOf({ score, status, state, coverage }: CalculatedStageReading): StageReading {
  return { score, status, state, reported: coverage.reported, expected: coverage.expected };
}

function findingOf({ structure }: PlanModel, finding: CalculatedFinding): Finding {
  const { kind, value, expected, period } = finding;
  const task = structure.taskById.get(finding.taskId);
  if (task === undefined) throw new Error('A finding is of a task of the plan.');
  const indicator = structure.indicatorById.get(finding.indicatorId ?? '')?.entity ?? null;
  return { kind, task: task.entity, indicator, value, expected, period };
}
