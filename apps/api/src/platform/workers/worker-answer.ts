import type { WorkerAnswer, WorkerOrder } from './worker-message.js';

/** Imports the module that the order names, calls its function and tells what came of it. Never throws. */
export async function answerTo({ module, name, input }: WorkerOrder): Promise<WorkerAnswer> {
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
