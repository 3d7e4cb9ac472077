import { describe, expect, it } from '@jest/globals';
import { isolate } from './isolate.js';

describe('a text put into a sentence', () => {
  it('keeps its turns of direction to itself', () => {
    expect(isolate('보고서\u202Efdp.exe')).toBe('\u2068보고서\u202Efdp.exe\u2069');
  });

  it('is as it is when it turns nothing', () => {
    for (const text of ['성동구', '', '<b>', '100%']) expect(isolate(text)).toBe(text);
  });
});
