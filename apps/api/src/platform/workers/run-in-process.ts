import { type ChildProcess, fork } from 'node:child_process';
import { outputOf, sourceArguments, type WorkerLimits } from './run-in-worker.js';
import type { WorkerAnswer, WorkerOrder } from './worker-message.js';
import { WorkerTurns } from './worker-turns.js';
import { WorkerError, WorkerTrouble } from './worker.error.js';

/** Each may take some hundred megabytes, so they come one after another. */
const turns = new WorkerTurns(1, 8);

const isSource = import.meta.url.endsWith('.ts');
const entry = new URL(isSource ? './process-entry.ts' : './process-entry.js', import.meta.url);

/** How a process ends whose heap is full: V8 aborts it. */
const ABORTED = 134;

/**
 * Runs a function of a module in a process of its own: for work with native code, whose memory no limit of a thread counts
 * and whose crash would take the API along. What it took goes back to the system when it ends. One at a time.
 * @throws WorkerError MEMORY, TIME, BUSY, ABANDONED; the DomainError that the function threw; Error for any other failure.
 */
export async function runInProcess<Output>(
  module: string,
  name: string,
  input: unknown,
  limits: WorkerLimits,
): Promise<Output> {
  await turns.take(limits.signal);
  try {
    return outputOf<Output>(await run({ module, name, input }, limits));
  } finally {
    turns.giveBack();
  }
}

async function run(
  order: WorkerOrder,
  { memoryMegabytes, seconds, signal }: WorkerLimits,
): Promise<WorkerAnswer> {
  const child = fork(entry, {
    env: {},
    execArgv: [`--max-old-space-size=${memoryMegabytes}`, ...(isSource ? sourceArguments : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const time = AbortSignal.timeout(seconds * 1000);
  const stop = AbortSignal.any(signal === undefined ? [time] : [time, signal]);
  const stopped = (): void => {
    child.kill('SIGKILL');
  };
  stop.addEventListener('abort', stopped, { once: true });
  if (stop.aborted) stopped();
  try {
    return await answerOf(child, order, () => {
      if (time.aborted) return new WorkerError(WorkerTrouble.TIME);
      return stop.aborted ? new WorkerError(WorkerTrouble.ABANDONED) : null;
    });
  } finally {
    stop.removeEventListener('abort', stopped);
    child.kill('SIGKILL');
  }
}

function answerOf(
  child: ChildProcess,
  order: WorkerOrder,
  findReason: () => WorkerError | null,
): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as WorkerAnswer));
    child.once('error', (error) => reject(findReason() ?? error));
    child.once('exit', (code, signal) => {
      const isFull = signal === 'SIGABRT' || code === ABORTED;
      const trouble = isFull
        ? new WorkerError(WorkerTrouble.MEMORY)
        : new Error(`The process ended with ${code ?? signal} and said nothing.`);
      reject(findReason() ?? trouble);
    });
    child.send(order, (error) => {
      if (error !== null) reject(findReason() ?? error);
    });
  });
}
