import { ApolloClient, ApolloLink } from '@apollo/client';
import { createCache } from './cache.js';
import { createDocumentLink, type DocumentLinkSetting } from './document-link.js';
import type { SessionGate } from './session-gate.js';
import { createSessionLink } from './session-link.js';

export interface ApolloClientSetting extends Omit<DocumentLinkSetting, 'isPublic'> {
  readonly gate: SessionGate;
  /** Somebody signed in (the account's id) or out (null) on this page. */
  readonly onIdentity?: (accountId: string | null) => void;
}

/** The connection to the API: with the session cookie, in the language of the page, for the person at the page. */
export function createApolloClient({ gate, onIdentity, ...setting }: ApolloClientSetting): ApolloClient {
  const documents = createDocumentLink({ ...setting, isPublic: () => gate.accountId === null });
  return new ApolloClient({
    link: ApolloLink.from([createSessionLink(gate, onIdentity), documents]),
    cache: createCache(),
    dataMasking: true,
  });
}
