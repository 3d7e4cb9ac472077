import { describe, expect, it } from '@jest/globals';
import { changeGrant, emptyGrant } from './grant-form-model.js';
import { findInviteFaults } from './invite-model.js';

const officer = changeGrant(emptyGrant('2024-01-22'), { role: 'DISTRICT_OFFICER', district: '11200' });
const whole = { name: '김담당', email: 'kim@city.go.kr', grants: [officer] };

describe('an invitation', () => {
  it('is sent when name, address and roles are whole, also without any role', () => {
    expect(findInviteFaults(whole)).toEqual([]);
    expect(findInviteFaults({ ...whole, grants: [] })).toEqual([]);
  });

  it('needs a name and an address that is one', () => {
    expect(findInviteFaults({ ...whole, name: ' ', email: 'kim' })).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'email', code: 'EMAIL_INVALID' },
    ]);
  });

  it('tells at which role something is missing', () => {
    const grants = [officer, { ...officer, district: '' }];
    expect(findInviteFaults({ ...whole, grants })).toEqual([
      { field: 'grants.1.district', code: 'DISTRICT_REQUIRED' },
    ]);
  });

  it('gives the same role of the same district once for each day, and for another district beside it', () => {
    expect(findInviteFaults({ ...whole, grants: [officer, officer] })).toEqual([
      { field: 'grants.1.from', code: 'GRANT_OVERLAPS' },
    ]);
    expect(findInviteFaults({ ...whole, grants: [officer, { ...officer, district: '11680' }] })).toEqual([]);
  });
});
