import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Settings } from '../settings.js';
import { errorFactsOf } from './error-facts.js';

/** Names under which secrets and personal data travel. Whatever is logged under one of them is blacked out. */
const SECRETS = [
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'email',
  'variables',
  'body',
  'parameters',
  'headers',
  'cookie',
  'authorization',
  'set-cookie',
] as const;

const paths = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/**
 * One line of JSON per message. What is written of requests and errors is chosen field by field; the blacking out is
 * the second lock.
 */
export function logOptions({
  logLevel,
  logDestination,
}: Settings): Exclude<FastifyServerOptions['logger'], boolean> {
  return {
    level: logLevel,
    base: { pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths, censor: '[not logged]' },
    serializers: {
      // Never the address: variables of a GET stand in it.
      req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? 'none' }),
      res: ({ statusCode }: FastifyReply) => ({ status: statusCode }),
      err: (error: unknown) => errorFactsOf(error),
      error: (error: unknown) => errorFactsOf(error),
    } as never,
    ...(logDestination === null ? {} : { stream: logDestination }),
  };
}
