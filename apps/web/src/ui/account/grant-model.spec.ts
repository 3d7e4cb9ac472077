import { describe, expect, it } from '@jest/globals';
import { grantStateOn, sortGrants, type ShownGrant } from './grant-model.js';

const today = '2024-01-22';
const grant = (id: string, from: string, to: string | null, isRevoked = false): ShownGrant => ({
  id,
  role: 'PLANNER',
  district: null,
  from,
  to,
  isRevoked,
});

describe('a role', () => {
  it('is held on its first and on its last day', () => {
    expect(grantStateOn(today, grant('a', today, null))).toBe('CURRENT');
    expect(grantStateOn(today, grant('a', '2023-01-01', today))).toBe('CURRENT');
  });

  it('has ended on the day after its last, and is to come until its first', () => {
    expect(grantStateOn(today, grant('a', '2023-01-01', '2024-01-21'))).toBe('ENDED');
    expect(grantStateOn(today, grant('a', '2024-01-23', null))).toBe('UPCOMING');
  });

  it('has ended when it was ended at once, whatever its days', () => {
    expect(grantStateOn(today, grant('a', '2023-01-01', null, true))).toBe('ENDED');
    expect(grantStateOn(today, grant('a', '2025-01-01', null, true))).toBe('ENDED');
  });
});

describe('the roles of a person', () => {
  it('stand with those held now first and those of the past last', () => {
    const grants = [
      grant('past', '2020-01-01', '2020-12-31'),
      grant('to come', '2025-01-01', null),
      grant('now', '2023-01-01', null),
      grant('also now', '2022-01-01', null),
    ];
    expect(sortGrants(today, grants).map(({ id }) => id)).toEqual(['now', 'also now', 'to come', 'past']);
  });
});
