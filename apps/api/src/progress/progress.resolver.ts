import { Action } from '@dure/domain/access/actions';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { DistrictLoader } from '../districts/district.loader.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { Cost, ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Task } from '../plans/task.entity.js';
import { CITY } from '../reporting/plan-model/plan-model.js';
import { Attention } from './attention.type.js';
import { AttentionService } from './attention.service.js';
import { DistrictSeriesService } from './district-series.service.js';
import { TaskDistrictSeries } from './district-series.type.js';
import { IndicatorRecordService } from './indicator-record.service.js';
import { IndicatorSeries } from './indicator-series.type.js';
import { MatrixService } from './matrix.service.js';
import { Matrix } from './matrix.type.js';
import { TaskProgress } from './reading.type.js';
import { ReadingsLoader } from './readings.loader.js';
import { ReadingsService, taskProgress } from './readings.service.js';
import { ScoreSheetService } from './score-sheet.service.js';
import { ScoreSheet } from './score-sheet.type.js';

const PERIOD = 'Key of a quarter that is over; without it the last one.';
const period = { type: () => String, nullable: true, description: PERIOD } as const;

@Resolver()
export class DashboardResolver {
  constructor(
    private readonly matrices: MatrixService,
    private readonly attentions: AttentionService,
  ) {}

  @Rule(Action.PLAN_READ)
  @Cost(200)
  @Query(() => Matrix, { name: 'matrix', nullable: true, description: 'The city’s dashboard.' })
  getMatrix(
    @Args('plan') plan: string,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<Matrix> {
    return this.matrices.get(context, plan, key ?? null);
  }

  @Rule(Action.PLAN_READ)
  @Cost(200)
  @Query(() => Attention, { name: 'attention', nullable: true, description: 'What to look at now.' })
  getAttention(
    @Args('plan') plan: string,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<Attention> {
    return this.attentions.get(context, plan, key ?? null);
  }
}

@Resolver(() => District)
export class DistrictProgressResolver {
  constructor(
    private readonly readings: ReadingsService,
    private readonly scoreSheets: ScoreSheetService,
  ) {}

  @AsParent()
  @ListSize(12)
  @Cost(20)
  @ResolveField(() => [TaskProgress], {
    description: 'The rolled-out tasks’ readings; empty for a district that does not take part.',
  })
  async progress(
    @Parent() district: District,
    @Args('plan') plan: string,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<TaskProgress[]> {
    const snapshot = await this.readings.get(context, { code: plan }, key ?? null, district.code);
    return snapshot.model.structure.rolledOutTasks.flatMap((task) => {
      const row = snapshot.rows.find((each) => each.taskId === task.entity.id);
      return row === undefined ? [] : [taskProgress(snapshot, task, row)];
    });
  }

  @AsParent()
  @Cost(400)
  @ResolveField(() => ScoreSheet, {
    nullable: true,
    description: 'The whole cycle on one sheet; null for a district that does not take part.',
  })
  scoreSheet(
    @Parent() district: District,
    @Args('plan') plan: string,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<ScoreSheet | null> {
    return this.scoreSheets.find(context, district.code, plan, key ?? null);
  }
}

@Resolver(() => Task)
export class TaskProgressResolver {
  constructor(
    private readonly readings: ReadingsLoader,
    private readonly districts: DistrictLoader,
    private readonly series: DistrictSeriesService,
  ) {}

  @AsParent()
  @Cost(20)
  @ResolveField(() => TaskProgress, {
    nullable: true,
    description: 'In one district; null where it does not take part or the city runs the task itself.',
  })
  async progress(
    @Parent() task: Task,
    @Args('district') districtCode: string,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<TaskProgress | null> {
    const district = await this.districts.load(context, districtCode);
    if (district === null) throw new DomainError(ErrorCode.NOT_FOUND, 'district');
    return this.find(context, task, district.code, key ?? null);
  }

  @AsParent()
  @Cost(20)
  @ResolveField(() => TaskProgress, {
    description:
      'In the city: read on the values aggregated over the districts, which is no mean of their scores.',
  })
  async cityProgress(
    @Parent() task: Task,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<TaskProgress> {
    const progress = await this.find(context, task, CITY, key ?? null);
    if (progress === null) throw new Error(`No city reading is stored of task ${task.id}.`);
    return progress;
  }

  @AsParent()
  @Cost(1_000)
  @ResolveField(() => TaskDistrictSeries, { description: 'Across the districts.' })
  districtSeries(
    @Parent() task: Task,
    @Args('period', period) key: string | null,
    @Context() context: RequestContext,
  ): Promise<TaskDistrictSeries> {
    return this.series.get(context, task, key ?? null);
  }

  private async find(
    context: RequestContext,
    { id, planId }: Task,
    districtCode: string,
    key: string | null,
  ): Promise<TaskProgress | null> {
    const snapshot = await this.readings.get(context, { planId, period: key, districtCode });
    const task = snapshot.model.structure.taskById.get(id);
    const row = snapshot.rows.find((each) => each.taskId === id);
    return task === undefined || row === undefined ? null : taskProgress(snapshot, task, row);
  }
}

@Resolver(() => Indicator)
export class IndicatorRecordResolver {
  constructor(private readonly records: IndicatorRecordService) {}

  @AsParent()
  @Cost(100)
  @ResolveField(() => IndicatorSeries, {
    nullable: true,
    description:
      'Approved values beside the path. Without a district the city’s: its own, or the aggregate over the districts at each period, then without targets and without a path to come. Null where nobody reports it.',
  })
  record(
    @Parent() indicator: Indicator,
    @Args('district', { type: () => String, nullable: true, description: 'Code.' }) district: string | null,
    @Context() context: RequestContext,
  ): Promise<IndicatorSeries | null> {
    return this.records.find(context, indicator, district ?? null);
  }
}
