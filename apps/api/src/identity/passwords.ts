import { normalizePassword } from '@dure/domain/access/password-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { MAX_PASSWORD_CHECKS, MAX_WAITING_CHECKS } from './identity.settings.js';

/** Checks passwords with argon2id, a few at a time so that signing in cannot starve everything else. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  /** Checks that wait for their turn. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /** @throws DomainError TOO_MANY_ATTEMPTS when too much is waiting. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normalizePassword(password)));
  }

  /**
   * Whether `password` is the one of `passwordHash`. Without a hash (no such account) it works as long and says no.
   * @throws DomainError TOO_MANY_ATTEMPTS when too many checks are waiting.
   */
  isCorrect(passwordHash: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      this.decoy ??= hash('no account has this password');
      const isMatch = await verify(passwordHash ?? (await this.decoy), normalizePassword(password));
      return passwordHash !== null && isMatch;
    });
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.takeTurn();
    try {
      return await work();
    } finally {
      this.passTurn();
    }
  }

  private async takeTurn(): Promise<void> {
    if (this.running < MAX_PASSWORD_CHECKS) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= MAX_WAITING_CHECKS) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes straight to the next in line, so the count of those running stays. */
  private passTurn(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}
