import { Defect } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Diagnoses, type PlacedFinding, type PlanDiagnosis } from './diagnoses.js';
import type { Diagnosis, DiagnosisFinding, DiagnosisHistory } from './diagnosis.type.js';

/** The diagnosis of each plan as of the request's day. */
@Injectable()
export class DiagnosisLoader extends BatchLoader<string, Diagnosis | null> {
  constructor(private readonly diagnoses: Diagnoses) {
    super();
  }

  protected async batch(
    planIds: readonly string[],
    context: RequestContext,
  ): Promise<readonly (Diagnosis | null)[]> {
    const diagnoses = await this.diagnoses.read(planIds, context.today);
    return matchedTo(planIds, diagnoses, ({ planId }) => planId).map(
      (diagnosis) => diagnosis && shown(diagnosis, context),
    );
  }
}

/** The counted days of each plan, earliest first. */
@Injectable()
export class DiagnosisHistoryLoader extends BatchLoader<string, DiagnosisHistory> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly DiagnosisHistory[]> {
    const rows = await this.database.rows<DiagnosisHistory & { planId: string }>({
      name: 'diagnosis-history',
      text: `
        select plan_id as "planId", array_agg(counted_on::text order by counted_on) as dates,
          array_agg(must order by counted_on) as must, array_agg(should order by counted_on) as should,
          array_agg(hint order by counted_on) as hint, array_agg(tasks order by counted_on) as tasks,
          array_agg(monitorable_tasks order by counted_on) as "monitorableTasks"
        from diagnosis_count where plan_id = any($1::uuid[]) group by plan_id`,
      values: [planIds],
    });
    return matchedTo(planIds, rows, ({ planId }) => planId).map((row) => row ?? NOTHING_COUNTED);
  }
}

const NOTHING_COUNTED: DiagnosisHistory = {
  dates: [],
  must: [],
  should: [],
  hint: [],
  tasks: [],
  monitorableTasks: [],
};

function shown(diagnosis: PlanDiagnosis, context: RequestContext): Diagnosis {
  const { findings, counts, tasks, monitorableTasks, on, dataVersion } = diagnosis;
  return {
    findings: findings.map((finding) => shownFinding(finding, context)),
    counts,
    tasks,
    monitorableTasks,
    monitorableShare: tasks === 0 ? null : monitorableTasks / tasks,
    asOf: on,
    dataVersion,
  };
}

function shownFinding(
  { place, other, ...finding }: PlacedFinding,
  context: RequestContext,
): DiagnosisFinding {
  const { goalId, taskId } = place;
  // The rules know Korean titles only.
  const params =
    finding.defect === Defect.MEASURES_THE_SAME && other !== null
      ? { ...finding.params, title: context.text(other.titleKo, other.titleEn) }
      : finding.params;
  return { ...finding, title: context.text(place.titleKo, place.titleEn), goalId, taskId, params };
}
