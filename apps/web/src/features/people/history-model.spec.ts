import { describe, expect, it } from '@jest/globals';
import { describeChange, type HistoryWords } from './history-model.js';

const words: HistoryWords = {
  changed: (field, before, after) => `${field} ${before} > ${after}`,
  grant: ({ role, district, to }) => `${role} ${district ?? '-'} until ${to ?? '-'}`,
  moved: (before, after) => `${after.role} ${before.to ?? '-'} > ${after.to ?? '-'}`,
  link: (kind) => kind,
  sessions: (count) => `${count} signed out`,
};
const grant = { role: 'PLANNER', district: null, from: '2024-01-01', to: null, isRevoked: false };

describe('an entry of the history', () => {
  it('tells of an edit only what became different', () => {
    const before = { name: '김', email: 'kim@city' };
    expect(describeChange(before, { name: '김', email: 'kim@gu' }, words)).toEqual([
      'email kim@city > kim@gu',
    ]);
  });

  it('tells of an invitation the name, the address and each role', () => {
    const after = {
      name: '김',
      email: 'kim@city',
      grants: [{ ...grant, role: 'DISTRICT_OFFICER', district: '11200' }],
    };
    expect(describeChange(null, after, words)).toEqual(['김', 'kim@city', 'DISTRICT_OFFICER 11200 until -']);
  });

  it('tells of a role its days, and what they were before', () => {
    expect(describeChange(null, grant, words)).toEqual(['PLANNER - until -']);
    expect(describeChange(grant, { ...grant, to: '2024-06-30' }, words)).toEqual(['PLANNER - > 2024-06-30']);
    expect(describeChange(grant, { ...grant, isRevoked: true }, words)).toEqual(['PLANNER - until -']);
  });

  it('tells which link was made and how many devices were signed out', () => {
    expect(describeChange(null, { kind: 'PASSWORD_RESET' }, words)).toEqual(['PASSWORD_RESET']);
    expect(describeChange(null, { sessions: 2 }, words)).toEqual(['2 signed out']);
    expect(describeChange(null, { sessions: 0 }, words)).toEqual([]);
  });

  it('adds nothing where it cannot read what was kept', () => {
    expect(describeChange(null, null, words)).toEqual([]);
    expect(describeChange('?', [1], words)).toEqual([]);
    expect(describeChange(null, { role: 'KING', kind: 'KEY', grants: [null] }, words)).toEqual([]);
  });
});
