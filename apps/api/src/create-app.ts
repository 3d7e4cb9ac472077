import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Passwords } from './identity/passwords.js';
import { allMigrations } from './migrations/all-migrations.js';
import { BusinessClock } from './platform/clock/business-clock.js';
import { Database } from './platform/database/database.js';
import { NoticeListener } from './platform/events/notice-listener.js';
import { registerDocumentRequests } from './platform/graphql/document-requests.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { LiveServer } from './platform/live/live-server.js';
import { logOptions } from './platform/logging/log-options.js';
import { RequestLog } from './platform/logging/request-log.js';
import { Metrics } from './platform/metrics/metrics.js';
import { poolReadings } from './platform/metrics/pool-readings.js';
import { registerResponseCache } from './platform/response-cache/response-cache.js';
import { Settings } from './platform/settings.js';
import { readBuildId, registerBuildId } from './platform/web/build-id.js';
import { Drain } from './platform/web/drain.js';
import { registerHealth } from './platform/web/health.js';
import { registerHttpGuards } from './platform/web/http-guards.js';
import { PinoLogger } from './platform/web/pino-logger.js';
import { registerRequestFacts } from './platform/web/request-facts.js';
import { registerSecurityHeaders } from './platform/web/security-headers.js';
import { readVersion } from './platform/web/version.js';
import { WebApp } from './platform/web/web-app.js';

/** Bytes of a request's body. The longest text is 4,000 characters; a document of the web app some kilobytes. */
const BODY_LIMIT = 256 * 1024;

/** The whole API, connected to nothing yet. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: settings.trustProxy,
    logger: logOptions(settings),
    logController: new RequestLog(),
  });
  const fastify: FastifyInstance = adapter.getInstance();
  await registerSecurityHeaders(fastify, settings);
  registerRequestFacts(fastify);
  if (settings.webRoot !== null) registerBuildId(fastify, await readBuildId(settings.webRoot));
  registerHttpGuards(fastify, settings);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: new PinoLogger(fastify.log),
    abortOnError: false,
  });
  // Hooks reach only the routes that are registered after them, which `connect` does.
  registerDocumentRequests(fastify, app.get(TrustedDocuments));
  if (settings.hasResponseCache) registerResponseCache(fastify, app.get(BusinessClock), await readVersion());
  else fastify.decorateRequest('publicRequest', null);
  return app;
}

/** Connects to the database and brings the app up. Nothing else of the app works before. */
export async function connect(app: NestFastifyApplication): Promise<void> {
  await app.get(DataSource).initialize();
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  registerHealth(fastify, {
    database: app.get(Database),
    drain: app.get(Drain),
    migrations: allMigrations.map(({ name }) => name),
  });
  await registerMetrics(app, fastify);
  await app.init();
}

async function registerMetrics(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  const { webRoot } = app.get(Settings);
  const metrics = new Metrics({
    version: await readVersion(),
    buildId: webRoot === null ? null : await readBuildId(webRoot),
  });
  metrics.observe([
    ...poolReadings(app.get(DataSource)),
    {
      name: 'dure_open_sockets',
      help: 'Sockets that listen for changes.',
      read: () => app.get(LiveServer).openCount,
    },
    {
      name: 'dure_waiting_password_checks',
      help: 'Sign-ins waiting for their turn.',
      read: () => app.get(Passwords, { strict: false }).waitingCount,
    },
  ]);
  metrics.register(fastify);
}

/** Serves API, sockets and web app; returns the address. Call `connect` first. */
export async function serve(app: NestFastifyApplication, host: string, port: number): Promise<string> {
  const { webRoot } = app.get(Settings);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  if (webRoot !== null) await new WebApp(webRoot).register(fastify);
  if (webRoot !== null) await app.get(TrustedDocuments).load(webRoot);
  await app.get(NoticeListener).start();
  app.get(LiveServer).start();
  await app.listen(port, host);
  return app.getUrl();
}
