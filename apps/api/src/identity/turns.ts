import { DomainError, ErrorCode } from '@dure/domain/domain-error';

/** Lets a few pieces of work run at once and some wait in line; who comes after those is turned away. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly mostAtOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** How many wait for their turn. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /** @throws DomainError TOO_MANY_ATTEMPTS when the line is full. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.begin();
    try {
      return await work();
    } finally {
      this.pass();
    }
  }

  private async begin(): Promise<void> {
    if (this.running < this.mostAtOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.mostWaiting) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes straight to the next in line, so the count of those running stays. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}
