import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerAnswer, WorkerOrder } from './worker-message.js';

/** What runs in the worker: imports the module it is told, calls the function it is told, and answers once. */
const { module, name, input } = workerData as WorkerOrder;

async function answer(): Promise<WorkerAnswer> {
  try {
    const exported = (await import(module)) as Record<string, (input: unknown) => unknown>;
    const work = exported[name];
    if (typeof work !== 'function') throw new Error(`${module} exports no function ${name}.`);
    return { kind: 'DONE', output: await work(input) };
  } catch (error) {
    // Asked by its look, not by its class: the error crosses threads as plain data in any case.
    if (error instanceof Error && error.name === 'DomainError') {
      const { code, field, params } = error as Error & Record<'code' | 'field' | 'params', never>;
      return { kind: 'REFUSED', code, field, params };
    }
    return {
      kind: 'FAILED',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.postMessage(await answer());
