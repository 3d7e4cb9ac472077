import { describe, expect, it } from '@jest/globals';
import { coverPairs } from './pairs.mjs';

const factors = { npm: ['10', '11', '12'], scripts: ['default', 'ignored'], account: ['root', 'ordinary'] };

describe('a list of situations', () => {
  it('brings every two values together at least once, with fewer than all situations', () => {
    const chosen = coverPairs(factors, () => true);
    expect(chosen.length).toBeLessThan(12);
    const names = Object.keys(factors) as (keyof typeof factors)[];
    for (const one of names)
      for (const other of names.filter((name) => name > one))
        for (const value of factors[one])
          for (const otherValue of factors[other])
            expect(chosen).toContainEqual(expect.objectContaining({ [one]: value, [other]: otherValue }));
  });

  it('leaves out what cannot be', () => {
    const chosen = coverPairs(factors, ({ npm, account }) => npm !== '10' || account !== 'root');
    expect(chosen).not.toContainEqual(expect.objectContaining({ npm: '10', account: 'root' }));
  });
});
