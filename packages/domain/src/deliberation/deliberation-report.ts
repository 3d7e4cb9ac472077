import type { Disposition } from '../advisory/advisory.types.js';
import type { CalendarDate } from '../cycle/calendar-date.js';
import type { Provenance } from '../plan/plan.types.js';
import type { ErasureReason } from './deliberation.types.js';

/** How many comments there are: those shown to readers, and of them those answered, by what became of them. */
export interface ShownCounts {
  readonly shown: number;
  readonly answered: number;
  readonly byDisposition: Readonly<Record<Disposition, number>>;
}

/** Of all that came in, what readers see and what they do not. `received` = shown + pending + hidden. */
export interface ReceivedCounts extends ShownCounts {
  readonly received: number;
  readonly pending: number;
  readonly hidden: number;
  /** Of all that came in, those emptied since, whatever their state was. */
  readonly erased: number;
}

export interface ReportedAnswer {
  readonly disposition: Disposition;
  readonly text: string;
  readonly answeredOn: CalendarDate;
  /** Number of the amendment that carried it out; null where none is named. */
  readonly amendmentNumber: number | null;
}

/** A comment that readers see. Emptied ones have neither name nor text and say why. */
export interface ReportedComment {
  readonly id: string;
  /** Counts through the whole report from 1, in the order of tasks and then of writing. */
  readonly number: number;
  readonly name: string | null;
  readonly text: string | null;
  readonly writtenOn: CalendarDate;
  readonly erasure: ErasureReason | null;
  readonly source: Provenance;
  readonly answer: ReportedAnswer | null;
}

export interface ReportedTask extends ShownCounts {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly goalCode: string;
  readonly goalTitleKo: string;
  readonly goalTitleEn: string | null;
  readonly comments: readonly ReportedComment[];
}

/** 공론화 결과보고 as plain data: what citizens said on each task, and what became of it. */
export interface DeliberationReport {
  readonly planCode: string;
  readonly planTitleKo: string;
  readonly planTitleEn: string | null;
  /** The day the public deliberation was opened; null when it never was. */
  readonly openedOn: CalendarDate | null;
  /** The day the plan was confirmed again after it; null while it goes on. */
  readonly closedOn: CalendarDate | null;
  readonly hasExamples: boolean;
  readonly counts: ReceivedCounts;
  /** Every task of the plan in its order, those without comments too. */
  readonly tasks: readonly ReportedTask[];
}
