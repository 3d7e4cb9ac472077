import { formatWithUnit } from '../../lib/format-number.js';
import { shortUnit } from '../../ui/charts/short-unit.js';
import type { FindingKind } from '../../lib/schema-types.generated.js';

/** What a finding's sentence is made from. */
export interface FindingSource {
  readonly kind: FindingKind;
  readonly value: number | null;
  readonly expected: number | null;
  readonly indicator: { readonly unit: string } | null;
}

/** The message of a finding (`finding.<kind>` or `finding.<kind>_BARE` where a number is unknown) and the numbers in it. */
export interface FindingSentence {
  readonly key: FindingKind | 'AHEAD_OF_PATH_BARE' | 'BELOW_PATH_BARE' | 'ACHIEVED_BARE' | 'REGRESSING_BARE';
  readonly value: string;
  readonly expected: string;
}

const needed = {
  AHEAD_OF_PATH: ['value', 'expected'],
  BELOW_PATH: ['value', 'expected'],
  ACHIEVED: ['value'],
  REGRESSING: ['value'],
} as const;

function hasNumbers(kind: FindingKind): kind is keyof typeof needed {
  return kind in needed;
}

/** Chooses the sentence of a finding; one that lacks a number says what is known without it. */
export function createFindingSentence(finding: FindingSource): FindingSentence {
  const { kind, value, expected, indicator } = finding;
  const print = (number: number | null) =>
    number === null ? '' : formatWithUnit(number, shortUnit(indicator?.unit ?? ''));
  const printed = { value: print(value), expected: print(expected) };
  if (!hasNumbers(kind)) return { key: kind, ...printed };
  const isBare = needed[kind].some((name) => printed[name] === '');
  return { key: isBare ? `${kind}_BARE` : kind, ...printed };
}
