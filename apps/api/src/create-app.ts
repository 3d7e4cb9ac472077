import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.js';
import type { Settings } from './platform/settings.js';

/** Bytes of a request's body. The longest text is 4,000 characters; a document of the web app some kilobytes. */
const BODY_LIMIT = 256 * 1024;

/** The whole API, not yet listening. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    logger: { level: settings.logLevel },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: settings.isDevelopment ? ['error', 'warn', 'log'] : ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks([]);
  return app;
}
