import { ResolveField, Resolver } from '@nestjs/graphql';
import { RoleGrant } from '../identity/role-grant.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { District } from './district.entity.js';
import { DistrictLoader } from './district.loader.js';

/** Adds the district to a role; identity knows only its code. */
@Resolver(() => RoleGrant)
export class RoleGrantDistrictResolver {
  constructor(private readonly districts: DistrictLoader) {}

  @AsParent()
  @ResolveField(() => District, { nullable: true, description: 'The district of an officer’s role.' })
  async district(grant: RoleGrant, _: unknown, context: RequestContext): Promise<District | null> {
    return grant.districtCode === null ? null : this.districts.load(context, grant.districtCode);
  }
}
