import type { ChangeTopic } from '@dure/domain/change-topic';
import type { Client } from 'graphql-ws';

/** What was told by the API: something of this topic changed; the page reads it again. */
export interface Change {
  readonly topic: ChangeTopic;
  readonly id: string | null;
  readonly dataVersion: string;
}

export interface LiveChangesListener {
  onChange(change: Change): void;
  /** Whether the API can tell of changes now. Each time it begins to, everything is to be read again. */
  onConnection(isConnected: boolean): void;
}

/** Longest wait before the next try to connect, in milliseconds. */
const longestWait = 5_000;
const firstWait = 250;

function waitBefore(retries: number): Promise<void> {
  const milliseconds = Math.min(longestWait, firstWait * 2 ** retries) * (0.75 + Math.random() / 2);
  // A connection that comes back is used at once instead of after the wait.
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}

/** A ping unanswered for this long, in milliseconds, means the socket is dead though nobody closed it. */
const longestPong = 5_000;

/** Listens to the changes of a plan until the returned function is called. The socket's code is loaded when first needed. */
export function listenToChanges(plan: string, listener: LiveChangesListener): () => void {
  let client: Client | undefined;
  let isStopped = false;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  function subscribe(refusals: number): void {
    client?.subscribe<{ changed: Change }>(
      {
        query: 'subscription Changed($plan: String!) { changed(plan: $plan) { topic id dataVersion } }',
        variables: { plan },
      },
      {
        next: ({ data }) => data && listener.onChange(data.changed),
        // A refused subscription is tried again too: the session may have been renewed meanwhile.
        error: () => void waitBefore(refusals + 3).then(() => !isStopped && subscribe(refusals + 1)),
        complete: () => undefined,
      },
    );
  }

  void import('graphql-ws').then(({ createClient }) => {
    if (isStopped) return;
    client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: waitBefore,
      keepAlive: 10_000,
      on: {
        connected: () => listener.onConnection(true),
        ping: (isReceived) => {
          if (!isReceived) deadline = setTimeout(() => client?.terminate(), longestPong);
        },
        pong: (isReceived) => {
          if (isReceived) clearTimeout(deadline);
        },
        closed: () => {
          clearTimeout(deadline);
          if (!isStopped) listener.onConnection(false);
        },
      },
    });
    subscribe(0);
  });

  return () => {
    isStopped = true;
    clearTimeout(deadline);
    void client?.dispose();
  };
}
