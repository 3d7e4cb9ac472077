import { hash } from '@node-rs/argon2';
import { TEST_PASSWORD } from './client.js';
import type { TestApi } from './start-api.js';

/** A few districts of three zones; 11140 is the one the example plan leaves out. */
export async function seedDistricts(api: TestApi): Promise<void> {
  await api.sql(`
    insert into district (code, name_ko, name_en, zone_ko, zone_en, position) values
      ('11110', '종로구', 'Jongno-gu', '도심권', 'City centre', 1),
      ('11140', '중구', 'Jung-gu', '도심권', 'City centre', 2),
      ('11170', '용산구', 'Yongsan-gu', '도심권', 'City centre', 3),
      ('11200', '성동구', 'Seongdong-gu', '동북권', 'North-east', 4),
      ('11680', '강남구', 'Gangnam-gu', '동남권', 'South-east', 23)`);
}

let passwordHash: Promise<string> | undefined;

/** The password hash of every account made here; cheap, since no secret is kept. */
function testPasswordHash(): Promise<string> {
  passwordHash ??= hash(TEST_PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  return passwordHash;
}

export interface AccountFacts {
  readonly email: string;
  readonly name?: string;
  readonly roles?: readonly { readonly role: string; readonly district?: string }[];
}

/** Makes an account that signs in with TEST_PASSWORD; returns its id. */
export async function createAccount(api: TestApi, facts: AccountFacts): Promise<string> {
  const [account] = await api.sql<{ id: string }>(
    'insert into account (email, name, password_hash) values ($1, $2, $3) returning id',
    [facts.email, facts.name ?? facts.email, await testPasswordHash()],
  );
  if (account === undefined) throw new Error('no account was made');
  for (const { role, district } of facts.roles ?? []) {
    await api.sql(
      `insert into role_grant (account_id, role, district_code, valid_from) values ($1, $2, $3, '2020-01-01')`,
      [account.id, role, district ?? null],
    );
  }
  return account.id;
}

/** One account per role, officers for 11200 and 11680; returns the ids by e-mail address. Districts come first. */
export async function seedAccounts(api: TestApi): Promise<Record<string, string>> {
  const people: readonly AccountFacts[] = [
    { email: 'admin@test', roles: [{ role: 'ADMINISTRATOR' }] },
    { email: 'planner@test', roles: [{ role: 'PLANNER' }] },
    { email: 'officer-11200@test', roles: [{ role: 'DISTRICT_OFFICER', district: '11200' }] },
    { email: 'officer-11680@test', roles: [{ role: 'DISTRICT_OFFICER', district: '11680' }] },
    { email: 'member@test', roles: [{ role: 'COMMITTEE_MEMBER' }] },
    { email: 'nobody@test', roles: [] },
  ];
  const ids: Record<string, string> = {};
  for (const person of people) ids[person.email] = await createAccount(api, person);
  return ids;
}
