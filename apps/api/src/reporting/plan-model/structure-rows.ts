import type { DistrictOverride, TargetPoint } from '@dure/domain/indicator/indicator.definition';
import { isReportedByCity } from '@dure/domain/reporting/due-report';
import type { Type } from '@nestjs/common';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { District } from '../../districts/district.entity.js';
import { Indicator } from '../../indicators/indicator.entity.js';
import { Cycle } from '../../plans/cycle.entity.js';
import { Participation } from '../../plans/participation.entity.js';
import { Plan } from '../../plans/plan.entity.js';
import { Stage } from '../../plans/stage.entity.js';
import { Task } from '../../plans/task.entity.js';
import { defineIndicator, defineStage } from './indicator-definition.js';
import type { StructureRows, TableRow, TargetRow } from './plan-model.statement.js';
import {
  type EnrolledDistrict,
  type MeasuredIndicator,
  type MeasuredStage,
  type MeasuredTask,
  PlanStructure,
} from './plan-structure.js';

/** Entities of rows that came as JSON: the same objects that TypeORM would make of the rows. */
function entitiesOf<Entity extends ObjectLiteral>(
  manager: EntityManager,
  type: Type<Entity>,
  rows: readonly TableRow[],
): Entity[] {
  const columns = manager.connection
    .getMetadata(type)
    .columns.map(({ propertyName, databaseName, type: columnType }) => ({
      propertyName,
      databaseName,
      isInstant: columnType === 'timestamptz',
    }));
  return rows.map((row) => {
    const entity: ObjectLiteral = new type();
    for (const { propertyName, databaseName, isInstant } of columns) {
      const value = row[databaseName] ?? null;
      entity[propertyName] = isInstant && value !== null ? new Date(value as string) : value;
    }
    return entity as Entity;
  });
}

function pointOf(row: TargetRow): TargetPoint {
  return {
    key: row.pointKey,
    value: row.value,
    versionId: row.id,
    effectiveFrom: row.effectiveFrom,
    recordedAt: new Date(row.recordedAt).toISOString(),
  };
}

function overridesOf(targets: readonly TargetRow[]): ReadonlyMap<string, DistrictOverride> {
  const byDistrict = new Map<string, TargetPoint[]>();
  for (const row of targets) {
    if (row.districtCode === null) continue;
    const points = byDistrict.get(row.districtCode) ?? [];
    byDistrict.set(row.districtCode, [...points, pointOf(row)]);
  }
  return new Map([...byDistrict].map(([code, points]) => [code, { targets: points }]));
}

function measuredIndicator(
  entity: Indicator,
  task: Task,
  stages: readonly MeasuredStage[],
  targets: readonly TargetRow[],
): MeasuredIndicator {
  const general = targets.filter((row) => row.districtCode === null).map(pointOf);
  const definition = defineIndicator(entity, general);
  return {
    entity,
    definition,
    stage: stages.find((stage) => stage.entity.id === entity.stageId)?.definition ?? null,
    overrides: overridesOf(targets),
    isReportedByCity: isReportedByCity(definition, task.rollout),
  };
}

/** Puts a plan's structure together from the rows of one snapshot. */
export function structureOf(manager: EntityManager, rows: StructureRows): PlanStructure {
  const [plan] = entitiesOf(manager, Plan, [rows.plan]);
  if (plan === undefined) throw new Error('A structure has a plan.');
  const cycles = entitiesOf(manager, Cycle, rows.cycles);
  const districts = entitiesOf(manager, District, rows.districts);
  const stagesByTask = Map.groupBy(entitiesOf(manager, Stage, rows.stages), (stage) => stage.taskId);
  const indicatorsByTask = Map.groupBy(
    entitiesOf(manager, Indicator, rows.indicators),
    (indicator) => indicator.taskId ?? '',
  );
  const targetsByIndicator = Map.groupBy(rows.targets, (row) => row.indicatorId);

  const tasks = entitiesOf(manager, Task, rows.tasks).map((task): MeasuredTask => {
    const stages = (stagesByTask.get(task.id) ?? []).map((stage) => ({
      entity: stage,
      definition: defineStage(stage),
    }));
    const indicators = (indicatorsByTask.get(task.id) ?? []).map((indicator) =>
      measuredIndicator(indicator, task, stages, targetsByIndicator.get(indicator.id) ?? []),
    );
    return { entity: task, stages, indicators };
  });

  const cycleById = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const districtByCode = new Map(districts.map((district) => [district.code, district]));
  const enrolled = entitiesOf(manager, Participation, rows.participations).flatMap(
    (participation): EnrolledDistrict[] => {
      const cycle = cycleById.get(participation.cycleId ?? '');
      const entity = districtByCode.get(participation.districtCode);
      if (cycle === undefined || entity === undefined) return [];
      return [{ entity, cycle, years: { from: cycle.fromYear, to: cycle.toYear }, participation }];
    },
  );
  return new PlanStructure(plan, cycles, districts, enrolled, tasks);
}
