import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '@dure/domain/domain-error';
import { parse } from 'graphql';
import { MAX_INPUT_ITEMS, MAX_PAGE, refuseLongLists } from './list-limits.js';

const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

function refusal(text: string, variables: Readonly<Record<string, unknown>> = {}): string | null {
  try {
    refuseLongLists(parse(text), variables);
    return null;
  } catch (error) {
    const { code, field, params } = error as DomainError;
    return `${code} ${field} ${params['max']}`;
  }
}

describe('a page', () => {
  it.each([
    ['{ a(first: 100) { b(first: 1) } }', {}],
    ['query ($n: Int!) { a(first: $n) }', { n: MAX_PAGE }],
    ['query ($n: Int = 5) { a(first: $n) }', {}],
  ])('of up to 100 may be asked for: %s', (text, variables) => {
    expect(refusal(text, variables)).toBeNull();
  });

  it.each([
    ['{ a(first: 101) }', {}],
    ['{ x: a { y: b { ... on C { first: d(first: 99999999999) } } } }', {}],
    ['{ a { ...F } } fragment F on A { b(first: 101) }', {}],
    ['query ($n: Int!) { a(first: $n) }', { n: MAX_PAGE + 1 }],
  ])('of more may not, wherever it stands: %s', (text, variables) => {
    expect(refusal(text, variables)).toBe('OUT_OF_RANGE first 100');
  });
});

describe('a list given', () => {
  it('may hold 500 items', () => {
    expect(refusal(`mutation { a(ids: [${list(MAX_INPUT_ITEMS).join()}]) }`)).toBeNull();
    expect(refusal('{ a }', { ids: list(MAX_INPUT_ITEMS) })).toBeNull();
  });

  it.each([
    [`mutation { a(ids: [${list(MAX_INPUT_ITEMS + 1).join()}]) }`, {}],
    [`mutation { a(input: { ids: [${list(MAX_INPUT_ITEMS + 1).join()}] }) }`, {}],
    ['{ a }', { ids: list(MAX_INPUT_ITEMS + 1) }],
    ['{ a }', { input: [{ ids: list(MAX_INPUT_ITEMS + 1) }] }],
  ])('may hold no more', (text, variables) => {
    expect(refusal(text, variables)).toBe('OUT_OF_RANGE ids 500');
  });
});
