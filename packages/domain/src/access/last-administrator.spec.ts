import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Role } from './access.types.js';
import type { HeldGrant } from './grant-rule.js';
import {
  isLastingAdministrator,
  type PossibleAdministrator,
  requireLastingAdministrator,
} from './last-administrator.js';

const TODAY = '2024-01-22';
const grant: HeldGrant = {
  role: Role.ADMINISTRATOR,
  district: null,
  from: '2024-01-01',
  to: null,
  isRevoked: false,
};
const lasting: PossibleAdministrator = { hasPassword: true, isDisabled: false, grants: [grant] };
const withGrant = (change: Partial<HeldGrant>): PossibleAdministrator => ({
  ...lasting,
  grants: [{ ...grant, ...change }],
});

/** Each differs from a lasting one in one respect. */
const passing: readonly [string, PossibleAdministrator][] = [
  ['has no password yet', { ...lasting, hasPassword: false }],
  ['is disabled', { ...lasting, isDisabled: true }],
  ['has another role', withGrant({ role: Role.PLANNER })],
  ['begins tomorrow', withGrant({ from: '2024-01-23' })],
  ['has a last day', withGrant({ to: '2034-01-22' })],
  ['was ended', withGrant({ isRevoked: true })],
  ['holds nothing', { ...lasting, grants: [] }],
];

describe('a lasting administrator', () => {
  it('is one who can let others in today and on every later day', () => {
    expect(isLastingAdministrator(lasting, TODAY)).toBe(true);
    expect(isLastingAdministrator(withGrant({ from: TODAY }), TODAY)).toBe(true);
  });

  it.each(passing)('is not one who %s', (_, account) => {
    expect(isLastingAdministrator(account, TODAY)).toBe(false);
  });

  it('may hold a role that ends beside one that does not', () => {
    const both = { ...lasting, grants: [{ ...grant, to: '2024-02-01' }, grant] };
    expect(isLastingAdministrator(both, TODAY)).toBe(true);
  });
});

describe('the last administrator', () => {
  it.each(passing)('does not become one who %s', (_, after) => {
    expect(() => requireLastingAdministrator([lasting], [after], TODAY)).toThrow('LAST_ADMINISTRATOR');
    expect(() => requireLastingAdministrator([lasting, lasting], [after, lasting], TODAY)).not.toThrow();
  });

  it('is not missed where there was none', () => {
    const [, [, disabled]] = passing as [never, [string, PossibleAdministrator]];
    expect(() => requireLastingAdministrator([disabled], [disabled], TODAY)).not.toThrow();
  });

  it('is there after any changes that were let through', () => {
    const any = fc.constantFrom(lasting, ...passing.map(([, account]) => account));
    const change = fc.tuple(fc.nat({ max: 4 }), any);
    fc.assert(
      fc.property(fc.array(any, { minLength: 5, maxLength: 5 }), fc.array(change), (others, changes) => {
        let people: readonly PossibleAdministrator[] = [lasting, ...others];
        for (const [place, account] of changes) {
          const next = people.with(place, account);
          try {
            requireLastingAdministrator(people, next, TODAY);
            people = next;
          } catch {
            // Refused: everything stays as it was.
          }
        }
        expect(people.some((account) => isLastingAdministrator(account, TODAY))).toBe(true);
      }),
    );
  });
});
