import type { ChangeTopic } from '@dure/domain/change-topic';
import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { rereadShown } from './reread.js';
import { listenToChanges, type Change } from './live-changes.js';
import { useHasNetwork, useServerState } from './use-server-state.js';

type Reread = () => void;

interface LiveChanges {
  /** Registers what is to be read again when something of these topics changes; returns how to take it back. */
  register(topics: readonly ChangeTopic[], reread: Reread): () => void;
  /** False from a lost connection until the next one; true before the first, when nothing was missed yet. */
  readonly isConnected: boolean;
}

const LiveChangesContext = createContext<LiveChanges | null>(null);

/** Changes that come within this many milliseconds are read again together. */
const coalescingTime = 80;

/** Milliseconds within which the API listens after the socket has opened: the protocol does not tell when it does. */
const listeningTime = 300;

/** Keeps the page's queries in step with the plan: what changed elsewhere is read again within two seconds. */
export function LiveChangesProvider(props: {
  plan: string | null;
  /** The account that listens; another one listens anew, with the rights it has. */
  listener: string | null;
  children: ReactNode;
}) {
  const { plan, listener, children } = props;
  const client = useApolloClient();
  const [isConnected, setConnected] = useState(true);
  const registry = useMemo(() => new Map<Reread, readonly ChangeTopic[]>(), []);

  useEffect(() => {
    if (plan === null) return;
    const changed = new Set<ChangeTopic>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let catchingUp: ReturnType<typeof setTimeout> | undefined;
    const rereadChanged = () => {
      timer = undefined;
      for (const [reread, topics] of registry) if (topics.some((topic) => changed.has(topic))) reread();
      changed.clear();
    };
    const stop = listenToChanges(plan, {
      onChange: ({ topic }: Change) => {
        changed.add(topic);
        timer ??= setTimeout(rereadChanged, coalescingTime);
      },
      onConnection: (isOpen) => {
        setConnected(isOpen);
        clearTimeout(catchingUp);
        // What changed before the API listened for this page was told to nobody.
        if (isOpen) catchingUp = setTimeout(() => void rereadShown(client), listeningTime);
      },
    });
    return () => {
      clearTimeout(timer);
      clearTimeout(catchingUp);
      stop();
    };
  }, [plan, listener, client, registry]);

  const live = useMemo<LiveChanges>(
    () => ({
      isConnected,
      register: (topics, reread) => {
        registry.set(reread, topics);
        return () => registry.delete(reread);
      },
    }),
    [isConnected, registry],
  );
  return <LiveChangesContext value={live}>{children}</LiveChangesContext>;
}

/** Whether the page and the server reach each other: changes arrive, and what is sent is answered. */
export function useIsConnected(): boolean {
  const hasNetwork = useHasNetwork();
  const { isReachable } = useServerState();
  const isListening = use(LiveChangesContext)?.isConnected ?? true;
  return hasNetwork && isReachable && isListening;
}

/** Calls `reread` when something of the topics changed elsewhere. */
export function useLiveChanges(topics: readonly ChangeTopic[], reread: Reread): void {
  const register = use(LiveChangesContext)?.register;
  const key = topics.join();
  useEffect(() => register?.(key.split(',') as ChangeTopic[], reread), [register, key, reread]);
}
