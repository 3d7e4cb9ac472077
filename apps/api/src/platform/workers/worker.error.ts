/** Why a worker gave no answer though its work did not fail. */
export const WorkerTrouble = {
  /** Its heap grew over the limit. */
  MEMORY: 'MEMORY',
  /** It ran longer than it may. */
  TIME: 'TIME',
  /** Too many others wait already. */
  BUSY: 'BUSY',
  /** Whoever asked went away. */
  ABANDONED: 'ABANDONED',
} as const;
export type WorkerTrouble = (typeof WorkerTrouble)[keyof typeof WorkerTrouble];

/** A worker that was stopped, or never started; the caller turns it into a refusal of its own. */
export class WorkerError extends Error {
  constructor(readonly trouble: WorkerTrouble) {
    super(`The worker gave no answer: ${trouble}`);
    this.name = 'WorkerError';
  }
}
