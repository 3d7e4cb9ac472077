import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Role } from './access.types.js';
import { type GrantTerms, hasEnded, type HeldGrant, isHeldOn, requireGrant } from './grant-rule.js';

const planner = (from: string, to: string | null = null, isRevoked = false): HeldGrant => ({
  role: Role.PLANNER,
  district: null,
  from,
  to,
  isRevoked,
});
const officer = (district: string | null, from = '2024-01-01', to: string | null = null): HeldGrant => ({
  role: Role.DISTRICT_OFFICER,
  district,
  from,
  to,
  isRevoked: false,
});
const refusal = (code: string, field: string) => expect.objectContaining({ code, field });

describe('a role to be given', () => {
  it('is of a district exactly where it is a district officer’s', () => {
    expect(() => requireGrant(officer('11200'), [])).not.toThrow();
    expect(() => requireGrant(officer(null), [])).toThrow(refusal('DISTRICT_REQUIRED', 'district'));
    for (const role of [Role.PLANNER, Role.ADMINISTRATOR, Role.COMMITTEE_MEMBER])
      expect(() => requireGrant({ ...planner('2024-01-01'), role, district: '11200' }, [])).toThrow(
        refusal('DISTRICT_NOT_ALLOWED', 'district'),
      );
  });

  it('may be held for one day, and does not end before it begins', () => {
    expect(() => requireGrant(planner('2024-01-22', '2024-01-22'), [])).not.toThrow();
    expect(() => requireGrant(planner('2024-01-22', '2024-01-21'), [])).toThrow(
      refusal('FROM_AFTER_TO', 'to'),
    );
  });

  it.each<[string, HeldGrant, HeldGrant, boolean]>([
    ['on one common day', planner('2024-01-01', '2024-01-31'), planner('2024-01-31'), true],
    ['after the last day of the other', planner('2024-01-01', '2024-01-31'), planner('2024-02-01'), false],
    ['within the other', planner('2024-01-01'), planner('2024-03-01', '2024-03-02'), true],
    ['around the other', planner('2024-03-01', '2024-03-02'), planner('2024-01-01'), true],
    ['beside one that was ended', planner('2024-01-01', null, true), planner('2024-01-01'), false],
    ['for another district', officer('11200'), officer('11680'), false],
    ['for the same district', officer('11200'), officer('11200'), true],
    ['beside another role', planner('2024-01-01'), officer('11200'), false],
  ])('%s is refused or not', (_, other, terms, isRefused) => {
    const attempt = (): void => requireGrant(terms, [other]);
    if (isRefused) expect(attempt).toThrow(refusal('GRANT_OVERLAPS', 'from'));
    else expect(attempt).not.toThrow();
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((it) => `2024-02-${String(it).padStart(2, '0')}`);
const terms: fc.Arbitrary<GrantTerms> = fc
  .tuple(day, fc.option(day))
  .filter(([from, to]) => to === null || from <= to)
  .map(([from, to]) => ({ role: Role.PLANNER, district: null, from, to }));

describe('roles given one after another', () => {
  it('are never held twice on a day', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 12 }), day, (wanted, today) => {
        const held: HeldGrant[] = [];
        for (const it of wanted) {
          try {
            requireGrant(it, held);
            held.push({ ...it, isRevoked: false });
          } catch {
            // Refused: what is held stays as it was.
          }
        }
        expect(held.filter((it) => isHeldOn(it, today)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a role that was given', () => {
  it('is held from its first day to its last, both counted, unless it was ended', () => {
    const grant = planner('2024-01-10', '2024-01-20');
    expect(['2024-01-09', '2024-01-10', '2024-01-20', '2024-01-21'].map((it) => isHeldOn(grant, it))).toEqual(
      [false, true, true, false],
    );
    expect(isHeldOn({ ...grant, isRevoked: true }, '2024-01-15')).toBe(false);
  });

  it('has ended after its last day, or once it was ended, and not while it lies ahead', () => {
    expect(hasEnded(planner('2024-01-10', '2024-01-20'), '2024-01-20')).toBe(false);
    expect(hasEnded(planner('2024-01-10', '2024-01-20'), '2024-01-21')).toBe(true);
    expect(hasEnded(planner('2024-01-10', null, true), '2024-01-10')).toBe(true);
    expect(hasEnded(planner('2024-03-01'), '2024-01-10')).toBe(false);
  });
});
