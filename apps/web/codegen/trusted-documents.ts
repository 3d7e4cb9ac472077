import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApolloClient, ApolloLink } from '@apollo/client';
import { getMainDefinition, print } from '@apollo/client/utilities';
import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { EMPTY } from 'rxjs';
import type { Plugin } from 'vite';
import { createCache } from '../src/lib/cache.js';

/** An operation of the web app as the API keeps it. */
export interface TrustedDocument {
  readonly name: string;
  readonly text: string;
}

const source = fileURLToPath(new URL('../src/', import.meta.url));
const moduleName = 'virtual:trusted-documents';
const resolvedName = `\0${moduleName}`;

/**
 * Every query and mutation of the web app by its id, the first 32 hex digits of the text's SHA-256. The text is what
 * Apollo hands to its link, taken from Apollo itself. Subscriptions go over the socket as text.
 * @throws Error when two operations have one name.
 */
export async function collectTrustedDocuments(folder = source): Promise<Record<string, TrustedDocument>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.generated.ts'));
  const printSent = printAsSent();
  const trusted: Record<string, TrustedDocument> = {};
  const names = new Set<string>();
  for (const file of files.toSorted()) {
    const exported = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    for (const document of Object.values(exported).filter(isOperation)) {
      const name = getMainDefinition(document).name?.value;
      if (name === undefined) throw new Error(`An operation of ${file} has no name.`);
      if (names.has(name)) throw new Error(`Two operations are called ${name}; the second is in ${file}.`);
      names.add(name);
      const text = printSent(document);
      trusted[createHash('sha256').update(text).digest('hex').slice(0, 32)] = { name, text };
    }
  }
  return trusted;
}

/** A function that has a client of the web app's settings send a document nowhere, and returns the text it would send. */
function printAsSent(): (document: DocumentNode) => string {
  let sent: DocumentNode | undefined;
  const link = new ApolloLink(({ query }) => {
    sent = query;
    return EMPTY;
  });
  const client = new ApolloClient({ link, cache: createCache(), dataMasking: true });
  return (document) => {
    sent = undefined;
    const ended = () => undefined;
    if (operationTypeOf(document) === OperationTypeNode.MUTATION)
      client.mutate({ mutation: document }).then(ended, ended);
    else
      client
        .watchQuery({ query: document, fetchPolicy: 'network-only' })
        .subscribe({ error: ended })
        .unsubscribe();
    if (sent === undefined) throw new Error('Apollo sent nothing.');
    return print(sent);
  };
}

function operationTypeOf(document: DocumentNode): OperationTypeNode | undefined {
  const operation = document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation;
}

function isOperation(exported: unknown): exported is DocumentNode {
  const isDocument = (exported as { kind?: unknown } | null)?.kind === Kind.DOCUMENT;
  if (!isDocument) return false;
  const type = operationTypeOf(exported as DocumentNode);
  return type !== undefined && type !== OperationTypeNode.SUBSCRIPTION;
}

/**
 * Writes `trusted-documents.json` beside the built web app, for the API, and gives the app the id of each operation.
 * While developing the app sends text: its documents change under the hands.
 */
export function trustedDocuments(): Plugin {
  let collected: Promise<Record<string, TrustedDocument>> = Promise.resolve({});
  let isBuild = false;
  return {
    name: 'dure-trusted-documents',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    buildStart: () => {
      if (isBuild) collected = collectTrustedDocuments();
    },
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load: async (id) => {
      if (id !== resolvedName) return undefined;
      const ids = Object.entries(await collected).map(([documentId, { name }]) => [name, documentId]);
      return `export const documentIds = ${JSON.stringify(Object.fromEntries(ids))};`;
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'trusted-documents.json',
        source: `${JSON.stringify(await collected, null, 1)}\n`,
      });
    },
  };
}
