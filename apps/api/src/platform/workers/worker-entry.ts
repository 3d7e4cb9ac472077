import { parentPort, workerData } from 'node:worker_threads';
import { answerTo } from './worker-answer.js';
import type { WorkerOrder } from './worker-message.js';

/** What runs in the worker: does what it is told, and answers once. */
parentPort?.postMessage(await answerTo(workerData as WorkerOrder));
