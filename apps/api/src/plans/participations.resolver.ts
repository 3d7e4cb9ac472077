import { ResolveField, Resolver } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { DistrictLoader } from '../districts/district.loader.js';
import { AsParent } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Cycle } from './cycle.entity.js';
import { Participation } from './participation.entity.js';
import { CycleLoader } from './plan.loaders.js';

@Resolver(() => Participation)
export class ParticipationsResolver {
  constructor(
    private readonly districts: DistrictLoader,
    private readonly cycles: CycleLoader,
  ) {}

  @AsParent()
  @ResolveField(() => District)
  district(participation: Participation, _: unknown, context: RequestContext): Promise<District | null> {
    return this.districts.load(context, participation.districtCode);
  }

  @AsParent()
  @ResolveField(() => Boolean, { description: 'Taking part is a setting of the plan.' })
  takesPart(participation: Participation): boolean {
    return participation.cycleId !== null;
  }

  @AsParent()
  @ResolveField(() => Cycle, { nullable: true, description: 'null: does not take part.' })
  async cycle(participation: Participation, _: unknown, context: RequestContext): Promise<Cycle | null> {
    return participation.cycleId === null ? null : this.cycles.load(context, participation.cycleId);
  }
}
