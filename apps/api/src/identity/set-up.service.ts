import { Role } from '@dure/domain/access/access.types';
import { readEmail } from '@dure/domain/access/email-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { readTitle } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { AccountLinkKind } from './account-enums.js';
import { AccountLinks, type IssuedPath } from './account-links.js';
import type { CompleteSetUpInput } from './account.inputs.js';
import { Administrators } from './administrators.js';
import { IdentityService } from './identity.service.js';
import { NewPassword } from './new-password.js';
import { PeopleRecords } from './people-records.js';
import { SignedIn } from './signed-in.js';
import type { Viewer } from './viewer.type.js';

/** The first administrator of an installation without a single account. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly identity: IdentityService,
    private readonly links: AccountLinks,
    private readonly administrators: Administrators,
    private readonly newPassword: NewPassword,
    private readonly signedIn: SignedIn,
    private readonly records: PeopleRecords,
  ) {}

  /**
   * A link to the set-up page, to be shown in the log; null once there is an account. Earlier ones work on until they
   * expire: another process may just have shown its own.
   */
  async issueLink(): Promise<IssuedPath | null> {
    if (!(await this.identity.needsSetUp())) return null;
    return this.transactions.run(null, () => this.links.issue(AccountLinkKind.SET_UP, null, null));
  }

  /**
   * Makes the first account, an administrator without an end, and signs in.
   * @throws DomainError ALREADY_SET_UP and as `AccountLinks.require`, at name, email, password what their rules say
   */
  async complete(context: RequestContext, input: CompleteSetUpInput): Promise<Viewer> {
    const link = await this.links.require(context, input.token, AccountLinkKind.SET_UP);
    const name = readTitle(input.name, 'name');
    const email = readEmail(input.email);
    const hash = await this.newPassword.hash(input.password, { name, email });
    const accountId = randomUUID();
    const session = await this.transactions.run(this.signedIn.actingAs(context, accountId), async () => {
      await this.administrators.takeTurn();
      if (!(await this.identity.needsSetUp())) throw new DomainError(ErrorCode.ALREADY_SET_UP, 'token');
      await this.links.use(link);
      await this.database.execute(
        `insert into account (id, email, name, password_hash, password_changed_at) values ($1, $2, $3, $4, now())`,
        [accountId, email, name, hash],
      );
      await this.database.execute(
        `insert into role_grant (account_id, role, valid_from) values ($1, $2, $3)`,
        [accountId, Role.ADMINISTRATOR, context.today],
      );
      await this.records.record('completeSetUp', accountId, null, {
        name,
        email,
        grants: [{ role: Role.ADMINISTRATOR, district: null, from: context.today, to: null }],
      });
      return this.signedIn.begin(context, accountId);
    });
    return this.signedIn.enter(context, session);
  }
}
