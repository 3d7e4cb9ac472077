import { describe, expect, it } from '@jest/globals';
import { ErrorCode } from '../domain-error.js';
import {
  Direction,
  DistrictAggregation,
  IndicatorKind,
  IndicatorScope,
} from '../indicator/indicator.types.js';
import {
  defaultsOfIndicator,
  type IndicatorShape,
  validateIndicatorShape,
} from './indicator-consistency.rules.js';
import { Rollout } from './plan.types.js';

const shape: IndicatorShape = {
  direction: Direction.INCREASE,
  districtAggregation: DistrictAggregation.SUM,
  scope: IndicatorScope.DISTRICT,
  numeratorLabel: null,
  denominatorLabel: null,
  baseline: 0,
  band: null,
  dueFrom: '2022-01',
  weight: 1,
};

describe('an indicator of which little is said', () => {
  it('is read at the frequency of its kind', () => {
    const frequencies = Object.values(IndicatorKind).map(
      (kind) => defaultsOfIndicator(kind, Rollout.DISTRICTS, { hasParts: false }).frequency,
    );
    expect(frequencies).toEqual(['QUARTER', 'YEAR', 'CYCLE']);
  });

  it('belongs to the districts in a rolled-out task, else to the city', () => {
    const scopeOf = (rollout: Rollout | null): IndicatorScope =>
      defaultsOfIndicator(IndicatorKind.RESULT, rollout, { hasParts: false }).scope;
    expect([scopeOf(Rollout.DISTRICTS), scopeOf(Rollout.CITY), scopeOf(null)]).toEqual([
      'DISTRICT',
      'CITY',
      'CITY',
    ]);
  });

  it('is a ratio over the districts where it has parts, never a mean of percentages', () => {
    const aggregationOf = (hasParts: boolean, scope?: IndicatorScope): DistrictAggregation =>
      defaultsOfIndicator(IndicatorKind.OUTCOME, Rollout.DISTRICTS, { hasParts, scope }).districtAggregation;
    expect(aggregationOf(true)).toBe('RATIO');
    expect(aggregationOf(false)).toBe('SUM');
    expect(aggregationOf(true, IndicatorScope.CITY)).toBe('CITY_ONLY');
  });

  it('fits together by its defaults, whatever its kind and place', () => {
    for (const kind of Object.values(IndicatorKind)) {
      for (const rollout of [Rollout.DISTRICTS, Rollout.CITY, null]) {
        const parts = { numeratorLabel: '분자', denominatorLabel: '분모' };
        for (const labels of [parts, {}]) {
          const hasParts = labels === parts;
          const defaults = defaultsOfIndicator(kind, rollout, { hasParts });
          expect(() => validateIndicatorShape({ ...shape, ...labels, ...defaults }, rollout)).not.toThrow();
        }
      }
    }
  });
});

describe('an indicator whose parts do not fit', () => {
  it.each<[string, Partial<IndicatorShape>, ErrorCode]>([
    ['districtAggregation', { districtAggregation: DistrictAggregation.CITY_ONLY }, ErrorCode.UNKNOWN_VALUE],
    ['districtAggregation', { scope: IndicatorScope.CITY }, ErrorCode.UNKNOWN_VALUE],
    ['numeratorLabel', { districtAggregation: DistrictAggregation.RATIO }, ErrorCode.REQUIRED],
    ['numeratorLabel', { denominatorLabel: '분모' }, ErrorCode.REQUIRED],
    ['denominatorLabel', { numeratorLabel: '분자' }, ErrorCode.REQUIRED],
    ['band', { direction: Direction.MAINTAIN }, ErrorCode.REQUIRED],
    ['band', { band: { lo: 2, hi: 1 } }, ErrorCode.OUT_OF_RANGE],
    ['baseline', { baseline: Number.POSITIVE_INFINITY }, ErrorCode.NOT_A_NUMBER],
    ['dueFrom', { dueFrom: '2022-00' }, ErrorCode.INVALID_INPUT],
    ['dueFrom', { dueFrom: '2022-1' }, ErrorCode.INVALID_INPUT],
    ['weight', { weight: 0 }, ErrorCode.OUT_OF_RANGE],
  ])('is refused at %s: %j', (field, change, code) => {
    expect(() => validateIndicatorShape({ ...shape, ...change }, Rollout.DISTRICTS)).toThrow(
      expect.objectContaining({ code, field }),
    );
  });

  it('is not reported by districts on a task the city runs, nor on a goal', () => {
    for (const rollout of [Rollout.CITY, null]) {
      expect(() => validateIndicatorShape(shape, rollout)).toThrow(
        expect.objectContaining({ code: ErrorCode.UNKNOWN_VALUE, field: 'scope' }),
      );
    }
  });
});
