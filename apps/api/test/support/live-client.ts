import { type Client as LiveSocket, createClient } from 'graphql-ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Client } from './client.js';

export interface Listening {
  /** What has arrived so far: data, or errors as { errors }. */
  readonly received: readonly Record<string, unknown>[];
  /** The code the socket was closed with, null while it is open. */
  readonly closeCode: () => number | null;
  /** Resolves once `count` have arrived. @throws Error after 5 s. */
  until(count: number): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface ListenOptions {
  readonly variables?: Record<string, unknown>;
  /** Tells whether the server listens; the protocol does not say so. Without it half a second must do. */
  readonly isListening?: () => boolean;
  readonly retryAttempts?: number;
}

/** Subscribes as `client`, with its cookie; resolves once the server listens for it or has refused. */
export async function listen(client: Client, query: string, options: ListenOptions = {}): Promise<Listening> {
  const { variables, retryAttempts = 0 } = options;
  const received: Record<string, unknown>[] = [];
  let closeCode: number | null = null;
  class SocketWithHeaders extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers: client.headers });
    }
  }
  const live: LiveSocket = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: SocketWithHeaders,
    retryAttempts,
    on: { closed: (event) => (closeCode = (event as { code: number }).code) },
  });
  live.subscribe(
    { query, variables },
    {
      next: (result) => void received.push(result as Record<string, unknown>),
      error: (error) => void received.push({ errors: error }),
      complete: () => undefined,
    },
  );
  const { isListening } = options;
  if (isListening === undefined) await sleep(500);
  else while (!isListening() && received.length === 0) await sleep(5);
  return {
    received,
    closeCode: () => closeCode,
    until: async (count) => {
      for (let waited = 0; received.length < count; waited += 10) {
        if (waited > 5_000)
          throw new Error(`only ${received.length} of ${count} arrived: ${JSON.stringify(received)}`);
        await sleep(10);
      }
      return received;
    },
    stop: async () => {
      await live.dispose();
    },
  };
}
