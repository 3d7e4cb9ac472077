import { describe, expect, it } from '@jest/globals';
import { changeGrant, emptyGrant, findGrantFaults, toGrantInput } from './grant-form-model.js';

const today = '2024-01-22';
const officer = changeGrant(emptyGrant(today), { role: 'DISTRICT_OFFICER', district: '11200' });

describe('a role as it is typed', () => {
  it('begins today and without an end', () => {
    expect(toGrantInput(officer)).toEqual({
      role: 'DISTRICT_OFFICER',
      district: '11200',
      from: today,
      to: null,
    });
    expect(findGrantFaults(officer)).toEqual([]);
  });

  it('forgets the district when another role is chosen', () => {
    expect(changeGrant(officer, { role: 'PLANNER' }).district).toBe('');
  });

  it('needs a role, and an officer a district', () => {
    expect(findGrantFaults(emptyGrant(today))).toEqual([{ field: 'role', code: 'REQUIRED' }]);
    expect(findGrantFaults({ ...officer, district: '' })).toEqual([
      { field: 'district', code: 'DISTRICT_REQUIRED' },
    ]);
    expect(toGrantInput(emptyGrant(today))).toBeNull();
  });

  it('may last a single day, but not end before it begins', () => {
    expect(findGrantFaults({ ...officer, to: today })).toEqual([]);
    expect(findGrantFaults({ ...officer, to: '2024-01-21' })).toEqual([
      { field: 'to', code: 'FROM_AFTER_TO' },
    ]);
  });

  it('is not given twice for the same days', () => {
    const held = [
      {
        role: 'DISTRICT_OFFICER' as const,
        district: '11200',
        from: '2023-01-01',
        to: today,
        isRevoked: false,
      },
    ];
    expect(findGrantFaults(officer, held)).toEqual([{ field: 'from', code: 'GRANT_OVERLAPS' }]);
    expect(findGrantFaults({ ...officer, from: '2024-01-23' }, held)).toEqual([]);
  });

  it('needs a first day', () => {
    expect(findGrantFaults({ ...officer, from: '', to: today })).toEqual([
      { field: 'from', code: 'REQUIRED' },
    ]);
  });
});
