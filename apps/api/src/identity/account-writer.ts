import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { AccountLinkKind } from './account-enums.js';
import { AccountFinder } from './account-finder.js';
import { AccountLinks, type IssuedPath } from './account-links.js';
import { AccountConflict, type AccountResult } from './account-result.union.js';
import { Account } from './account.entity.js';
import type { InviteGrantInput } from './account.inputs.js';
import { Administrators } from './administrators.js';
import { LoginSessions } from './login-sessions.js';
import { NewPassword } from './new-password.js';
import { PeopleRecords } from './people-records.js';
import { RoleGrants } from './role-grants.js';

/** Who a person is to the platform. */
interface Identity {
  readonly name: string;
  readonly email: string;
}

/** On which day and by whom; null: by whoever runs the platform. */
interface Circumstances {
  readonly today: string;
  readonly createdBy: string | null;
}

/** Writes accounts, one change of people at a time. Whoever asks has been found allowed to. */
@Injectable()
export class AccountWriter {
  constructor(
    private readonly database: Database,
    private readonly finder: AccountFinder,
    private readonly administrators: Administrators,
    private readonly grants: RoleGrants,
    private readonly links: AccountLinks,
    private readonly newPassword: NewPassword,
    private readonly sessions: LoginSessions,
    private readonly records: PeopleRecords,
  ) {}

  /** An account without a password, its roles and its invitation. @throws DomainError EMAIL_TAKEN, and of the roles */
  async create(
    action: string,
    identity: Identity,
    roles: readonly InviteGrantInput[],
    { today, createdBy }: Circumstances,
  ): Promise<{ account: Account; link: IssuedPath }> {
    await this.administrators.takeTurn();
    await this.requireFreeEmail(identity.email);
    const made = await this.database.row<{ id: string }>(
      'insert into account (email, name) values ($1, $2) returning id',
      [identity.email, identity.name],
    );
    if (made === null) throw new Error('insert … returning gave no row');
    const grants = [];
    for (const [index, role] of roles.entries())
      grants.push(await atField(`grants.${index}`, this.grants.add(made.id, role, today)));
    const link = await this.links.issue(AccountLinkKind.INVITATION, made.id, createdBy);
    await this.records.record(action, made.id, null, { ...identity, grants });
    return { account: await this.finder.get(made.id, 'id'), link };
  }

  /** An invitation for who has no password yet, else a reset; earlier ones end. @throws DomainError ACCOUNT_DISABLED */
  async issueLink({ id }: Account, createdBy: string | null): Promise<IssuedPath> {
    await this.administrators.takeTurn();
    const { disabledAt } = await this.finder.get(id, 'accountId');
    if (disabledAt !== null) throw new DomainError(ErrorCode.ACCOUNT_DISABLED, 'accountId');
    const isInvited = (await this.newPassword.findHash(id)) === null;
    const kind = isInvited ? AccountLinkKind.INVITATION : AccountLinkKind.PASSWORD_RESET;
    await this.links.revokeOpen(id);
    const link = await this.links.issue(kind, id, createdBy);
    await this.records.record('issueAccountLink', id, null, { kind });
    return link;
  }

  /** Another address ends the links: the old one may be somebody else's, who was sent them. @throws DomainError EMAIL_TAKEN */
  async update(account: Account, version: number, identity: Identity): Promise<AccountResult> {
    await this.administrators.takeTurn();
    if (version === account.version && identity.email !== account.email)
      await this.requireFreeEmail(identity.email);
    if (!(await updateVersioned(Account, account.id, version, identity))) return this.conflictOf(account.id);
    const { name, email } = account;
    if (identity.email !== email) await this.links.revokeOpen(account.id);
    await this.records.record('updateAccount', account.id, { name, email }, { ...identity });
    return this.finder.get(account.id, 'id');
  }

  /** Ends its sessions and links as well; disabled already, it stays so. @throws DomainError LAST_ADMINISTRATOR */
  async disable({ id }: Account, version: number, today: string): Promise<AccountResult> {
    await this.administrators.takeTurn();
    const account = await this.finder.get(id, 'id');
    if (account.version !== version) return new AccountConflict(account);
    if (account.disabledAt !== null) return account;
    await this.administrators.keepOne(today, () =>
      updateVersioned(Account, id, version, { disabledAt: new Date() }),
    );
    await this.links.revokeOpen(id);
    const sessions = await this.sessions.revokeAllOf(id);
    await this.records.record('disableAccount', id, null, { sessions });
    return this.finder.get(id, 'id');
  }

  /** Sessions and links that ended stay ended. */
  async enable({ id }: Account, version: number): Promise<AccountResult> {
    await this.administrators.takeTurn();
    const account = await this.finder.get(id, 'id');
    if (account.version !== version) return new AccountConflict(account);
    if (account.disabledAt === null) return account;
    await updateVersioned(Account, id, version, { disabledAt: null });
    await this.records.record('enableAccount', id);
    return this.finder.get(id, 'id');
  }

  async endSessions({ id }: Account): Promise<void> {
    const sessions = await this.sessions.revokeAllOf(id);
    if (sessions > 0) await this.records.record('endAccountSessions', id, null, { sessions });
  }

  private async requireFreeEmail(email: string): Promise<void> {
    const found = await this.database.row('select 1 from account where email = $1', [email]);
    if (found !== null) throw new DomainError(ErrorCode.EMAIL_TAKEN, 'email');
  }

  private async conflictOf(id: string): Promise<AccountConflict> {
    return new AccountConflict(await this.finder.get(id, 'id'));
  }
}

/** What is refused of one of several roles is refused at its place: `grants.0.district`. */
async function atField<Result>(place: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError) || error.field === undefined) throw error;
    throw new DomainError(error.code, `${place}.${error.field}`, { ...error.params });
  }
}
