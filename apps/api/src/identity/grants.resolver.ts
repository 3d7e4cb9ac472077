import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AccountResult } from './account-result.union.js';
import { Account } from './account.entity.js';
import { GrantRoleInput, UpdateGrantInput } from './account.inputs.js';
import { GrantsService } from './grants.service.js';
import { RoleGrant } from './role-grant.entity.js';

/** Who holds which role from when to when. */
@Resolver(() => RoleGrant)
export class GrantsResolver {
  constructor(private readonly grants: GrantsService) {}

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => Account, {
    description: 'FROM_AFTER_TO, DISTRICT_REQUIRED, DISTRICT_NOT_ALLOWED, GRANT_OVERLAPS.',
  })
  grantRole(@Args('input') input: GrantRoleInput, @Context() context: RequestContext): Promise<Account> {
    return this.grants.grant(context, input);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => AccountResult, {
    description:
      'Other days. CONFLICT as AccountConflict; FROM_AFTER_TO, GRANT_OVERLAPS, GRANT_ENDED, LAST_ADMINISTRATOR.',
  })
  updateGrant(
    @Args('input') input: UpdateGrantInput,
    @Context() context: RequestContext,
  ): Promise<AccountResult> {
    return this.grants.update(context, input);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => AccountResult, {
    description: 'Ends the role at once. CONFLICT as AccountConflict; GRANT_ENDED, LAST_ADMINISTRATOR.',
  })
  revokeGrant(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<AccountResult> {
    return this.grants.revoke(context, id, version);
  }

  @AsParent()
  @ResolveField(() => Boolean, { description: 'Ended at once, whatever its last day says.' })
  isRevoked(grant: RoleGrant): boolean {
    return grant.revokedAt !== null;
  }
}
