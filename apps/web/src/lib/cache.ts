import type { FieldPolicy } from '@apollo/client';
import { InMemoryCache } from '@apollo/client';
import { possibleTypes } from './possible-types.generated.js';

interface Connection {
  nodes?: readonly unknown[];
}

/** A growing list: a page asked for with `after` is appended, a fetch from the start replaces what is there. */
function growingList(keyArgs: string[]): FieldPolicy<Connection> {
  return {
    keyArgs: keyArgs.length > 0 ? keyArgs : false,
    merge: (existing, incoming, { args }) =>
      args?.['after'] && existing?.nodes && incoming.nodes
        ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
        : { ...existing, ...incoming },
  };
}

/** Nodes are kept by id; readings and series have none and stay inside the field that returned them. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          sessions: growingList([]),
          reviewQueue: growingList(['plan', 'district']),
          history: growingList(['nodeId']),
          accounts: growingList(['search', 'role', 'state']),
        },
      },
      Account: { fields: { history: growingList([]) } },
      District: { keyFields: ['code'] },
      Viewer: { keyFields: [], merge: true },
      Task: {
        fields: { comments: growingList([]), districtRole: { merge: true }, cityRole: { merge: true } },
      },
      Committee: { fields: { sessions: growingList([]) } },
      Enrolment: { merge: true },
      NodePermissions: { merge: true },
      ReportPermissions: { merge: true },
      CommentPermissions: { merge: true },
      CommentAuthor: { merge: true },
      YearSpan: { merge: true },
    },
  });
}
