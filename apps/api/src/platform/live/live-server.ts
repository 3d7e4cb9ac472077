import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql';
import {
  type Context,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  makeServer,
  type Server,
  type SubscribePayload,
} from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Notices } from '../events/notices.js';
import { DocumentLimits, MAX_TOKENS, refuseRepetition, tooComplex } from '../graphql/document-limits.js';
import { formatErrors } from '../graphql/error-format.js';
import { refuseCostly } from '../graphql/graphql-options.js';
import { GRAPHQL_PATH } from '../graphql/graphql-route.js';
import { localeOf } from '../graphql/locale.js';
import { refuseDeepNesting } from '../graphql/nesting.js';
import type { RequestContext } from '../graphql/request-context.js';
import { RequestContexts } from '../graphql/request-contexts.js';
import { SESSION_REVOKED } from '../sessions/session-notice.js';
import { Settings } from '../settings.js';
import { isSameOrigin } from './same-origin.js';
import { createHostReader } from './seen-host.js';

/** Subscriptions one socket may hold; a page needs one. */
const MAX_SUBSCRIPTIONS = 20;
const MAX_MESSAGE_BYTES = 64 * 1024;
/** Milliseconds between signs of life; a socket that misses one is given up. */
const KEEP_ALIVE = 12_000;

/** Close codes of the graphql-transport-ws protocol. */
const CLOSE_FORBIDDEN = 4403;
const CLOSE_GOING_AWAY = 1001;

interface Connection extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** The session it was opened with; null for a reader without sign-in. */
  readonly sessionId: string | null;
}

type Connected = Context<Record<string, unknown> | undefined, Connection>;

/**
 * Serves subscriptions, and nothing else, over WebSocket. graphql-ws speaks the protocol instead of Mercurius, whose
 * sockets skip validation: here every document passes all rules, Origin is checked on the way in, and whoever listens
 * is looked up again for each event.
 */
@Injectable()
export class LiveServer implements OnModuleDestroy {
  private readonly logger = new Logger(LiveServer.name);
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  private readonly connections = new Set<Connection>();
  private readonly server: Server<Connection>;
  private readonly hostOf: ReturnType<typeof createHostReader>;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {
    this.hostOf = createHostReader(settings);
    this.server = makeServer<Record<string, unknown> | undefined, Connection>({
      onSubscribe: (connected, _id, payload) => this.prepare(connected, payload),
      onError: (connected, _id, _payload, errors) => this.format(connected, errors),
      onNext: (connected, _id, _payload, _args, result) =>
        result.errors === undefined
          ? undefined
          : { data: result.data, errors: this.format(connected, result.errors) },
    });
  }

  /** Sockets that are open. */
  get openCount(): number {
    return this.connections.size;
  }

  /** Call it once the HTTP server exists. */
  start(): void {
    const http = this.adapter.httpAdapter.getHttpServer() as HttpServer;
    http.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
    this.stopListening = this.notices.listen((notice) => {
      if (notice.topic === SESSION_REVOKED) this.closeSession(notice.id);
    });
  }

  onModuleDestroy(): void {
    this.stopListening();
    for (const { socket } of this.connections) socket.close(CLOSE_GOING_AWAY, 'Going away');
    this.sockets.close();
  }

  private closeSession(sessionId: string | null): void {
    for (const connection of this.connections) {
      if (connection.sessionId !== null && connection.sessionId === sessionId) this.refuse(connection.socket);
    }
  }

  private refuse(socket: WebSocket): void {
    socket.close(CLOSE_FORBIDDEN, 'Forbidden');
  }

  private async upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    // Node has let go of it: whoever hangs up now would otherwise end the whole process.
    stream.on('error', (error) => this.logger.debug(`A connection broke: ${error.message}`));
    const path = request.url?.split('?')[0];
    if (path !== GRAPHQL_PATH) return reject(stream, '404 Not Found');
    const { origin } = request.headers;
    if (!isSameOrigin({ origin, host: this.hostOf(request) }, this.settings))
      return reject(stream, '403 Forbidden');
    try {
      const context = await this.contexts.forSocket(request.headers, randomUUID());
      this.sockets.handleUpgrade(request, stream, head, (socket) =>
        this.open(socket, request, context.sessionId),
      );
    } catch (error) {
      this.logger.error(error);
      reject(stream, '503 Service Unavailable');
    }
  }

  private open(socket: WebSocket, request: IncomingMessage, sessionId: string | null): void {
    const connection: Connection = { socket, request, sessionId };
    this.connections.add(connection);
    let isAlive = true;
    const keepAlive = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, KEEP_ALIVE);
    socket.on('pong', () => (isAlive = true));
    socket.on('error', (error) => this.logger.debug(`A socket broke: ${error.message}`));
    const closed = this.server.opened(
      {
        protocol: socket.protocol,
        send: (data) => sendTo(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              this.logger.error(error);
              socket.close(1011, 'Internal error');
            });
          }),
      },
      connection,
    );
    socket.once('close', (code, reason) => {
      clearInterval(keepAlive);
      this.connections.delete(connection);
      void closed(code, String(reason));
    });
  }

  /** Everything a document has to pass before it runs, exactly as over HTTP. */
  private async prepare(
    { extra, subscriptions }: Connected,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { schema } = this.schemaHost;
    try {
      refuseDeepNesting(payload.variables, 'variables');
      const document = parse(payload.query, { maxTokens: MAX_TOKENS });
      refuseRepetition(document);
      const errors = validate(schema, document, [...specifiedRules, DocumentLimits]);
      if (errors.length > 0) return errors;
      const isSubscription = document.definitions.some(
        (it) => it.kind === Kind.OPERATION_DEFINITION && it.operation === 'subscription',
      );
      if (!isSubscription) return [new GraphQLError('Only subscriptions are served here.')];
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
        return [tooComplex(`More than ${MAX_SUBSCRIPTIONS} subscriptions.`)];
      refuseCostly(schema, document, payload.variables ?? {});
      return {
        schema,
        document,
        variableValues: payload.variables,
        contextValue: await this.contextOf(extra),
      };
    } catch (error) {
      return [
        error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
      ];
    }
  }

  /** The context of a subscription: `renew` looks the reader up again, and closes the socket of a lost session. */
  private async contextOf(connection: Connection): Promise<RequestContext> {
    const { headers } = connection.request;
    const renew = async (): Promise<RequestContext | null> => {
      const context = await this.contexts.forSocket(headers, randomUUID(), renew);
      if (context.sessionId === connection.sessionId) return context;
      this.refuse(connection.socket);
      return null;
    };
    return (await renew()) ?? this.contexts.forSocket({}, randomUUID());
  }

  private format({ extra }: Connected, errors: readonly GraphQLError[]): ReturnType<typeof formatErrors> {
    const requestId = randomUUID();
    return formatErrors(errors, {
      locale: localeOf(extra.request.headers['accept-language']),
      requestId,
      logUnexpected: (error) => this.logger.error({ requestId, error }),
    });
  }
}

function reject(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function sendTo(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve, fail) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(data, (error) => (error == null ? resolve() : fail(error)));
  });
}
