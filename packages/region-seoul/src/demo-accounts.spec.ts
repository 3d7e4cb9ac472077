import { describe, expect, it } from '@jest/globals';
import { listDemoAccounts } from './demo-accounts.js';

describe('the demo accounts', () => {
  const accounts = listDemoAccounts();

  it('are one administrator, one planner, an officer per participating district and four members', () => {
    const count = (role: string): number => accounts.filter((account) => account.role === role).length;
    expect(['ADMINISTRATOR', 'PLANNER', 'DISTRICT_OFFICER', 'COMMITTEE_MEMBER'].map(count)).toEqual([
      1, 1, 24, 4,
    ]);
    expect(new Set(accounts.map(({ email }) => email)).size).toBe(30);
  });

  it('give only officers a district, each their own, and none to the district that does not take part', () => {
    for (const { email, role, districtCode } of accounts) {
      expect(email === `officer-${districtCode}@demo`).toBe(role === 'DISTRICT_OFFICER');
      if (role !== 'DISTRICT_OFFICER') expect(districtCode).toBeNull();
    }
    expect(accounts.find(({ email }) => email === 'officer-11200@demo')?.name).toBe('성동구 담당자(예시)');
    expect(accounts.some(({ districtCode }) => districtCode === '11140')).toBe(false);
  });
});
