import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache.js';

export interface ApolloClientSetting {
  /** The language of labels and sentences, asked anew for each request. */
  getLocale(): string;
  /** The server refused because nobody is signed in. */
  onSignedOut(): void;
}

/** The connection to the API: `POST /graphql` with the session cookie, in the language of the page. */
export function createApolloClient({ getLocale, onSignedOut }: ApolloClientSetting): ApolloClient {
  const errors = new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    if (error.errors.some((it) => it.extensions?.['code'] === 'NOT_SIGNED_IN')) onSignedOut();
  });
  const language = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }) => ({ headers: { ...headers, 'accept-language': getLocale() } }));
    return forward(operation);
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  return new ApolloClient({
    link: ApolloLink.from([errors, language, http]),
    cache: createCache(),
    dataMasking: true,
  });
}
