import { yearOfCycle } from '@dure/domain/cycle/period';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Public } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PlanAccess } from './plan-access.js';
import {
  CycleLoader,
  NewestPlanLoader,
  ParticipationsOfPlanLoader,
  PlanByCodeLoader,
} from './plan.loaders.js';
import { Enrolment } from './plan.types.js';

/** Adds to a district where it stands in a plan; districts know of no plan. */
@Resolver(() => District)
export class DistrictEnrolmentResolver {
  constructor(
    private readonly access: PlanAccess,
    private readonly plansByCode: PlanByCodeLoader,
    private readonly newestPlan: NewestPlanLoader,
    private readonly participations: ParticipationsOfPlanLoader,
    private readonly cycles: CycleLoader,
  ) {}

  @Public()
  @ResolveField(() => Enrolment, {
    nullable: true,
    description:
      'In the plan with this code, else in the newest published one; null when it takes no part. NOT_FOUND.',
  })
  async enrolment(
    @Parent() district: District,
    @Args('plan', { type: () => String, nullable: true }) code: string | null,
    @Context() context: RequestContext,
  ): Promise<Enrolment | null> {
    const plan =
      code == null
        ? await this.newestPlan.load(context, 'PUBLISHED')
        : this.access.requireReadable(context, await this.plansByCode.load(context, code), 'plan');
    if (plan === null) return null;
    const all = await this.participations.load(context, plan.id);
    const own = all.find((participation) => participation.districtCode === district.code);
    if (own === undefined || own.cycleId === null) return null;
    const cycle = await this.cycles.load(context, own.cycleId);
    const years = { from: cycle.fromYear, to: cycle.toYear };
    return { cycle, yearOfCycle: yearOfCycle(years, context.today), source: own.source };
  }
}
