import { daysBetween } from '@dure/domain/cycle/calendar-date';
import type { DiagnosisPage_PlanFragment } from './diagnosis.generated.js';
import type { Diagnosis } from './diagnosis-model.js';

export type History = NonNullable<DiagnosisPage_PlanFragment['diagnosisHistory']>;

/** The counts that hold from a day on. */
export interface CountedDay {
  readonly date: string;
  /** Days since the first one counted. */
  readonly x: number;
  readonly must: number;
  readonly should: number;
  readonly hint: number;
  readonly tasks: number;
  readonly monitorableTasks: number;
}

/** The days that were counted, and the diagnosis shown on the page as the last: the count follows it by some seconds. */
export function listCountedDays(history: History | null, diagnosis: Diagnosis): CountedDay[] {
  const { asOf, counts, tasks, monitorableTasks } = diagnosis;
  const dates = history?.dates ?? [];
  const first = dates[0] ?? asOf;
  const past = dates.flatMap((date, index) =>
    date >= asOf || history === null
      ? []
      : [
          {
            date,
            x: daysBetween(first, date),
            must: history.must[index] ?? 0,
            should: history.should[index] ?? 0,
            hint: history.hint[index] ?? 0,
            tasks: history.tasks[index] ?? 0,
            monitorableTasks: history.monitorableTasks[index] ?? 0,
          },
        ],
  );
  return [
    ...past,
    { date: asOf, x: Math.max(0, daysBetween(first, asOf)), ...counts, tasks, monitorableTasks },
  ];
}

/** The upper end of the axis of counts: at least 4, so that a single finding does not fill the picture. */
export function topOf(days: readonly CountedDay[]): number {
  return Math.max(4, ...days.flatMap(({ must, should, hint }) => [must, should, hint]));
}
