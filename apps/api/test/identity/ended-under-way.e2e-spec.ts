import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createSmallPlan, send, type SmallPlan } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { listen, type Listening } from '../support/live-client.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { documents, GOOD_PASSWORD, join, type Person, read, tokenOf } from './people-conversation.js';

/** Not published: whoever loses role or session may not even know of it. */
const CODE = 'DRAFT-1';
const PLAN = `{ plan(code: "${CODE}") { title } }`;
const COMMITTEE = { role: 'COMMITTEE_MEMBER', from: '2020-01-01' };

let api: TestApi;
let other: TestApi;
let admin: Client;
let planner: Client;
let small: SmallPlan;
let person: Person;
let client: Client;
let made = 0;

beforeAll(async () => {
  api = await startApi();
  other = await startApi({ databaseUrl: api.databaseUrl });
  await seedDistricts(api);
  await seedAccounts(api);
  // Whoever administers does so through another process than the one the person is connected to.
  admin = await other.client.as('admin@test');
  planner = await other.client.as('planner@test');
  small = await createSmallPlan(planner, CODE);
}, 60_000);
afterAll(async () => {
  await other.stop();
  await api.stop();
});
beforeEach(async () => {
  made += 1;
  ({ person, client } = await join(admin, api.client, `person-${made}@city.go.kr`, [COMMITTEE]));
});

/** Somebody changes the plan: a notice for everybody who may know of it. */
async function changePlan(): Promise<void> {
  const [goal] = await api.sql<{ version: number }>('select version from goal where id = $1', [
    small.goal.id,
  ]);
  await send(planner, 'updateGoal', {
    id: small.goal.id,
    version: goal?.version,
    titleKo: `목표 ${made} ${Math.random()}`,
  });
}

/** Listens as the person, and has heard of a change already. */
async function listening(as = client): Promise<Listening> {
  const heard = await listen(as, `subscription { changed(plan: "${CODE}") { topic } }`);
  await changePlan();
  await heard.until(1);
  return heard;
}

/** How many changes it has heard of; its closing is among what was received. */
function changesIn({ received }: Listening): number {
  return received.filter((it) => 'data' in it).length;
}

async function closing(heard: Listening): Promise<number | null> {
  for (let waited = 0; heard.closeCode() === null && waited < 5_000; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return heard.closeCode();
}

describe('a person who is at work', () => {
  const endings: readonly [string, () => Promise<unknown>][] = [
    [
      'the account is disabled',
      async () => {
        const { version } = await read(admin, person.id);
        return admin.ask(documents.disableAccount, { id: person.id, version });
      },
    ],
    [
      'an administrator ends the sessions',
      () => admin.ask(documents.endAccountSessions, { accountId: person.id }),
    ],
    [
      'the password is reset',
      async () => {
        const { issueAccountLink } = await admin.ask(documents.issueAccountLink, { accountId: person.id });
        const input = { token: tokenOf(issueAccountLink), password: 'another good password' };
        return other.client.ask(documents.resetPassword, { input });
      },
    ],
    [
      'the password is changed elsewhere',
      async () => {
        const elsewhere = await other.client.as(person.email, GOOD_PASSWORD);
        const input = { currentPassword: GOOD_PASSWORD, newPassword: 'another good password' };
        return elsewhere.ask(documents.changePassword, { input });
      },
    ],
    [
      'the person ends the other sessions elsewhere',
      async () => (await other.client.as(person.email, GOOD_PASSWORD)).ask(documents.endOtherSessions),
    ],
  ];

  it.each(endings)('is a stranger at once when %s: socket, event and next request', async (_, end) => {
    const heard = await listening();
    expect(await client.refusal(PLAN)).toBeNull();
    await end();
    expect(await closing(heard)).toBe(4403);
    await changePlan();
    expect(changesIn(heard)).toBe(1);
    expect(await client.refusal(PLAN)).toBe('NOT_FOUND code');
    expect(await client.refusal(documents.endOtherSessions)).toBe('NOT_SIGNED_IN');
  });

  it.each(['revokeGrant', 'updateGrant'] as const)(
    'is told nothing more once %s took the role',
    async (operation) => {
      const heard = await listening();
      const [grant] = person.grants;
      if (operation === 'revokeGrant')
        await admin.ask(documents.revokeGrant, { id: grant?.id, version: grant?.version });
      else
        await admin.ask(documents.updateGrant, {
          input: { id: grant?.id, version: grant?.version, to: '2023-12-31' },
        });
      await changePlan();
      // Whoever still may is told of the same change; by then the other would have been.
      const witness = await listening(await api.client.as('planner@test'));
      expect(changesIn(heard)).toBe(1);
      expect(await client.refusal(PLAN)).toBe('NOT_FOUND code');
      await Promise.all([heard.stop(), witness.stop()]);
    },
  );

  it('goes on while a reset link is merely given out, or somebody else’s sessions are ended', async () => {
    const heard = await listening();
    const bystander = await join(admin, api.client, `bystander-${made}@city.go.kr`, [COMMITTEE]);
    await admin.ask(documents.issueAccountLink, { accountId: person.id });
    await admin.ask(documents.endAccountSessions, { accountId: bystander.person.id });
    await changePlan();
    await heard.until(2);
    expect(await client.refusal(PLAN)).toBeNull();
    await heard.stop();
  });

  it('holds no session begun with a password that was just replaced', async () => {
    const { issueAccountLink } = await admin.ask(documents.issueAccountLink, { accountId: person.id });
    const input = { token: tokenOf(issueAccountLink), password: 'another good password' };
    const signingIn = Array.from({ length: 4 }, () =>
      api.client.as(person.email, GOOD_PASSWORD).catch(() => null),
    );
    await other.client.ask(documents.resetPassword, { input });
    for (const late of await Promise.all(signingIn))
      if (late !== null) expect((await late.ask('{ viewer { account { id } } }')).viewer.account).toBeNull();
  });
});
