import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { hasEnded } from '@dure/domain/access/grant-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type Patch, updateVersioned } from '../platform/transaction/update-versioned.js';
import { AccountConflict, type AccountResult } from './account-result.union.js';
import type { Account } from './account.entity.js';
import { AccountFinder } from './account-finder.js';
import type { GrantRoleInput, UpdateGrantInput } from './account.inputs.js';
import { Administrators } from './administrators.js';
import { PeopleRecords } from './people-records.js';
import { requireId } from './required-id.js';
import { RoleGrant } from './role-grant.entity.js';
import { heldGrantOf, RoleGrants } from './role-grants.js';

/** Giving roles, changing their days and ending them. What has ended stays as it was: it is history. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly accounts: AccountFinder,
    private readonly grants: RoleGrants,
    private readonly administrators: Administrators,
    private readonly records: PeopleRecords,
  ) {}

  /** @throws DomainError NOT_FOUND at accountId, and as `RoleGrants.require` */
  async grant(context: RequestContext, input: GrantRoleInput): Promise<Account> {
    requireManager(context);
    const account = await this.accounts.get(input.accountId, 'accountId');
    await this.administrators.takeTurn();
    const terms = await this.grants.add(account.id, input, context.today);
    await this.records.record('grantRole', account.id, null, { ...terms });
    return account;
  }

  /** @throws DomainError NOT_FOUND, GRANT_ENDED, LAST_ADMINISTRATOR, and as `RoleGrants.require` */
  async update(context: RequestContext, input: UpdateGrantInput): Promise<AccountResult> {
    requireManager(context);
    const grant = await this.takeTurnWith(context, input.id);
    const before = heldGrantOf(grant);
    // `from` can be moved but not emptied: null leaves it as it is, too.
    const from = input.from ?? before.from;
    const to = input.to === undefined ? before.to : input.to;
    if (input.version === grant.version)
      await this.grants.require(grant.accountId, { ...before, from, to }, grant.id);
    return this.save(context, grant, input.version, { validFrom: from, validTo: to }, 'updateGrant');
  }

  /**
   * Ends the role at once. Its last day becomes today if it has begun, so that the history says how long it was held.
   * @throws DomainError NOT_FOUND, GRANT_ENDED, LAST_ADMINISTRATOR
   */
  async revoke(context: RequestContext, id: string, version: number): Promise<AccountResult> {
    requireManager(context);
    const grant = await this.takeTurnWith(context, id);
    const validTo = grant.validFrom <= context.today ? context.today : grant.validTo;
    return this.save(context, grant, version, { validTo, revokedAt: new Date() }, 'revokeGrant');
  }

  private async takeTurnWith({ today }: RequestContext, id: string): Promise<RoleGrant> {
    requireId(id, 'id');
    await this.administrators.takeTurn();
    const grant = await this.grants.get(id);
    if (hasEnded(heldGrantOf(grant), today)) throw new DomainError(ErrorCode.GRANT_ENDED, 'id');
    return grant;
  }

  private async save(
    { today }: RequestContext,
    grant: RoleGrant,
    version: number,
    patch: Patch<RoleGrant>,
    action: string,
  ): Promise<AccountResult> {
    const isSaved = await this.administrators.keepOne(today, () =>
      updateVersioned(RoleGrant, grant.id, version, patch),
    );
    const account = await this.accounts.get(grant.accountId, 'id');
    if (!isSaved) return new AccountConflict(account);
    const after = heldGrantOf(await this.grants.get(grant.id));
    await this.records.record(action, account.id, { ...heldGrantOf(grant) }, { ...after });
    return account;
  }
}

function requireManager({ actor }: RequestContext): void {
  if (!can(actor, Action.ACCOUNT_MANAGE)) refuse(actor);
}
