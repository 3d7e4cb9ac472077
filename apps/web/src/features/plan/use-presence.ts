import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useViewer } from '../../lib/viewer.js';
import {
  LeavePresenceDocument,
  PlanPresenceDocument,
  SharePresenceDocument,
  type PlanPresenceQuery,
} from './plan-presence.generated.js';

/** Somebody who has the plan open in another tab. */
export type Presence = NonNullable<PlanPresenceQuery['plan']>['presence'][number];

/** Milliseconds between two signs of life; the API forgets a tab that gave none for 45 seconds. */
const heartbeat = 20_000;
/** Milliseconds for which one stays at a node or an input before the others are told. */
const settlingTime = 300;

/** Names this tab to the others, as long as the page stands. */
const createTab = () =>
  `tab-${Math.random().toString(36).slice(2, 12)}${Math.random().toString(36).slice(2, 12)}`;

/** Who else is in the plan, and telling them where one is oneself: which node, and in which of its inputs. */
export function usePresence({
  plan,
  chosenId,
  canShare,
}: {
  plan: { readonly id: string; readonly code: string };
  chosenId: string | null;
  canShare: boolean;
}) {
  const client = useApolloClient();
  const { account } = useViewer();
  const [tab] = useState(createTab);
  const [field, shareField] = useState<string | null>(null);
  const { data, reload } = usePageQuery(PlanPresenceDocument, {
    variables: { code: plan.code },
    topics: ['PRESENCE'],
  });
  const isSharing = canShare && account !== null;
  const nodeId = chosenId === plan.id || chosenId?.startsWith('new:') ? null : chosenId;

  const share = useCallback(() => {
    const input = { planId: plan.id, tab, nodeId, field };
    // Whoever cannot be told now is told by the next sign of life.
    const options = { mutation: SharePresenceDocument, variables: { input }, errorPolicy: 'all' as const };
    void client.mutate({ ...options, context: { isIncidental: true } }).catch(() => undefined);
  }, [client, plan.id, tab, nodeId, field]);

  useEffect(() => {
    if (!isSharing) return;
    const first = setTimeout(share, settlingTime);
    const beats = setInterval(() => {
      share();
      void reload();
    }, heartbeat);
    return () => {
      clearTimeout(first);
      clearInterval(beats);
    };
  }, [isSharing, share, reload]);

  useEffect(() => {
    if (!isSharing) return;
    const leave = () => {
      const variables = { planId: plan.id, tab };
      const context = { isIncidental: true, isLeaving: true };
      // A tab that could not say so is forgotten by itself.
      void client
        .mutate({ mutation: LeavePresenceDocument, variables, errorPolicy: 'all', context })
        .catch(() => undefined);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [isSharing, client, plan.id, tab]);

  const all = data?.plan?.presence;
  const presences = useMemo(() => (all ?? []).filter((each) => each.tab !== tab), [all, tab]);
  return { presences, shareField };
}
