import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calculateCoverage, countCells } from './coverage.js';
import { CellState } from './indicator.types.js';

const coverageOf = (...states: CellState[]) => calculateCoverage(countCells(states));

describe('coverage (§2)', () => {
  it('expects the due cells less those not applicable', () => {
    const coverage = coverageOf('VALUE', 'MISSING', 'NOT_APPLICABLE', 'NOT_DUE', 'VALUE');
    expect(coverage).toEqual({
      reported: 2,
      expected: 3,
      notApplicable: 1,
      ratio: 2 / 3,
      isSufficient: true,
    });
  });

  it('does not expect what is not due', () => {
    expect(coverageOf('NOT_DUE', 'NOT_DUE').expected).toBe(0);
  });

  it('counts withheld cells and those under correction as reported', () => {
    expect(coverageOf('WITHHELD', 'UNDER_CORRECTION', 'MISSING').reported).toBe(2);
  });

  it('is insufficient under half, and sufficient at exactly half', () => {
    expect(coverageOf('VALUE', 'MISSING', 'MISSING').isSufficient).toBe(false);
    expect(coverageOf('VALUE', 'MISSING').isSufficient).toBe(true);
  });

  it('takes its threshold from the plan', () => {
    const counts = { reported: 3, expected: 4, notApplicable: 0 };
    expect(calculateCoverage(counts, 0.75).isSufficient).toBe(true);
    expect(calculateCoverage(counts, 0.8).isSufficient).toBe(false);
  });

  it('has no ratio where nothing is expected', () => {
    expect(coverageOf('NOT_DUE', 'NOT_APPLICABLE')).toMatchObject({ ratio: null, isSufficient: true });
  });

  it('never keeps a not-applicable cell in the denominator', () => {
    const states = fc.array(fc.constantFrom(...Object.values(CellState)));
    fc.assert(
      fc.property(states, fc.nat(20), (cells, more) => {
        const added = [...cells, ...Array.from({ length: more }, () => CellState.NOT_APPLICABLE)];
        expect(coverageOf(...added).ratio).toBe(coverageOf(...cells).ratio);
      }),
    );
  });
});
