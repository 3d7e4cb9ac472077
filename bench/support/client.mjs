import { connect } from 'node:net';

/**
 * An answer to one request.
 * @typedef {{ status: number, body: Buffer }} Answer
 */

/**
 * The bytes of a POST of JSON to /graphql, made before anything is measured.
 * @param {unknown} body @param {Readonly<Record<string, string>>} [headers] further ones
 */
export function requestBytes(body, headers = {}) {
  const json = Buffer.from(JSON.stringify(body));
  const further = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n${further.join('')}content-length: ${json.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), json]);
}

/** The bytes of a GET. @param {string} path */
export function getBytes(path) {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: bench\r\n\r\n`);
}

/**
 * One kept-alive connection that asks one thing at a time. It knows just enough HTTP (content-length), because what the
 * client costs would be added to both sides of every ratio.
 */
export class Connection {
  /** @param {number} port */
  constructor(port) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setNoDelay(true);
    /** @type {Buffer[]} */
    this.chunks = [];
    this.received = 0;
    this.expected = -1;
    /** @type {((answer: Answer) => void) | null} */
    this.resolve = null;
    /** @type {((error: Error) => void) | null} */
    this.reject = null;
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.reject?.(error));
    this.socket.on('close', () => this.reject?.(new Error('The server closed the connection.')));
  }

  /** @param {Buffer} bytes @returns {Promise<Answer>} */
  ask(bytes) {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.socket.write(bytes);
    });
  }

  close() {
    this.resolve = null;
    this.reject = null;
    this.socket.destroy();
  }

  /** @param {Buffer} chunk */
  take(chunk) {
    this.chunks.push(chunk);
    this.received += chunk.length;
    if (this.expected < 0) this.readHead();
    if (this.expected < 0 || this.received < this.expected) return;
    const all = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    const answer = { status: Number(all.toString('latin1', 9, 12)), body: all.subarray(this.headLength) };
    const { resolve } = this;
    this.chunks = [];
    this.received = 0;
    this.expected = -1;
    this.resolve = null;
    this.reject = null;
    resolve?.(answer);
  }

  readHead() {
    const start = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
    const end = start?.indexOf('\r\n\r\n') ?? -1;
    if (start === undefined || end < 0) return;
    const length = /content-length: (\d+)/i.exec(start.toString('latin1', 0, end))?.[1];
    if (length === undefined) throw new Error('An answer without content-length.');
    this.headLength = end + 4;
    this.expected = this.headLength + Number(length);
  }
}

/** Asks once. @param {number} port @param {Buffer} bytes */
export async function askOnce(port, bytes) {
  const connection = new Connection(port);
  try {
    return await connection.ask(bytes);
  } finally {
    connection.close();
  }
}

/** The data of a GraphQL answer. Throws on any error. @param {Answer} answer */
export function dataOf({ status, body }) {
  const { data, errors } = JSON.parse(body.toString());
  if (status !== 200 || errors !== undefined) throw new Error(`${status} ${body.toString('utf8', 0, 500)}`);
  return data;
}

/** The password of the accounts that the demo data bring. */
export const DEMO_PASSWORD = 'dure-demo-2024';

/** Signs a demo account in; returns its cookie. @param {number} port @param {string} email */
export async function signIn(port, email) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { locale } }',
      variables: { email, password: DEMO_PASSWORD },
    }),
  });
  const text = await response.text();
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`${email} could not sign in: ${text}`);
  return cookie;
}
