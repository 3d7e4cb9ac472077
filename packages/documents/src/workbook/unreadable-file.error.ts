import type { Figures, WorkbookProblemCode } from './workbook-words.js';

/** A file of which nothing is read, and why. */
export class UnreadableFileError extends Error {
  constructor(
    readonly problem: WorkbookProblemCode,
    readonly figures: Figures = {},
  ) {
    super(problem);
    this.name = 'UnreadableFileError';
  }
}
