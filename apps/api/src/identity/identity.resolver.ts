import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { OwnTransactions } from '../platform/transaction/transaction.interceptor.js';
import { Account } from './account.entity.js';
import { AccountLoader } from './account.loader.js';
import { IdentityService } from './identity.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { Viewer } from './viewer.type.js';

/** Who is asking, and signing in and out. */
@Resolver(() => Viewer)
export class IdentityResolver {
  constructor(
    private readonly identity: IdentityService,
    private readonly accounts: AccountLoader,
  ) {}

  @Public()
  @Query(() => Viewer, { description: 'Who is asking; also when signed out.' })
  viewer(@Context() context: RequestContext): Viewer {
    return this.identity.viewerOf(context);
  }

  // A failed attempt must be remembered although the mutation fails, and argon2 must not hold a connection.
  @Public()
  @OwnTransactions(true)
  @Mutation(() => Viewer, { description: 'Sets the session cookie. SIGN_IN_FAILED, TOO_MANY_ATTEMPTS.' })
  signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.identity.signIn(context, email, password);
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Ends the session of this request.' })
  signOut(@Context() context: RequestContext): Promise<Viewer> {
    return this.identity.signOut(context);
  }

  @Public()
  @ResolveField(() => Account, { nullable: true, description: 'null when signed out.' })
  async account(viewer: Viewer, _: unknown, context: RequestContext): Promise<Account | null> {
    return viewer.accountId === null ? null : this.accounts.load(context, viewer.accountId);
  }

  @Public()
  @ResolveField(() => [RoleGrant], { description: 'Roles held on the business date.' })
  async roles(viewer: Viewer): Promise<RoleGrant[]> {
    return viewer.accountId === null ? [] : this.identity.listGrants(viewer.accountId, viewer.today);
  }

  @Public()
  @ResolveField(() => Boolean, { description: 'Demo data are loaded.' })
  isDemo(): Promise<boolean> {
    return this.identity.isDemo();
  }

  @Public()
  @ResolveField(() => Boolean, {
    description: 'No account exists: somebody with a set-up link makes the first.',
  })
  needsSetUp(): Promise<boolean> {
    return this.identity.needsSetUp();
  }
}
