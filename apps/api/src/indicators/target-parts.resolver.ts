import { Action } from '@dure/domain/access/actions';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { DistrictLoader } from '../districts/district.loader.js';
import { Account } from '../identity/account.entity.js';
import { AccountLoader } from '../identity/account.loader.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Target } from './indicator.types.js';
import { TargetVersion } from './target-version.entity.js';

const DISTRICT = 'The district whose own it is; null for the general one, or the city’s.';

@Resolver(() => Target)
export class TargetPartsResolver {
  constructor(private readonly districts: DistrictLoader) {}

  @AsParent()
  @ResolveField(() => District, { nullable: true, description: DISTRICT })
  async district({ districtCode }: Target, _: unknown, context: RequestContext): Promise<District | null> {
    return districtCode === null ? null : this.districts.load(context, districtCode);
  }
}

@Resolver(() => TargetVersion)
export class TargetVersionPartsResolver {
  constructor(
    private readonly districts: DistrictLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @AsParent()
  @ResolveField(() => District, { nullable: true, description: DISTRICT })
  async district(
    { districtCode }: TargetVersion,
    _: unknown,
    context: RequestContext,
  ): Promise<District | null> {
    return districtCode === null ? null : this.districts.load(context, districtCode);
  }

  @Rule<TargetVersion>(Action.TARGET_HISTORY_READ, () => ({}))
  @ResolveField(() => Account, { nullable: true, description: 'Not told to readers without sign-in.' })
  async recordedBy(
    { recordedBy }: TargetVersion,
    _: unknown,
    context: RequestContext,
  ): Promise<Account | null> {
    return recordedBy === null ? null : this.accounts.load(context, recordedBy);
  }
}
