import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isForGraphql } from '../graphql/graphql-route.js';
import { operationOf } from '../web/request-facts.js';
import { isLocalRequest } from './local-request.js';

/** What is read anew each time somebody looks. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** Seconds. A stored answer takes less than the first, nothing may take more than the last. */
const DURATIONS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const WATCHERS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Figures about the running process for Prometheus. Labels come from closed lists: names of the web app's own
 * operations, our error codes. What a stranger writes never makes a new series.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'dure_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['kind', 'operation'] as const,
    buckets: DURATIONS,
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'dure_errors_total',
    help: 'Errors in answers, by their code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  private readonly cachedAnswers = new Counter({
    name: 'dure_cached_answers_total',
    help: 'Public answers that were not made again: from memory, or the copy the browser has.',
    labelNames: ['from'] as const,
    registers: [this.registry],
  });

  constructor({ version, buildId }: { version: string; buildId: string | null }) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'dure_build_info',
      help: 'Always 1; version and build of the web app are in its labels.',
      labelNames: ['version', 'build'] as const,
      registers: [this.registry],
    }).set({ version, build: buildId ?? 'none' }, 1);
  }

  /** Adds figures that are read when somebody looks. */
  observe(readings: readonly Reading[]): void {
    for (const { name, help, read } of readings) {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(read());
        },
      });
    }
  }

  /** `/metrics`, for this machine only; everybody else finds nothing there. */
  register(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => this.count(request, reply));
    fastify.get('/metrics', async (request, reply) => {
      if (!isLocalRequest(request)) return reply.code(404).type('text/plain').send('Not found');
      return reply.type(this.registry.contentType).send(await this.registry.metrics());
    });
  }

  private count(request: FastifyRequest, reply: FastifyReply): void {
    if (WATCHERS.has(request.routeOptions.url ?? '')) return;
    this.durations.observe(labelsOf(request), reply.elapsedTime / 1000);
    for (const code of request.errorCodes ?? []) this.errors.inc({ code });
    if (request.answeredFrom !== null) this.cachedAnswers.inc({ from: request.answeredFrom });
  }
}

function labelsOf(request: FastifyRequest): { kind: string; operation: string } {
  if (!isForGraphql(request)) return { kind: 'page', operation: '' };
  const operation = operationOf(request);
  if (operation === null) return { kind: 'invalid', operation: '' };
  const isTrusted = request.trustedId !== null && operation.name !== null;
  return { kind: operation.kind, operation: isTrusted ? (operation.name ?? '') : 'other' };
}
