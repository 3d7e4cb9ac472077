import { DomainError } from '@dure/domain/domain-error';
import { errorSentence, type Locale } from '@dure/domain/messages/error-sentence';
import type { WorkbookProblem } from './plan-workbook.types.js';
import { type Figures, type WorkbookProblemCode, workbookProblemSentence } from './workbook-words.js';

/** More than a person mends at one sitting; the first ones say what is wrong. */
const MOST_PROBLEMS = 500;

/** Where something is wrong. */
export interface Spot {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What is wrong with an uploaded workbook, in the words of whoever uploaded it. */
export class ProblemList {
  private readonly problems: WorkbookProblem[] = [];

  constructor(private readonly locale: Locale) {}

  add({ sheet, cell }: Spot, code: WorkbookProblemCode, figures: Figures = {}): void {
    this.push({ sheet, cell, message: workbookProblemSentence(code, this.locale, figures) });
  }

  /** Does what may be refused by a rule of the plan; null and a problem if it is. */
  try<Value>(spot: Spot, read: () => Value): Value | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const message = errorSentence(error.code, this.locale, error.params);
      this.push({ sheet: spot.sheet, cell: spot.cell, message });
      return null;
    }
  }

  list(): readonly WorkbookProblem[] {
    return this.problems;
  }

  private push(problem: WorkbookProblem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }
}
