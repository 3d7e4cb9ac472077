import { ApolloLink, execute, gql, type DocumentNode, type OperationVariables } from '@apollo/client';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { createDocumentLink } from './document-link.js';

const read = gql`
  query Read($code: String) {
    district(code: $code) {
      name
    }
  }
`;
const write = gql`
  mutation Write {
    remove
  }
`;

interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly body: Record<string, unknown> | null;
}

let sent: Sent[] = [];
let told: unknown[] = [];
beforeEach(() => {
  sent = [];
  told = [];
});

const reach = {
  found: (build: string | null) => void told.push(build),
  lost: () => void told.push('lost'),
  outdate: () => void told.push('outdated'),
};

/** A link to a server that gives these answers one after the other. */
function linkTo(answers: (Response | Error)[], { isPublic = false, ids = { Read: 'r1', Write: 'w1' } } = {}) {
  return createDocumentLink({
    documentIds: ids as Record<string, string>,
    reach,
    getLocale: () => 'ko',
    isPublic: () => isPublic,
    fetch: async (url, options) => {
      const body = typeof options?.body === 'string' ? (JSON.parse(options.body) as Sent['body']) : null;
      sent.push({ url: String(url), method: options?.method, body });
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw answer ?? new Error('No answer is prepared');
    },
  });
}

const send = (link: ApolloLink, query: DocumentNode, variables?: OperationVariables) =>
  firstValueFrom(execute(link, { query, ...(variables && { variables }) }, { client: {} as never }));

const json = (body: unknown, status = 200, build?: string) =>
  new Response(JSON.stringify(body), { status, headers: build ? { 'x-dure-build': build } : {} });
const refusal = (code: string) => ({ data: null, errors: [{ message: code, extensions: { code } }] });
const data = { data: { district: { name: 'Jung-gu' } } };

describe('a trusted document', () => {
  it('goes as its id by POST for somebody signed in', async () => {
    await send(linkTo([json(data)]), read, { code: '11140' });
    expect(sent).toEqual([
      {
        url: '/graphql',
        method: 'POST',
        body: { documentId: 'r1', operationName: 'Read', variables: { code: '11140' } },
      },
    ]);
  });

  it('goes by GET, which the browser may keep, for a reader without sign-in; a change never does', async () => {
    const link = linkTo([json(data), json({ data: { remove: true } })], { isPublic: true });
    await send(link, read, { code: '11140' });
    await send(link, write);
    const address = new URL(sent[0]?.url ?? '', 'http://page');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      documentId: 'r1',
      operationName: 'Read',
      variables: '{"code":"11140"}',
    });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  it('goes by POST when its address would be too long, and when GET is refused', async () => {
    const link = linkTo([json(data), json(refusal('INVALID_INPUT'), 405), json(data)], { isPublic: true });
    await send(link, read, { code: 'x'.repeat(2_000) });
    expect(await send(link, read)).toEqual(data);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
  });

  it('goes once more as text when the server does not know it, and the page is out of date', async () => {
    const link = linkTo([json(refusal('UNKNOWN_DOCUMENT'), 400), json({ data: { remove: true } })]);
    expect(await send(link, write)).toEqual({ data: { remove: true } });
    expect(sent[1]?.body).toMatchObject({ query: expect.stringContaining('mutation Write') });
    expect(told).toContain('outdated');
  });
});

describe('an answer', () => {
  it('is one also with the HTTP status of a refusal', async () => {
    expect(await send(linkTo([json(refusal('NOT_SIGNED_IN'), 401)]), read)).toEqual(refusal('NOT_SIGNED_IN'));
  });

  it('tells which build the server has', async () => {
    await send(linkTo([json(data, 200, 'b2')]), read);
    expect(told).toEqual(['b2']);
  });

  it('that is none of the API’s means that it cannot be reached, as no answer does', async () => {
    const proxy = new Response('<h1>Bad gateway</h1>', { status: 502 });
    await expect(send(linkTo([proxy]), read)).rejects.toThrow('502');
    await expect(send(linkTo([new TypeError('Failed to fetch')]), read)).rejects.toThrow('Failed to fetch');
    expect(told).toEqual(['lost', 'lost']);
  });

  it('without a database behind it means that it cannot be reached for now', async () => {
    await send(linkTo([json(refusal('UNAVAILABLE'), 503)]), read);
    expect(told).toEqual([null, 'lost']);
  });
});
