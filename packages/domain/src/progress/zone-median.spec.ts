import { describe, expect, it } from '@jest/globals';
import { calculateZoneMedian } from './zone-median.js';

const of = (values: Record<string, number | null>) => ({
  periods: Object.keys(values),
  values: Object.values(values),
});

describe('The median of a zone', () => {
  it('takes the values of the same period, the own one among them, and 0 as a value', () => {
    const own = of({ '2022': 4, '2023': 8 });
    expect(calculateZoneMedian(own, [of({ '2022': 0, '2023': 2 }), of({ '2022': 9 })])).toEqual([4, 5]);
  });

  it('is read by the calendar: another cycle counts where its periods are the same', () => {
    const own = of({ '2021': 1, '2022': 2 });
    expect(calculateZoneMedian(own, [of({ '2022': 4, '2023': 6 })])).toEqual([null, 3]);
  });

  it('is none where no other district has a value', () => {
    expect(calculateZoneMedian(of({ '2022': 4 }), [of({ '2022': null })])).toEqual([null]);
    expect(calculateZoneMedian(of({ '2022': 4 }), [])).toEqual([null]);
  });

  it('is that of the others where the own value is missing', () => {
    expect(calculateZoneMedian(of({ '2022': null }), [of({ '2022': 7 }), of({ '2022': 9 })])).toEqual([8]);
  });
});
