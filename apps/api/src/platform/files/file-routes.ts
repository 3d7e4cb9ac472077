import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/request-context.js';
import { RequestContexts } from '../graphql/request-contexts.js';
import { isSameOrigin } from '../live/same-origin.js';
import { Settings } from '../settings.js';
import { attachmentOf } from './file-name.js';
import { sendRefusal } from './file-refusal.js';

/** Every file's address begins so; the web app's pages never do. */
const FILES = '/files';

/** A form of another site cannot send a header of its own, so whoever sends this is a page of ours. */
export const UPLOAD_HEADER = 'x-dure-upload';

export interface FileRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Fires when whoever asked went away. */
  readonly signal: AbortSignal;
}

export interface FileUpload extends FileRequest {
  /** The file as it was sent, read into memory. */
  readonly body: Buffer;
}

export interface FileAnswer {
  /** With its ending; Hangul is welcome. */
  readonly name: string;
  readonly type: string;
  readonly body: Uint8Array;
}

/**
 * Files over HTTP under the same rules as GraphQL: the cookie says who asks, refusals have a code and a sentence. Modules
 * register theirs in `onModuleInit`; whoever writes to the database opens the transaction by `Transactions.run`.
 */
@Injectable()
export class FileRoutes {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly settings: Settings,
  ) {}

  /** Answers GET (and HEAD) of `path`, which begins with /files/, with what `make` makes. */
  download(path: string, make: (context: RequestContext, request: FileRequest) => Promise<FileAnswer>): void {
    this.serve(path, (scope) =>
      scope.get(path, async (request, reply) => {
        const context = await this.contextOf(request, reply);
        const { name, type, body } = await make(context, requestOf(request, reply));
        return reply.type(type).header('content-disposition', attachmentOf(name)).send(Buffer.from(body));
      }),
    );
  }

  /**
   * Takes the raw bytes that are sent to `path` and answers with JSON. Another site's page, another person's page and a
   * plain form are refused before anything of the file is read; more than `maxBytes` is FILE_TOO_LARGE.
   */
  upload(
    path: string,
    { maxBytes }: { readonly maxBytes: number },
    take: (context: RequestContext, upload: FileUpload) => Promise<unknown>,
  ): void {
    const contexts = new WeakMap<FastifyRequest, RequestContext>();
    this.serve(
      path,
      (scope) => {
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
        scope.addHook('onRequest', async (request, reply) => {
          this.requireOwnPage(request);
          contexts.set(request, await this.contextOf(request, reply));
        });
        scope.post(path, { bodyLimit: maxBytes }, async (request, reply) => {
          const context = contexts.get(request) ?? (await this.contextOf(request, reply));
          const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          return reply.send(await take(context, { ...requestOf(request, reply), body }));
        });
      },
      maxBytes,
    );
  }

  /** A scope of its own: neither its body parser nor its manner of refusing reach any other route. */
  private serve(path: string, route: (scope: FastifyInstance) => void, maxBytes?: number): void {
    if (!path.startsWith(`${FILES}/`))
      throw new Error(`The address of a file begins with ${FILES}/: ${path}`);
    const fastify: FastifyInstance = this.adapter.httpAdapter.getInstance();
    void fastify.register(async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      });
      scope.setErrorHandler<Error>((error, request, reply) => sendRefusal(error, request, reply, maxBytes));
      route(scope);
    });
  }

  /** @throws DomainError for another person's page; whatever kept the reader from being looked up. */
  private async contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const context = await this.contexts.forRequest(request, reply);
    if (context.refusal !== null) throw context.refusal;
    return context;
  }

  /** @throws DomainError NOT_ALLOWED */
  private requireOwnPage({ host, headers }: FastifyRequest): void {
    const isOwn = isSameOrigin({ host, origin: headers.origin }, this.settings);
    if (!isOwn || headers[UPLOAD_HEADER] !== '1') throw new DomainError(ErrorCode.NOT_ALLOWED);
  }
}

function requestOf(request: FastifyRequest, reply: FastifyReply): FileRequest {
  const gone = new AbortController();
  // The request's own "close" comes as soon as its body was read; the answer's comes when it was sent, or never will be.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    params: request.params as Record<string, string>,
    query: singleValues(request.query as Record<string, string | string[]>),
    signal: gone.signal,
  };
}

/** @throws DomainError INVALID_INPUT for a value that is given twice: nobody can say which was meant. */
function singleValues(query: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (typeof value !== 'string') throw new DomainError(ErrorCode.INVALID_INPUT, name);
      return [name, value];
    }),
  );
}
