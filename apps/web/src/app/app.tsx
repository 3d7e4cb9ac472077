import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { documentIds } from 'virtual:trusted-documents';
import { createApolloClient } from '../lib/apollo-client.js';
import { forgetDrafts } from '../lib/drafts.js';
import { joinOtherTabs } from '../lib/other-tabs.js';
import { ServerReach } from '../lib/server-reach.js';
import { SessionGate } from '../lib/session-gate.js';
import { ServerReachProvider } from '../lib/use-server-state.js';
import { NoticesProvider } from '../ui/notices.js';
import { createPages } from './pages.js';

/** Everything a page stands in: words, API, notices, addresses. */
export function App({ translator }: { translator: i18n }) {
  const [{ client, reach, Pages }] = useState(() => {
    const gate = new SessionGate(forgetOthersDrafts);
    const reach = new ServerReach(readOwnBuild());
    const client = createApolloClient({
      gate,
      reach,
      documentIds,
      getLocale: () => translator.language,
      onIdentity: joinOtherTabs(gate),
    });
    return { client, reach, Pages: createPages(translator, gate) };
  });
  return (
    <I18nextProvider i18n={translator}>
      <ApolloProvider client={client}>
        <ServerReachProvider reach={reach}>
          <NoticesProvider>
            {/* At once: a chooser that shows the old value until the page is ready would be used twice. */}
            <BrowserRouter useTransitions={false}>
              <Pages />
            </BrowserRouter>
          </NoticesProvider>
        </ServerReachProvider>
      </ApolloProvider>
    </I18nextProvider>
  );
}

/** Whoever reads the page finds own drafts only. An expired session leaves them until somebody signs in again. */
function forgetOthersDrafts(accountId: string | null, former: string | null | undefined): void {
  if (accountId !== null || typeof former === 'string') forgetDrafts({ except: accountId });
}

/** The build of which this page is; null while developing. */
function readOwnBuild(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="dure-build"]')?.content ?? null;
}
