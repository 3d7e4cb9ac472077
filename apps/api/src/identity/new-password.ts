import { type PasswordFacts, requireGoodPassword } from '@dure/domain/access/password-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { loadBreachedPasswords } from './breached-passwords.js';
import { Passwords } from './passwords.js';

/** Sets passwords, each judged by the one rule. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  /**
   * The hash of a password that is good enough. Outside a transaction: hashing takes its time.
   * @throws DomainError as `requireGoodPassword`, TOO_MANY_ATTEMPTS when too much is waiting
   */
  async hash(
    password: string,
    facts: Omit<PasswordFacts, 'isBreached'>,
    field = 'password',
  ): Promise<string> {
    const isBreached = await loadBreachedPasswords();
    return this.passwords.hash(requireGoodPassword(password, { ...facts, isBreached }, field));
  }

  /** The hash of the present password, null where none is set. */
  async findHash(accountId: string): Promise<string | null> {
    const row = await this.database.row<{ hash: string | null }>(
      'select password_hash as hash from account where id = $1',
      [accountId],
    );
    return row?.hash ?? null;
  }

  /**
   * Writes it, unless the password has changed since `present` was read.
   * @throws DomainError CONFLICT
   */
  async set(accountId: string, hash: string, present: string | null): Promise<void> {
    const changed = await this.database.execute(
      `update account set password_hash = $2, password_changed_at = now(), updated_at = now()
       where id = $1 and password_hash is not distinct from $3 and disabled_at is null`,
      [accountId, hash, present],
    );
    if (changed === 0) throw new DomainError(ErrorCode.CONFLICT);
  }
}
