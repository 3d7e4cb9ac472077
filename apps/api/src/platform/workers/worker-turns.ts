import { WorkerError, WorkerTrouble } from './worker.error.js';

/** Turns of work of which only so many are taken at once; who comes when too many wait is sent away. */
export class WorkerTurns {
  private taken = 0;
  private readonly waiting: { readonly take: () => void }[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** Waits for a turn; whoever got one gives it back. @throws WorkerError BUSY, ABANDONED. */
  async take(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new WorkerError(WorkerTrouble.ABANDONED);
    if (this.taken < this.atOnce) {
      this.taken += 1;
      return;
    }
    if (this.waiting.length >= this.mostWaiting) throw new WorkerError(WorkerTrouble.BUSY);
    await new Promise<void>((resolve, reject) => {
      const abandon = (): void => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(new WorkerError(WorkerTrouble.ABANDONED));
      };
      const turn = {
        take: () => {
          signal?.removeEventListener('abort', abandon);
          resolve();
        },
      };
      signal?.addEventListener('abort', abandon, { once: true });
      this.waiting.push(turn);
    });
  }

  giveBack(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.taken -= 1;
    else next.take();
  }
}
