import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Server } from 'node:http';

/** Milliseconds running requests get; the supervisor kills what is still there two seconds later. */
const DRAIN_LIMIT = 8_000;

/** Whether the process is on its way out: it takes nothing new and finishes what it has begun. */
@Injectable()
export class Drain {
  private begun = false;

  get isDraining(): boolean {
    return this.begun;
  }

  /**
   * Says goodbye to sockets, lets running requests finish and closes the app, once. What takes longer than the limit is
   * cut off; its transaction is then rolled back by the database.
   */
  async run(app: NestFastifyApplication, limit = DRAIN_LIMIT): Promise<'finished' | 'cut off'> {
    this.begun = true;
    const http = app.getHttpServer() as Server;
    // A connection that was answering when the closing began is kept alive after it; let go of each once it is idle.
    const release = setInterval(() => http.closeIdleConnections(), 20);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'cut off'>((resolve) => {
      timer = setTimeout(() => resolve('cut off'), limit);
    });
    try {
      return await Promise.race([app.close().then(() => 'finished' as const), late]);
    } finally {
      clearInterval(release);
      clearTimeout(timer);
    }
  }
}
