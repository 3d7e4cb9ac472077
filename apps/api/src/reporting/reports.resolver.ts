import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { DistrictLoader } from '../districts/district.loader.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { IndicatorLoader } from '../indicators/indicator.loaders.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ReportFinder } from './report-finder.js';
import { ReportSaving } from './report-saving.service.js';
import { ReportSteps } from './report-steps.service.js';
import {
  Report,
  ReportConnection,
  ReportResult,
  ReportVersionInput,
  SaveReportInput,
} from './report.type.js';
import { ReviewQueueService } from './review-queue.service.js';
import { Worklist } from './worklist.type.js';
import { WorklistService } from './worklist.service.js';

@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    private readonly finder: ReportFinder,
    private readonly saving: ReportSaving,
    private readonly steps: ReportSteps,
    private readonly worklists: WorklistService,
    private readonly queue: ReviewQueueService,
    private readonly indicators: IndicatorLoader,
    private readonly districts: DistrictLoader,
  ) {}

  @Rule(Action.WORKLIST_READ)
  @Query(() => Worklist, {
    name: 'worklist',
    nullable: true,
    description:
      'What is to be reported: for an officer by the own district, for a planner by the city itself.',
  })
  getWorklist(@Args('plan') plan: string, @Context() context: RequestContext): Promise<Worklist> {
    return this.worklists.get(context, plan);
  }

  @Rule(Action.REVIEW_QUEUE_READ)
  @Query(() => ReportConnection, {
    name: 'reviewQueue',
    description:
      'Submitted reports by district and period; `district` is a code, without it those of all and of the city.',
  })
  getReviewQueue(
    @Args('plan') plan: string,
    @Args('district', { type: () => String, nullable: true }) district: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ReportConnection> {
    return this.queue.get(context, { plan, district: district ?? null, first, after: after ?? null });
  }

  @Rule(Action.REPORT_READ)
  @Query(() => Report, { name: 'report', nullable: true })
  getReport(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<Report> {
    return this.finder.get(context, id);
  }

  @Rule(Action.REPORT_SAVE)
  @Mutation(() => ReportResult, {
    description:
      'Begins or changes a draft; figures may still be wanting. Changing a submitted report takes the submission back.',
  })
  saveReport(
    @Args('input') input: SaveReportInput,
    @Context() context: RequestContext,
  ): Promise<ReportResult> {
    return this.saving.save(context, input);
  }

  @Rule(Action.REPORT_SUBMIT)
  @Mutation(() => ReportResult)
  submitReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<ReportResult> {
    return this.steps.submit(context, id, version);
  }

  @Rule(Action.REPORT_SUBMIT)
  @Mutation(() => [ReportResult], {
    description:
      'All or none, 100 at most. Where one changed after it was read nothing is written; the others come as they are.',
  })
  submitReports(
    @Args('reports', { type: () => [ReportVersionInput] }) reports: ReportVersionInput[],
    @Context() context: RequestContext,
  ): Promise<ReportResult[]> {
    return this.steps.submitAll(context, reports);
  }

  @Rule(Action.REPORT_RETURN)
  @Mutation(() => ReportResult, {
    description: 'Gives a submitted report back to its author, with a reason.',
  })
  returnReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason') reason: string,
    @Context() context: RequestContext,
  ): Promise<ReportResult> {
    return this.steps.return(context, id, version, reason);
  }

  @Rule(Action.REPORT_APPROVE)
  @Mutation(() => ReportResult, {
    description: 'Approves the version that was read, and no other; from then on the report is locked.',
  })
  approveReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<ReportResult> {
    return this.steps.approve(context, id, version);
  }

  @AsParent()
  @ResolveField(() => Indicator)
  indicator(report: Report, _: unknown, context: RequestContext): Promise<Indicator> {
    return this.indicators.load(context, report.indicatorId);
  }

  @AsParent()
  @ResolveField(() => District, { nullable: true, description: 'null: the city’s own.' })
  async district(report: Report, _: unknown, context: RequestContext): Promise<District | null> {
    return report.districtCode === null ? null : this.districts.load(context, report.districtCode);
  }
}
