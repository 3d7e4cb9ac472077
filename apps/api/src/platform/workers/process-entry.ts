import { answerTo } from './worker-answer.js';
import type { WorkerOrder } from './worker-message.js';

/** What runs in the process: does the one thing it is told, answers, and ends. */
process.once('message', (order: WorkerOrder) => {
  void answerTo(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});
