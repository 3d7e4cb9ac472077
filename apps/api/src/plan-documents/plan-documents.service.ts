import { DocumentFormat } from '@dure/documents/document-format';
import type { DocumentOrder } from '@dure/documents/write-document';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { DeliberationReports } from '../deliberation/deliberation-reports.js';
import { DistrictsService } from '../districts/districts.service.js';
import type { Plan } from '../plans/plan.entity.js';
import { PlansService } from '../plans/plans.service.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ComparisonsService } from '../revisions/comparisons.service.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';
import { RevisionsOfPlanLoader, StepsOfPlanLoader } from '../revisions/revision.loaders.js';
import { PlanOpinions } from './plan-opinions.js';

type Written = typeof DocumentFormat.PDF | typeof DocumentFormat.HWPX;

/** Gathers what a document says, for whoever may read the plan. Documents are Korean whoever asks. */
@Injectable()
export class PlanDocumentsService {
  constructor(
    private readonly plans: PlansService,
    private readonly snapshots: PlanSnapshots,
    private readonly revisions: RevisionsOfPlanLoader,
    private readonly steps: StepsOfPlanLoader,
    private readonly opinions: PlanOpinions,
    private readonly comparisons: ComparisonsService,
    private readonly reports: DeliberationReports,
    private readonly districts: DistrictsService,
  ) {}

  /** The plan as it stands, or as a revision keeps it. @throws DomainError NOT_FOUND at `code` or `revision`. */
  async orderPlan(
    context: RequestContext,
    code: string,
    number: number | null,
    format: Written,
  ): Promise<DocumentOrder> {
    const plan = await this.plans.get(context, code);
    const { revision, until } = await this.findRevision(context, plan, number);
    const allSteps = await this.steps.load(context, plan.id);
    const last = allSteps.findLastIndex((step) => step.revisionNumber === number);
    const steps = number === null ? allSteps : allSteps.slice(0, last + 1);
    const snapshot =
      number === null
        ? await this.snapshots.read(plan.id)
        : await this.snapshots.ofRevision(plan.id, number, 'revision');
    const input = {
      code: plan.code,
      fromYear: plan.fromYear,
      toYear: plan.toYear,
      state: number === null ? plan.state : (steps.at(-1)?.toState ?? plan.state),
      revision,
      steps: steps.map(({ step, takenOn, documentNumber }) => ({ step, takenOn, documentNumber })),
      asOf: context.today,
      snapshot,
      opinions: await this.opinions.list(context, plan.id, until),
    };
    return { kind: 'PLAN', format, input };
  }

  /** 신·구 대비표 between two states. @throws DomainError NOT_FOUND at `plan`, `from` or `to`. */
  async orderComparison(
    context: RequestContext,
    code: string,
    { from, to }: { readonly from: number | null; readonly to: number | null },
    format: DocumentFormat,
  ): Promise<DocumentOrder> {
    const korean = context.inLanguage('ko');
    const comparison = await this.comparisons.get(korean, code, from, to);
    // A plan that was never confirmed has nothing to be compared with.
    if (comparison === null) throw new DomainError(ErrorCode.NOT_FOUND, 'from');
    const { plan, rows } = comparison;
    const stateOf = ({ number, takenOn }: { number: number; takenOn: string }) => ({ number, takenOn });
    const districts = await this.districts.list();
    const input = {
      planCode: plan.code,
      planTitle: plan.titleKo,
      from: stateOf(comparison.from),
      to: comparison.to === null ? null : stateOf(comparison.to),
      asOf: context.today,
      rows: rows.map(({ amendment, parts, ...row }) => ({
        ...row,
        parts: parts.map(({ kind, text }) => ({ kind, text })),
        amendment: amendment === null ? null : { number: amendment.number, reason: amendment.reason },
      })),
      districts: Object.fromEntries(districts.map(({ code: key, nameKo }) => [key, nameKo])),
    };
    return { kind: 'COMPARISON', format, input };
  }

  /** 공론화 결과보고. @throws DomainError NOT_FOUND at `code`. */
  async orderDeliberation(context: RequestContext, code: string, format: Written): Promise<DocumentOrder> {
    const plan = await this.plans.get(context, code);
    const report = await this.reports.read(plan.id);
    return { kind: 'DELIBERATION', format, input: { report, asOf: context.today } };
  }

  private async findRevision(
    context: RequestContext,
    plan: Plan,
    number: number | null,
  ): Promise<{ revision: { number: number; takenOn: string } | null; until: Date | null }> {
    if (number === null) return { revision: null, until: null };
    const found = (await this.revisions.load(context, plan.id)).find((each) => each.number === number);
    if (found === undefined) throw new DomainError(ErrorCode.NOT_FOUND, 'revision');
    return { revision: { number, takenOn: found.takenOn }, until: found.recordedAt };
  }
}
