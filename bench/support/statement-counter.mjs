import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Message types by which a client makes PostgreSQL run something: a simple Query, or Execute of a prepared one. */
const RUNS = new Set(['Q'.charCodeAt(0), 'E'.charCodeAt(0)]);

/**
 * Stands between the API and its database and counts the statements that go through, whoever sends them.
 * @param {string} databaseUrl
 */
export async function startStatementCounter(databaseUrl) {
  const target = new URL(databaseUrl);
  const counter = { count: 0 };
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const reader = new MessageReader((type) => {
      if (RUNS.has(type)) counter.count += 1;
    });
    client.on('data', (chunk) => reader.read(chunk));
    client.pipe(upstream);
    upstream.pipe(client);
    for (const socket of [client, upstream])
      socket.on('error', () => [client, upstream].map((it) => it.destroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port for the counter.');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return { url: url.href, counter, stop: () => void server.close() };
}

/** Follows the messages of one connection: a type byte (but for the first) and a length that counts itself. */
class MessageReader {
  /** @param {(type: number) => void} onMessage */
  constructor(onMessage) {
    this.onMessage = onMessage;
    this.rest = Buffer.alloc(0);
    this.hasStarted = false;
  }

  /** @param {Buffer} chunk */
  read(chunk) {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.hasStarted ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = head + this.rest.readUInt32BE(head);
      if (this.rest.length < length) return;
      if (this.hasStarted) this.onMessage(this.rest[0] ?? 0);
      this.hasStarted = true;
      this.rest = this.rest.subarray(length);
    }
  }
}
