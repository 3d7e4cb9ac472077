import { createHash } from 'node:crypto';
import { ApolloClient, gql, type DocumentNode } from '@apollo/client';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collectTrustedDocuments, type TrustedDocument } from '../../codegen/trusted-documents.js';
import { createApolloClient } from '../lib/apollo-client.js';
import { SessionGate } from '../lib/session-gate.js';
import { ServerReach } from '../lib/server-reach.js';
import { PlanRouteDocument } from './routes/plan.generated.js';
import { ShellDocument } from './shell/shell.generated.js';
import { SaveReportDocument } from '../features/reports/reports.generated.js';
import { SignInDocument } from '../features/sign-in/sign-in.generated.js';

let trusted: Record<string, TrustedDocument>;
beforeAll(async () => {
  trusted = await collectTrustedDocuments();
});

/** The text the web app's own client sends for a document it has no id for. */
async function sentText(document: DocumentNode): Promise<string> {
  let text = '';
  const client: ApolloClient = createApolloClient({
    gate: new SessionGate(),
    reach: new ServerReach(null),
    documentIds: {},
    getLocale: () => 'ko',
    fetch: async (_url, options) => {
      text = (JSON.parse(String(options?.body)) as { query: string }).query;
      return new Response('{"data":null,"errors":[{"message":"none"}]}');
    },
  });
  const isMutation = document.definitions.some((it) => 'operation' in it && it.operation === 'mutation');
  await (isMutation ? client.mutate({ mutation: document }) : client.query({ query: document })).catch(
    () => undefined,
  );
  return text;
}

describe('the trusted documents', () => {
  it('hold every query and mutation of the web app under the digest of its text', () => {
    const entries = Object.entries(trusted);
    expect(entries.length).toBeGreaterThan(30);
    for (const [id, { text }] of entries)
      expect(id).toBe(createHash('sha256').update(text).digest('hex').slice(0, 32));
    expect(entries.filter(([, { text }]) => text.startsWith('subscription'))).toEqual([]);
  });

  it.each([
    ['Shell', ShellDocument],
    ['PlanRoute', PlanRouteDocument],
    ['SaveReport', SaveReportDocument],
    ['SignIn', SignInDocument],
  ])('hold of %s exactly the text that is sent', async (name, document) => {
    const registered = Object.values(trusted).find((it) => it.name === name);
    expect(registered?.text).toBe(await sentText(document));
  });

  it('know nothing of what only the client understands', () => {
    for (const { text } of Object.values(trusted)) {
      expect(text).not.toContain('@unmask');
      expect(() => gql(text)).not.toThrow();
    }
  });
});
