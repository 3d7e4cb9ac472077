import { describe, expect, it } from '@jest/globals';
import { operationOf } from './request-facts.js';

describe('operationOf', () => {
  it.each([
    ['{ viewer { locale } }', { kind: 'query', name: null }],
    ['query Home { viewer { locale } }', { kind: 'query', name: 'Home' }],
    ['query ($a: Int) { a }', { kind: 'query', name: null }],
    ['# a note\n  ,mutation SignIn($a: Int) { a }', { kind: 'mutation', name: 'SignIn' }],
    ['subscription { changed }', { kind: 'subscription', name: null }],
    ['fragment F on A { a } query B { b }', null],
    ['queryHome { a }', null],
    ['"a description" query', null],
    ['', null],
  ])('of %j is %j', (query, operation) => {
    expect(operationOf({ body: { query }, query: {} })).toEqual(operation);
    expect(operationOf({ body: undefined, query: { query } })).toEqual(operation);
  });

  it('of what is no document is none', () => {
    for (const body of [undefined, null, 'query', [], { query: 7 }, { documentId: 'x' }]) {
      expect(operationOf({ body, query: undefined })).toBeNull();
    }
  });

  it('takes no longer for a document made of spaces', () => {
    const begunAt = performance.now();
    operationOf({ body: { query: `${' ,#'.repeat(80_000)}x` }, query: {} });
    expect(performance.now() - begunAt).toBeLessThan(1_000);
  });
});
