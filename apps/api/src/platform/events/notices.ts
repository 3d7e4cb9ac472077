import { Injectable } from '@nestjs/common';
import type { DeliveredNotice } from './notice.js';

/** The notice that some may have been lost: whoever listens looks at everything again. */
export const RESYNC = 'RESYNC';

/** More than this waiting for one listener is replaced by one RESYNC. */
const MAX_WAITING = 200;

type Listener = (notice: DeliveredNotice) => void;

/** Hands what arrives from the database to everybody in this process who listens. */
@Injectable()
export class Notices {
  private readonly listeners = new Set<Listener>();

  deliver(notices: readonly DeliveredNotice[]): void {
    for (const notice of notices) for (const listener of this.listeners) listener(notice);
  }

  /** Something may have been missed while the connection was away. */
  deliverResync(): void {
    this.deliver([resync]);
  }

  /** Returns the way to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * The notices from now on, each turned by `project`; what it turns into null is left out. Ends by `return()`, also
   * while it waits.
   */
  stream<Item>(project: (notice: DeliveredNotice) => Promise<Item | null>): AsyncIterableIterator<Item> {
    return new NoticeStream((listener) => this.listen(listener), project);
  }
}

const resync: DeliveredNotice = {
  topic: RESYNC,
  id: null,
  planId: null,
  districtCode: null,
  dataVersion: '0',
};

/** Not an async generator: one that waits cannot be ended before its next notice comes. */
class NoticeStream<Item> implements AsyncIterableIterator<Item> {
  private waiting: DeliveredNotice[] = [];
  private wake: () => void = () => undefined;
  private isOver = false;
  private readonly stop: () => void;

  constructor(
    listen: (listener: Listener) => () => void,
    private readonly project: (notice: DeliveredNotice) => Promise<Item | null>,
  ) {
    this.stop = listen((notice) => this.take(notice));
  }

  async next(): Promise<IteratorResult<Item>> {
    while (!this.isOver) {
      const notice = this.waiting.shift();
      if (notice === undefined) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const item = await this.project(notice);
      if (item !== null && !this.isOver) return { value: item, done: false };
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<Item>> {
    this.isOver = true;
    this.waiting = [];
    this.stop();
    this.wake();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<Item>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private take(notice: DeliveredNotice): void {
    if (this.waiting.length >= MAX_WAITING) this.waiting = [resync];
    else this.waiting.push(notice);
    this.wake();
  }
}
