import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { createApolloClient } from '../lib/apollo-client.js';
import { NoticesProvider } from '../ui/notices.js';
import { createPages } from './pages.js';
import { SessionExpiry } from './session-expiry.js';

/** Everything a page stands in: words, API, notices, addresses. */
export function App({ translator }: { translator: i18n }) {
  const [{ client, Pages }] = useState(() => {
    const expiry = new SessionExpiry();
    const apollo = createApolloClient({
      getLocale: () => translator.language,
      onSignedOut: () => expiry.tell(),
    });
    return { client: apollo, Pages: createPages(translator, expiry) };
  });
  return (
    <I18nextProvider i18n={translator}>
      <ApolloProvider client={client}>
        <NoticesProvider>
          {/* At once: a chooser that shows the old value until the page is ready would be used twice. */}
          <BrowserRouter useTransitions={false}>
            <Pages />
          </BrowserRouter>
        </NoticesProvider>
      </ApolloProvider>
    </I18nextProvider>
  );
}
