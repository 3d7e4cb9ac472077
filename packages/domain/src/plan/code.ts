import { IndicatorKind } from '../indicator/indicator.types.js';

const LETTER_OF_KIND: Readonly<Record<IndicatorKind, string>> = {
  [IndicatorKind.PROCESS]: 'P',
  [IndicatorKind.OUTCOME]: 'O',
  [IndicatorKind.RESULT]: 'R',
};

/** The n-th code under `parentCode`, from 1; '1-2-P3' for an indicator. */
export function indicatorCodeAt(parentCode: string, kind: IndicatorKind, number: number): string {
  return `${parentCode}-${LETTER_OF_KIND[kind]}${number}`;
}

const LETTERS_IN_ALPHABET = 26;

/**
 * Next free codes. Every function takes all codes ever used in the plan (in the task, for stages): a removed
 * or moved node keeps its code, and the new one is above the highest, so that no code ever means two things.
 */
export function nextGoalCode(used: Iterable<string>): string {
  return String(highestAfter('', used) + 1);
}

/** '2-4' after '2-3', also if 2-3 was the goal's only task. */
export function nextTaskCode(goalCode: string, used: Iterable<string>): string {
  return nextIn(`${goalCode}-`, used);
}

/** 'A' … 'Z', 'AA' …, within a task. */
export function nextStageCode(used: Iterable<string>): string {
  let highest = 0;
  for (const code of used) highest = Math.max(highest, numberOfLetters(code));
  return lettersOfNumber(highest + 1);
}

/** '1-2-P3' under a task, '1-R1' for a result under a goal; `parentCode` is the task's or the goal's code. */
export function nextIndicatorCode(parentCode: string, kind: IndicatorKind, used: Iterable<string>): string {
  return nextIn(`${parentCode}-${LETTER_OF_KIND[kind]}`, used);
}

function nextIn(prefix: string, used: Iterable<string>): string {
  return `${prefix}${highestAfter(prefix, used) + 1}`;
}

function highestAfter(prefix: string, used: Iterable<string>): number {
  let highest = 0;
  for (const code of used) {
    const rest = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    if (/^\d{1,9}$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return highest;
}

function numberOfLetters(code: string): number {
  if (!/^[A-Z]{1,4}$/.test(code)) return 0;
  return [...code].reduce((number, letter) => number * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - 64, 0);
}

/** 'A' for 1, 'AA' for 27. */
export function lettersOfNumber(number: number): string {
  const rest = (number - 1) % LETTERS_IN_ALPHABET;
  const letter = String.fromCharCode(65 + rest);
  const before = (number - 1 - rest) / LETTERS_IN_ALPHABET;
  return before === 0 ? letter : lettersOfNumber(before) + letter;
}
