import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Arrangements } from './attempt.js';
import { commentAttempts } from './comment-attempts.js';
import { concordanceAttempts } from './concordance-attempts.js';
import { deliberationAttempts } from './deliberation-attempts.js';
import { lifecycleAttempts } from './lifecycle-attempts.js';
import { type Person, persons } from './office.js';
import { peopleAttempts } from './people-attempts.js';
import { planAttempts } from './plan-attempts.js';
import { readingAttempts } from './reading-attempts.js';
import { reportAttempts } from './report-attempts.js';

/** How each operation is tried. */
export const arrangements: Arrangements = {
  ...readingAttempts,
  ...planAttempts,
  ...lifecycleAttempts,
  ...reportAttempts,
  ...commentAttempts,
  ...deliberationAttempts,
  ...concordanceAttempts,
  ...peopleAttempts,
};

export interface ExpectedAnswers {
  readonly operation: string;
  readonly situation: string;
  readonly byPerson: ReadonlyMap<Person, string>;
}

/** The hand-reviewed list of what each person is answered. */
export function readExpectedAnswers(): ExpectedAnswers[] {
  const lines = readFileSync(new URL('./expected-answers.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const [head = [], ...rows] = lines.map((line) => line.split(',').map((cell) => cell.trim()));
  expect(head.slice(2)).toEqual(persons);
  return rows.map(([operation = '', situation = '', ...cells]) => ({
    operation,
    situation,
    byPerson: new Map(persons.map((person, index) => [person, cells[index] ?? ''])),
  }));
}
