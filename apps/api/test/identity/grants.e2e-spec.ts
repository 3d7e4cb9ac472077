import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { createAccount, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { documents, type Grant, join, type Person, read } from './people-conversation.js';

const TODAY = '2024-01-22';

let api: TestApi;
let other: TestApi;
let admin: Client;
let adminId: string;
let person: Person;
let client: Client;
let joined = 0;

beforeAll(async () => {
  api = await startApi();
  other = await startApi({ databaseUrl: api.databaseUrl });
  await seedDistricts(api);
  adminId = await createAccount(api, { email: 'admin@test', roles: [{ role: 'ADMINISTRATOR' }] });
  await api.sql(`insert into setting values ('businessDate', '"${TODAY}"')`);
  admin = await api.client.as('admin@test');
}, 60_000);
afterAll(async () => {
  await other.stop();
  await api.stop();
});
beforeEach(async () => {
  joined += 1;
  ({ person, client } = await join(admin, api.client, `person-${joined}@city.go.kr`));
});

async function grant(input: object, accountId = person.id): Promise<Grant> {
  const { grantRole } = await admin.ask<{ grantRole: Person }>(documents.grantRole, {
    input: { accountId, ...input },
  });
  const [latest] = grantRole.grants;
  if (latest === undefined) throw new Error('No role was given.');
  return latest;
}
const refusalOf = (input: object): Promise<string | null> =>
  admin.refusal(documents.grantRole, { input: { accountId: person.id, ...input } });
const update = (id: string, version: number, change: object): Promise<string | null> =>
  admin.refusal(documents.updateGrant, { input: { id, version, ...change } });
const rolesOf = async (of: Client): Promise<string[]> =>
  (await of.ask<{ viewer: { roles: { role: string }[] } }>('{ viewer { roles { role } } }')).viewer.roles.map(
    ({ role }) => role,
  );

describe('a role', () => {
  it('counts from the next request on, and not one longer', async () => {
    expect(await client.refusal('{ accounts { totalCount } }')).toBe('NOT_ALLOWED');
    const { id, version } = await grant({ role: 'ADMINISTRATOR' });
    expect(await client.refusal('{ accounts { totalCount } }')).toBeNull();
    await admin.ask(documents.revokeGrant, { id, version });
    expect(await client.refusal('{ accounts { totalCount } }')).toBe('NOT_ALLOWED');
    expect(await rolesOf(client)).toEqual([]);
    expect((await read(admin, person.id)).grants).toEqual([
      expect.objectContaining({ id, from: TODAY, to: TODAY, isRevoked: true, version: version + 1 }),
    ]);
  });

  it('may be one of several, each with its own days and district', async () => {
    await grant({ role: 'DISTRICT_OFFICER', district: '11200' });
    await grant({ role: 'DISTRICT_OFFICER', district: '11680', from: '2023-01-01', to: '2024-12-31' });
    await grant({ role: 'COMMITTEE_MEMBER', from: '2024-01-23' });
    expect(await rolesOf(client)).toEqual(['DISTRICT_OFFICER', 'DISTRICT_OFFICER']);
  });

  it.each([
    [{ role: 'PLANNER', from: '2024-02-01', to: '2024-01-31' }, 'FROM_AFTER_TO to'],
    [{ role: 'DISTRICT_OFFICER' }, 'DISTRICT_REQUIRED district'],
    [{ role: 'PLANNER', district: '11200' }, 'DISTRICT_NOT_ALLOWED district'],
    [{ role: 'DISTRICT_OFFICER', district: '99999' }, 'UNKNOWN_VALUE district'],
  ])('%j is refused with %s', async (input, expected) => {
    expect(await refusalOf(input)).toBe(expected);
    expect((await read(admin, person.id)).grants).toEqual([]);
  });

  it('is not given twice for a day, at once neither, but again after it was ended', async () => {
    const { id, version } = await grant({ role: 'PLANNER', to: '2024-12-31' });
    expect(await refusalOf({ role: 'PLANNER', from: '2024-12-31' })).toBe('GRANT_OVERLAPS from');
    expect(await refusalOf({ role: 'PLANNER', from: '2025-01-01' })).toBeNull();
    await admin.ask(documents.revokeGrant, { id, version });
    const answers = await Promise.all([1, 2, 3].map(() => refusalOf({ role: 'PLANNER', to: '2024-12-31' })));
    expect(answers.filter((it) => it === null)).toHaveLength(1);
    expect(answers.filter((it) => it === 'GRANT_OVERLAPS from')).toHaveLength(2);
  });

  it('changes its days by its version only, and never over another', async () => {
    const { id } = await grant({ role: 'PLANNER' });
    expect(await update(id, 1, { to: '2024-06-30' })).toBeNull();
    expect(await admin.ask(documents.updateGrant, { input: { id, version: 1, to: null } })).toMatchObject({
      updateGrant: { __typename: 'AccountConflict', current: { grants: [{ to: '2024-06-30', version: 2 }] } },
    });
    expect(await update(id, 2, { from: '2024-07-01' })).toBe('FROM_AFTER_TO to');
    await grant({ role: 'PLANNER', from: '2024-07-01' });
    expect(await update(id, 2, { to: null })).toBe('GRANT_OVERLAPS from');
    expect(await update(id, 2, { from: '2024-02-01', to: '2024-06-29' })).toBeNull();
    expect(await rolesOf(client)).toEqual([]);
  });

  it('that has ended stays as it was', async () => {
    const past = await grant({ role: 'PLANNER', from: '2023-01-01', to: '2023-12-31' });
    expect(await update(past.id, 1, { to: null })).toBe('GRANT_ENDED id');
    expect(await admin.refusal(documents.revokeGrant, { id: past.id, version: 1 })).toBe('GRANT_ENDED id');
    const ended = await grant({ role: 'COMMITTEE_MEMBER' });
    await admin.ask(documents.revokeGrant, { id: ended.id, version: 1 });
    expect(await admin.refusal(documents.revokeGrant, { id: ended.id, version: 2 })).toBe('GRANT_ENDED id');
  });

  it('that lies ahead is ended without ever having been held', async () => {
    const { id } = await grant({ role: 'PLANNER', from: '2024-03-01' });
    await admin.ask(documents.revokeGrant, { id, version: 1 });
    expect((await read(admin, person.id)).grants).toMatchObject([
      { from: '2024-03-01', to: null, isRevoked: true },
    ]);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nonsense'])('%j is none', async (id) => {
    expect(await update(id, 1, { to: null })).toBe('NOT_FOUND id');
    expect(await admin.refusal(documents.revokeGrant, { id, version: 1 })).toBe('NOT_FOUND id');
    expect(await admin.refusal(documents.grantRole, { input: { accountId: id, role: 'PLANNER' } })).toBe(
      'NOT_FOUND accountId',
    );
  });
});

describe('the last administrator', () => {
  const adminGrant = async (): Promise<Grant> => {
    const found = (await read(admin, adminId)).grants.find(({ isRevoked }) => !isRevoked);
    if (found === undefined) throw new Error('The administrator is none.');
    return found;
  };

  it('cannot be disabled, demoted or given a last day, and nothing of it stays', async () => {
    const before = await read(admin, adminId);
    const { id, version } = await adminGrant();
    expect(await admin.refusal(documents.disableAccount, { id: adminId, version: before.version })).toBe(
      'LAST_ADMINISTRATOR',
    );
    expect(await admin.refusal(documents.revokeGrant, { id, version })).toBe('LAST_ADMINISTRATOR');
    expect(await update(id, version, { to: '2099-12-31' })).toBe('LAST_ADMINISTRATOR');
    expect(await update(id, version, { from: '2024-01-23' })).toBe('LAST_ADMINISTRATOR');
    expect(await read(admin, adminId)).toEqual(before);
    expect(await admin.refusal('{ accounts { totalCount } }')).toBeNull();
  });

  it('is not replaced by one who was only invited, or has a last day, or is disabled', async () => {
    const { id, version } = await adminGrant();
    const revoke = (): Promise<string | null> => admin.refusal(documents.revokeGrant, { id, version });
    await admin.ask(documents.inviteAccount, {
      input: { name: '이름', email: 'maybe@city.go.kr', grants: [{ role: 'ADMINISTRATOR' }] },
    });
    expect(await revoke()).toBe('LAST_ADMINISTRATOR');
    const passing = await grant({ role: 'ADMINISTRATOR', to: '2099-12-31' });
    expect(await revoke()).toBe('LAST_ADMINISTRATOR');
    expect(await update(passing.id, passing.version, { to: null })).toBeNull();
    const { version: accountVersion } = await read(admin, person.id);
    await admin.ask(documents.disableAccount, { id: person.id, version: accountVersion });
    expect(await revoke()).toBe('LAST_ADMINISTRATOR');
  });

  it('remains when two demote each other at once, each through a process of its own', async () => {
    for (let round = 0; round < 5; round++) {
      const email = `rival-${round}@city.go.kr`;
      const rival = await join(admin, api.client, email, [{ role: 'ADMINISTRATOR' }]);
      const elsewhere = other.client.with(rival.client.headers);
      const [mine, theirs] = [await adminGrant(), rival.person.grants[0]];
      const answers = await Promise.all([
        admin.refusal(documents.revokeGrant, { id: theirs?.id, version: theirs?.version }),
        elsewhere.refusal(documents.revokeGrant, { id: mine.id, version: mine.version }),
      ]);
      expect(answers.filter((it) => it === null)).toHaveLength(1);
      expect(answers.filter((it) => it !== null)).toEqual([
        expect.stringMatching(/^(LAST_ADMINISTRATOR|NOT_ALLOWED)$/),
      ]);
      const [{ n } = { n: 0 }] = await api.sql<{ n: number }>(
        `select count(*)::int as n from role_grant g join account a on a.id = g.account_id
         where role = 'ADMINISTRATOR' and revoked_at is null and valid_to is null and a.password_hash is not null
           and a.disabled_at is null and a.email in ('admin@test', $1)`,
        [email],
      );
      expect(n).toBe(1);
      // For the next round the first one is the administrator again, and the only one.
      await api.sql(
        `update role_grant set revoked_at = case account_id when $1 then null else now() end, valid_to = null
         where role = 'ADMINISTRATOR' and (account_id = $1 or account_id = $2)`,
        [adminId, rival.person.id],
      );
    }
  });
});
