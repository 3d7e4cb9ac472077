import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { ServerReach, ServerState } from './server-reach.js';

const ReachContext = createContext<ServerReach | null>(null);

export function ServerReachProvider({ reach, children }: { reach: ServerReach; children: ReactNode }) {
  return <ReachContext value={reach}>{children}</ReachContext>;
}

/** What the latest answers told of the server. */
export function useServerState(): ServerState {
  const reach = use(ReachContext);
  if (reach === null) throw new Error('useServerState stands outside of ServerReachProvider');
  return useSyncExternalStore(reach.listen, () => reach.state);
}

function listenToNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Whether the browser has a network at all. */
export function useHasNetwork(): boolean {
  return useSyncExternalStore(listenToNetwork, () => navigator.onLine);
}
