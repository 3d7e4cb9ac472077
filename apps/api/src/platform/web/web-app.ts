import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

/** What the build writes down for the server and for tools. */
const BUILD_NOTES = new Set(['/.vite/manifest.json', '/trusted-documents.json']);

interface File {
  readonly body: Buffer;
  readonly compressed: Buffer | null;
  readonly type: string;
  readonly etag: string;
  readonly isHashed: boolean;
}

/**
 * The built web app from memory. Page addresses (no file, no dot) all get index.html, whose router decides; the
 * bundler's hashed files may be kept for ever.
 */
export class WebApp {
  private readonly files = new Map<string, Promise<File>>();
  private paths: ReadonlySet<string> = new Set();

  constructor(private readonly root: string) {}

  /** @throws Error when there is no built app in the folder. */
  async register(fastify: FastifyInstance): Promise<void> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    // Only what lies there now is ever served, so an address cannot climb out of the folder.
    this.paths = new Set(
      files.map(
        (entry) => `/${relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      ),
    );
    if (!this.paths.has('/index.html')) throw new Error(`There is no built web app in ${this.root}.`);
    fastify.get('/*', (request, reply) => this.send(request, reply));
  }

  private async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const path = this.pathOf(request.url);
    if (path === null) return reply.code(404).type('text/plain').send('Not found');
    const file = await this.read(path);
    reply.header('etag', file.etag).header('vary', 'accept-encoding');
    reply.header('cache-control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    reply.type(file.type);
    const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (file.compressed === null || !acceptsGzip) return reply.send(file.body);
    return reply.header('content-encoding', 'gzip').send(file.compressed);
  }

  /** The file for an address, null when there is none. */
  private pathOf(url: string): string | null {
    const path = url.split('?')[0] ?? '/';
    if (this.paths.has(path) && !BUILD_NOTES.has(path)) return path;
    // A code in an address may hold a dot; only what looks like one of our kinds of file is missed as a file.
    const isFile = path.startsWith('/assets/') || Object.hasOwn(TYPES, extname(path));
    return isFile ? null : '/index.html';
  }

  private read(path: string): Promise<File> {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const reading = this.load(path);
    this.files.set(path, reading);
    // A failed reading is not kept.
    reading.catch(() => this.files.delete(path));
    return reading;
  }

  private async load(path: string): Promise<File> {
    const body = await readFile(join(this.root, ...path.split('/')));
    const extension = extname(path);
    return {
      body,
      compressed: COMPRESSIBLE.has(extension) ? await compress(body) : null,
      type: TYPES[extension] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      isHashed: path.startsWith('/assets/') && /-[\w-]{8}\.\w+$/.test(path),
    };
  }
}
