import { ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { isQueryOperation, print } from '@apollo/client/utilities';
import type { ServerReach } from './server-reach.js';

export interface DocumentLinkSetting {
  /** The id of each operation the server knows as a trusted document, by its name. Empty: the text is sent. */
  readonly documentIds: Readonly<Record<string, string>>;
  readonly reach: Pick<ServerReach, 'found' | 'lost' | 'outdate'>;
  /** The language of labels and sentences, asked anew for each request. */
  getLocale(): string;
  /** Whether the page is read by nobody in particular: only such answers may lie in the browser's cache. */
  isPublic(): boolean;
  readonly fetch?: typeof fetch;
}

type Answer = ApolloLink.Result;

/** Longest address of a GET, in characters; servers and proxies refuse much longer ones. */
const longestAddress = 2_000;

/**
 * The way to the API. A trusted document goes as its id: a public query as GET, which the browser's cache revalidates,
 * anything else as POST. What the server does not know by id, being another build's, goes once more as text, so that
 * nothing is lost while the page is out of date. Refusals that come with an HTTP status are answers like others.
 */
export function createDocumentLink(setting: DocumentLinkSetting): ApolloLink {
  const { documentIds, reach, getLocale, isPublic } = setting;

  async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
    const { operationName, variables, query } = operation;
    const documentId = documentIds[operationName ?? ''];
    const post = (document: Record<string, string>) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...document, operationName, variables }),
      });
    const asText = () => post({ query: print(query) });
    if (documentId === undefined) return (await asText()).answer;

    const address = addressOf(documentId, operationName, variables);
    // What is secret, such as a link's token, stands in no address: those are logged, and kept by the browser.
    const isSecret = operation.getContext()['isSecret'] === true;
    const isCacheable =
      !isSecret && isPublic() && isQueryOperation(query) && address.length <= longestAddress;
    const first = isCacheable ? await request(address, { method: 'GET' }) : await post({ documentId });
    if (isRefusedWith(first.answer, 'UNKNOWN_DOCUMENT')) {
      reach.outdate();
      return (await asText()).answer;
    }
    // Where addresses with a query are stopped on the way, the same goes by POST.
    return isCacheable && first.isRefused ? (await post({ documentId })).answer : first.answer;

    async function request(
      url: string,
      options: RequestInit,
    ): Promise<{ answer: Answer; isRefused: boolean }> {
      const { headers = {} } = operation.getContext();
      const response = await (setting.fetch ?? fetch)(url, {
        ...options,
        headers: {
          accept: 'application/json',
          'accept-language': getLocale(),
          ...(options.headers as Record<string, string>),
          ...headers,
        },
        credentials: 'same-origin',
        // What is said on leaving the page outlives it.
        keepalive: operation.getContext()['isLeaving'] === true,
        signal,
      }).catch((error: unknown) => {
        if (!signal.aborted) reach.lost();
        throw error;
      });
      const text = await response.text();
      const answer = parseAnswer(text);
      if (answer === null) {
        reach.lost();
        throw new ServerError(`The API answered ${response.status}`, { response, bodyText: text });
      }
      reach.found(response.headers.get('x-dure-build'));
      if (isRefusedWith(answer, 'UNAVAILABLE')) reach.lost();
      return { answer, isRefused: !response.ok };
    }
  }

  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        send(operation, abort.signal)
          .then((answer) => {
            observer.next(answer);
            observer.complete();
          })
          .catch((error: unknown) => observer.error(error));
        return () => abort.abort();
      }),
  );
}

function addressOf(documentId: string, operationName: string | undefined, variables: unknown): string {
  const search = new URLSearchParams({ documentId });
  if (operationName !== undefined) search.set('operationName', operationName);
  search.set('variables', JSON.stringify(variables));
  return `/graphql?${search.toString()}`;
}

/** Null for what is no answer of the API, such as the page of a proxy. */
function parseAnswer(text: string): Answer | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const isAnswer =
      typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed);
    return isAnswer ? (parsed as Answer) : null;
  } catch {
    return null;
  }
}

function isRefusedWith(answer: Answer, code: string): boolean {
  const { errors } = answer as { errors?: readonly { extensions?: Record<string, unknown> }[] };
  return errors?.some(({ extensions }) => extensions?.['code'] === code) ?? false;
}
