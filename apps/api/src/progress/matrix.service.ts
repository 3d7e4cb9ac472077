import { Provenance } from '@dure/domain/plan/plan.types';
import { Divergence } from '@dure/domain/progress/divergence';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CITY } from '../reporting/plan-model/plan-model.js';
import type { MeasuredTask, PlanStructure } from '../reporting/plan-model/plan-structure.js';
import type { Matrix, MatrixCity, MatrixSentence, ReadingColumns } from './matrix.type.js';
import { type ReadingsSnapshot, ReadingsService, taskProgress } from './readings.service.js';
import type { ReadingKind, StoredReading } from '../reporting/plan-model/stored-reading.js';

type RowOf = (districtCode: string, task: MeasuredTask) => StoredReading | undefined;

/** The city's dashboard: all districts × tasks at one quarter, from the stored readings. */
@Injectable()
export class MatrixService {
  constructor(private readonly readings: ReadingsService) {}

  /** @throws DomainError NOT_FOUND at `plan`, PERIOD_UNKNOWN, PERIOD_NOT_DUE. */
  async get(context: RequestContext, plan: string, period: string | null): Promise<Matrix> {
    const snapshot = await this.readings.get(context, { code: plan }, period, null, true);
    return snapshot.model.remember(`matrix ${snapshot.at.key}`, () => matrixOf(snapshot));
  }
}

function matrixOf(snapshot: ReadingsSnapshot): Matrix {
  const { model, at, rows } = snapshot;
  const { structure } = model;
  const rowOf = indexed(rows);
  const districtCodes = structure.districts.map(({ code }) => code);
  const columns = (kind: ReadingKind, codes: readonly string[]): ReadingColumns =>
    columnsOf(kind, codes, structure.rolledOutTasks, rowOf);
  return {
    plan: structure.plan,
    period: at.key,
    asOf: at.to,
    dataVersion: model.dataVersion,
    isExample: rows.some((row) => row.isExample) || structure.plan.source === Provenance.EXAMPLE,
    districts: [...structure.districts],
    takesPart: districtCodes.map((code) => structure.enrolledByCode.has(code)),
    cohort: districtCodes.map((code) => structure.enrolledByCode.get(code)?.cycle.code ?? null),
    tasks: structure.rolledOutTasks.map((task) => task.entity),
    process: columns('process', districtCodes),
    outcome: columns('outcome', districtCodes),
    result: columns('result', districtCodes),
    city: cityOf((kind) => columns(kind, [CITY])),
    cityTasks: structure.cityTasks.flatMap((task) => {
      const row = rowOf(CITY, task);
      return row === undefined ? [] : [taskProgress(snapshot, task, row)];
    }),
    sentence: sentenceOf(structure, rowOf),
  };
}

function cityOf(columns: (kind: ReadingKind) => ReadingColumns): MatrixCity {
  return { process: columns('process'), outcome: columns('outcome'), result: columns('result') };
}

function indexed(rows: ReadingsSnapshot['rows']): RowOf {
  const byPlace = new Map(rows.map((row) => [`${row.districtCode} ${row.taskId}`, row]));
  return (districtCode, task) => byPlace.get(`${districtCode} ${task.entity.id}`);
}

function columnsOf(
  kind: ReadingKind,
  districtCodes: readonly string[],
  tasks: readonly MeasuredTask[],
  rowOf: RowOf,
): ReadingColumns {
  const columns: ReadingColumns = {
    scores: [],
    statuses: [],
    states: [],
    reported: [],
    expected: [],
    notApplicable: [],
    sufficient: [],
  };
  for (const code of districtCodes) {
    for (const task of tasks) {
      const reading = rowOf(code, task)?.[kind];
      columns.scores.push(reading?.score ?? null);
      columns.statuses.push(reading?.status ?? null);
      columns.states.push(reading?.state ?? null);
      columns.reported.push(reading?.reported ?? 0);
      columns.expected.push(reading?.expected ?? 0);
      columns.notApplicable.push(reading?.notApplicable ?? 0);
      columns.sufficient.push(reading?.isSufficient ?? false);
    }
  }
  return columns;
}

function sentenceOf(structure: PlanStructure, rowOf: RowOf): MatrixSentence {
  const { enrolled, rolledOutTasks } = structure;
  const hasMissing = (code: string): boolean =>
    rolledOutTasks.some((task) => (rowOf(code, task)?.detail.missing.length ?? 0) > 0);
  const behind = rolledOutTasks.map((task) => ({
    task: task.entity,
    districts: enrolled
      .filter(
        ({ entity }) => rowOf(entity.code, task)?.detail.quadrant === Divergence.PROCESS_HIGH_OUTCOME_LOW,
      )
      .map(({ entity }) => entity),
  }));
  return {
    planId: structure.plan.id,
    takingPart: enrolled.length,
    reportedAll: enrolled.filter(({ entity }) => !hasMissing(entity.code)).length,
    behind: behind.filter(({ districts }) => districts.length > 0),
  };
}
