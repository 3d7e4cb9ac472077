import type { Locale } from '@dure/domain/messages/error-sentence';
import type { WorkbookReading } from '@dure/documents/workbook/plan-workbook.types';
import type { WorkbookQuestion } from '@dure/documents/workbook/read-workbook';
import { workbookProblemSentence } from '@dure/documents/workbook/workbook-words';
import type { WorkbookPlan } from '@dure/documents/workbook/plan-workbook.types';
import { WorkerTurns } from '../platform/workers/worker-turns.js';
import { WorkerError, WorkerTrouble } from '../platform/workers/worker.error.js';
import { runInWorker } from '../platform/workers/run-in-worker.js';

/**
 * What a file may take before it is given up; a plan of 5,000 rows needs a third of it. One workbook is read or written at
 * a time: two hostile ones at once would bring the process near the 512 MB it is allowed.
 */
const READING = { memoryMegabytes: 160, seconds: 20 };
const WRITING = { memoryMegabytes: 256, seconds: 60 };
const turns = new WorkerTurns(1, 6);

const READER = '@dure/documents/workbook/read-workbook';
const WRITER = '@dure/documents/workbook/write-workbook';

/** Reads an uploaded file in a thread of its own. A file that takes too much is a problem of the file, not of ours. */
export async function readInWorker(
  question: WorkbookQuestion,
  signal: AbortSignal,
): Promise<WorkbookReading> {
  return given(question.locale, () =>
    inTurn(signal, () => runInWorker(READER, 'readWorkbook', question, { ...READING, signal })),
  );
}

/** Only the code of the plan that the file is of. */
export async function readCodeInWorker(
  question: Pick<WorkbookQuestion, 'bytes' | 'locale'>,
  signal: AbortSignal,
): Promise<WorkbookReading> {
  return given(question.locale, () =>
    inTurn(signal, () => runInWorker(READER, 'readPlanCode', question, { ...READING, signal })),
  );
}

/** Not stopped when one who asked goes away: others may wait for the same. */
export function writeInWorker(plan: WorkbookPlan, locale: Locale): Promise<Uint8Array> {
  return inTurn(undefined, () => runInWorker(WRITER, 'writeWorkbook', { plan, locale }, WRITING));
}

async function given(locale: Locale, read: () => Promise<WorkbookReading>): Promise<WorkbookReading> {
  try {
    return await read();
  } catch (error) {
    const isFilesFault =
      error instanceof WorkerError &&
      (error.trouble === WorkerTrouble.MEMORY || error.trouble === WorkerTrouble.TIME);
    if (!isFilesFault) throw error;
    const message = workbookProblemSentence('TOO_HEAVY', locale, {});
    const problems = [{ sheet: null, cell: null, message }];
    return { locale, code: null, problems, draft: null, years: null, changedSince: [], addresses: {} };
  }
}

async function inTurn<Output>(signal: AbortSignal | undefined, work: () => Promise<Output>): Promise<Output> {
  await turns.take(signal);
  try {
    return await work();
  } finally {
    turns.giveBack();
  }
}
