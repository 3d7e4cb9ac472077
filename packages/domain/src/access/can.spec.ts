import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Role } from './access.types.js';
import { Action } from './actions.js';
import { can, publicReader, type Actor, type Scope } from './can.js';
import { PUBLIC, permissionTable, SIGNED_IN, type Alternatives, type Holder } from './permission-table.js';

const DISTRICT = '11200';
const ACCOUNT = 'account-1';

/** The scenarios are the columns of the reviewed table: one thing acted on, varied in one respect at a time. */
const scenarios: Readonly<Record<string, Scope>> = {
  own: { isPublished: true, district: DISTRICT, isLocked: false, authorId: ACCOUNT },
  otherDistrict: { isPublished: true, district: '11680', isLocked: false, authorId: ACCOUNT },
  city: { isPublished: true, district: null, isLocked: false, authorId: ACCOUNT },
  unpublished: { isPublished: false, district: DISTRICT, isLocked: false, authorId: ACCOUNT },
  unpublishedCity: { isPublished: false, district: null, isLocked: false, authorId: ACCOUNT },
  locked: { isPublished: true, district: DISTRICT, isLocked: true, authorId: ACCOUNT },
  lockedCity: { isPublished: true, district: null, isLocked: true, authorId: ACCOUNT },
  notAuthor: { isPublished: true, district: DISTRICT, isLocked: false, authorId: 'account-2' },
  unknown: {},
};

function actorOf(holder: Holder): Actor {
  if (holder === PUBLIC) return publicReader;
  if (holder === SIGNED_IN) return { accountId: ACCOUNT, grants: [] };
  const district = holder === Role.DISTRICT_OFFICER ? DISTRICT : null;
  return { accountId: ACCOUNT, grants: [{ role: holder, district }] };
}

type Expected = Readonly<{ action: Action; holder: Holder; scenario: string; isAllowed: boolean }>;

function readExpected(): Expected[] {
  const [head = '', ...rows] = readFileSync(new URL('./expected-permissions.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(',').slice(2);
  return rows.flatMap((row) => {
    const [action, holder, ...cells] = row.split(',');
    return columns.map((scenario, index) => ({
      action: action as Action,
      holder: holder as Holder,
      scenario,
      isAllowed: cells[index] === 'yes',
    }));
  });
}

const expected = readExpected();
const holders: readonly Holder[] = [PUBLIC, SIGNED_IN, ...Object.values(Role)];

const mistakes = (): string[] =>
  expected
    .filter(
      ({ action, holder, scenario, isAllowed }) =>
        can(actorOf(holder), action, scenarios[scenario]) !== isAllowed,
    )
    .map(({ action, holder, scenario }) => `${action} ${holder} ${scenario}`);

describe('the permission table', () => {
  it('says what the reviewed list expects, cell by cell', () => {
    expect(mistakes()).toEqual([]);
  });

  it('is covered by the reviewed list: every action, every holder, every scenario', () => {
    const listed = new Set(expected.map(({ action, holder, scenario }) => `${action} ${holder} ${scenario}`));
    for (const action of Object.values(Action))
      for (const holder of holders)
        for (const scenario of Object.keys(scenarios))
          expect(listed).toContain(`${action} ${holder} ${scenario}`);
  });

  it('cannot have a single rule flipped without the list noticing', () => {
    const table = permissionTable as Record<Action, Partial<Record<Holder, Alternatives>>>;
    const unnoticed: string[] = [];
    for (const action of Object.values(Action)) {
      for (const holder of holders) {
        for (const flipped of flipsOf(table[action][holder])) {
          const original = table[action][holder];
          if (flipped === undefined) delete table[action][holder];
          else table[action][holder] = flipped;
          if (mistakes().length === 0) unnoticed.push(`${action} ${holder} ${JSON.stringify(flipped)}`);
          if (original === undefined) delete table[action][holder];
          else table[action][holder] = original;
        }
      }
    }
    expect(unnoticed).toEqual([]);
    expect(mistakes()).toEqual([]);
  });

  it('refuses what it does not know: no role, no scope, a grant for no district', () => {
    const nobody: Actor = { accountId: ACCOUNT, grants: [] };
    expect(can(nobody, Action.PLAN_EDIT, scenarios['own'])).toBe(false);
    const officerOfNothing: Actor = {
      accountId: ACCOUNT,
      grants: [{ role: Role.DISTRICT_OFFICER, district: null }],
    };
    expect(can(officerOfNothing, Action.REPORT_SAVE, scenarios['city'])).toBe(false);
  });

  it('adds up what several roles allow', () => {
    const both: Actor = {
      accountId: ACCOUNT,
      grants: [
        { role: Role.DISTRICT_OFFICER, district: DISTRICT },
        { role: Role.COMMITTEE_MEMBER, district: null },
      ],
    };
    expect(can(both, Action.REPORT_SAVE, scenarios['own'])).toBe(true);
    expect(can(both, Action.COMMENT_ADD)).toBe(true);
    expect(can(both, Action.PLAN_EDIT)).toBe(false);
  });
});

/** A rule given where there is none; a rule taken away; each of its conditions dropped. */
function flipsOf(rule: Alternatives | undefined): (Alternatives | undefined)[] {
  if (rule === undefined) return [[[]]];
  const dropped = rule.flatMap((conditions, place) =>
    conditions.map((condition) =>
      rule.map((other, index) => (index === place ? other.filter((it) => it !== condition) : other)),
    ),
  );
  return [undefined, ...dropped];
}
