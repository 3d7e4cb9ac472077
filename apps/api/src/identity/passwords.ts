import { normalizePassword } from '@dure/domain/access/password-rule';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { MAX_PASSWORD_CHECKS, MAX_SIGN_INS, MAX_WAITING_CHECKS } from './identity.settings.js';
import { Turns } from './turns.js';

/** Checks passwords with argon2id, a few at a time so that signing in cannot starve everything else. */
@Injectable()
export class Passwords {
  /** Whole sign-ins: what they read and write would otherwise slow readers more than the check itself. */
  readonly signIns = new Turns(MAX_SIGN_INS, MAX_WAITING_CHECKS);
  private readonly checks = new Turns(MAX_PASSWORD_CHECKS, MAX_WAITING_CHECKS);
  private decoy: Promise<string> | null = null;

  /** Sign-ins and checks that wait for their turn. */
  get waitingCount(): number {
    return this.signIns.waitingCount + this.checks.waitingCount;
  }

  /** @throws DomainError TOO_MANY_ATTEMPTS when too much is waiting. */
  hash(password: string): Promise<string> {
    return this.checks.take(() => hash(normalizePassword(password)));
  }

  /**
   * Whether `password` is the one of `passwordHash`. Without a hash (no such account) it works as long and says no.
   * @throws DomainError TOO_MANY_ATTEMPTS when too many checks are waiting.
   */
  isCorrect(passwordHash: string | null, password: string): Promise<boolean> {
    return this.checks.take(async () => {
      this.decoy ??= hash('no account has this password');
      const isMatch = await verify(passwordHash ?? (await this.decoy), normalizePassword(password));
      return passwordHash !== null && isMatch;
    });
  }
}
