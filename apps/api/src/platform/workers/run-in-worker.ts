import { DomainError } from '@dure/domain/domain-error';
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerOrder } from './worker-message.js';
import { WorkerTurns } from './worker-turns.js';
import { WorkerError, WorkerTrouble } from './worker.error.js';

export interface WorkerLimits {
  /** Of the worker's heap; what it holds outside (buffers) its own code has to bound. */
  readonly memoryMegabytes: number;
  /** Of its run, its turn awaited. */
  readonly seconds: number;
  /** Stops the worker when whoever asked went away. */
  readonly signal?: AbortSignal;
}

/** Two cores' worth: more workers at once would only take the API's own time. */
const AT_ONCE = 2;
/** Each holds its input; beyond this the memory of waiting uploads would be felt. */
const MOST_WAITING = 8;

const turns = new WorkerTurns(AT_ONCE, MOST_WAITING);

const isSource = import.meta.url.endsWith('.ts');
const entry = new URL(isSource ? './worker-entry.ts' : './worker-entry.js', import.meta.url);
/** What lets Node run our sources as they are. */
export const sourceArguments = [
  '--conditions=source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('./source-modules.mjs', import.meta.url)}`,
];

/**
 * Runs a function of a module in a thread of its own, so that heavy or hostile input neither blocks the event loop nor
 * takes more than the limits. Input and output are cloned: plain data and bytes. At most two run at once.
 * @throws WorkerError MEMORY, TIME, BUSY, ABANDONED; the DomainError that the function threw; Error for any other failure.
 */
export async function runInWorker<Output>(
  module: string,
  name: string,
  input: unknown,
  limits: WorkerLimits,
): Promise<Output> {
  await turns.take(limits.signal);
  try {
    return await run<Output>({ module, name, input }, limits);
  } finally {
    turns.giveBack();
  }
}

async function run<Output>(order: WorkerOrder, limits: WorkerLimits): Promise<Output> {
  const worker = new Worker(entry, {
    workerData: order,
    // Nothing of the API's configuration, such as the address of the database, stands where hostile files are read.
    env: {},
    execArgv: isSource ? sourceArguments : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 16 },
  });
  const time = AbortSignal.timeout(limits.seconds * 1000);
  const stop = AbortSignal.any(limits.signal === undefined ? [time] : [time, limits.signal]);
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      const stopped = (): void =>
        reject(new WorkerError(time.aborted ? WorkerTrouble.TIME : WorkerTrouble.ABANDONED));
      if (stop.aborted) stopped();
      stop.addEventListener('abort', stopped, { once: true });
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerError(WorkerTrouble.MEMORY) : error),
      );
      worker.once('exit', (code) => reject(new Error(`The worker ended with ${code} and said nothing.`)));
    });
    return outputOf<Output>(answer);
  } finally {
    await worker.terminate();
  }
}

/** What the work returned. @throws what it threw. */
export function outputOf<Output>(answer: WorkerAnswer): Output {
  if (answer.kind === 'DONE') return answer.output as Output;
  if (answer.kind === 'REFUSED') throw new DomainError(answer.code, answer.field, answer.params);
  throw new Error(`The worker failed: ${answer.message}`);
}
