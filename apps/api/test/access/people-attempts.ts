import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { documents, GOOD_PASSWORD } from '../identity/people-conversation.js';
import type { Client } from '../support/client.js';
import { pick, type Arrangement, type Arrangements } from './attempt.js';
import type { Office, Person, Versioned } from './office.js';

const nobody: Versioned = { id: randomUUID(), version: 1 };

/** An account more, in use unless said otherwise, that may be changed without costing the others theirs. */
async function spareAccount(office: Office, isDisabled = false): Promise<Versioned & { email: string }> {
  return office.one(
    `insert into account (email, name, password_hash, disabled_at)
     select $1, '여분', password_hash, case when $2 then now() end from account where email = 'planner@demo'
     returning id, version, email`,
    [`spare-${randomUUID()}@demo`, isDisabled],
  );
}

/** Somebody else with the very same roles, signed in: what is done to the own account is done to this one. */
async function doubleOf(office: Office, person: Person): Promise<Client> {
  if (person === 'signed out') return office.api.client;
  await office.api.sql('delete from login_attempt');
  const { id, email } = await spareAccount(office);
  await office.api.sql(
    `insert into role_grant (account_id, role, district_code, valid_from, valid_to)
     select $1, role, district_code, valid_from, valid_to from role_grant where account_id = $2`,
    [id, office.accountIds.get(person)],
  );
  return office.api.client.as(email, demoPassword);
}

/** A link in the state of the situation; returns its token. */
async function link(office: Office, kind: string, situation: string): Promise<string> {
  await office.api.sql('delete from login_attempt');
  const token = randomBytes(32).toString('base64url');
  if (situation === 'unknown') return token;
  const account = kind === 'SET_UP' ? null : await spareAccount(office);
  if (kind === 'INVITATION')
    await office.api.sql('update account set password_hash = null where id = $1', [account?.id]);
  await office.api.sql(
    `insert into account_link (kind, account_id, token_hash, expires_at, used_at)
     values ($1, $2, $3, now() + $4 * interval '1 hour', case when $5 then now() end)`,
    [
      kind,
      account?.id ?? null,
      createHash('sha256').update(token).digest(),
      situation === 'expired' ? -1 : 1,
      situation === 'used',
    ],
  );
  return token;
}

const withLink =
  (document: string, kind: string): Arrangement =>
  async (office, situation) => {
    const token = await link(office, kind, situation);
    const rest = kind === 'SET_UP' ? { name: '이름', email: 'first@demo' } : {};
    return { document, variables: { input: { token, password: GOOD_PASSWORD, ...rest } } };
  };

/** Administers a spare account; of 'unknown' one that does not exist. */
const administering =
  (document: string, variables: (account: Versioned) => object, isDisabled = false): Arrangement =>
  async (office, situation) => {
    const account = situation === 'unknown' ? nobody : await spareAccount(office, isDisabled);
    return { document, variables: { ...variables(account) } };
  };

const changingGrant =
  (document: string, variables: (grant: Versioned) => object): Arrangement =>
  async (office, situation) => {
    if (situation === 'unknown') return { document, variables: { ...variables(nobody) } };
    const { id } = await spareAccount(office);
    const grant = await office.one<Versioned>(
      `insert into role_grant (account_id, role, valid_from) values ($1, 'PLANNER', '2023-01-01') returning id, version`,
      [id],
    );
    return { document, variables: { ...variables(grant) } };
  };

/** A field of an account: the own one, and that of somebody who stands in the trail of a goal. */
const accountField =
  (selection: string, field: string): Arrangement =>
  async (office, situation) => {
    if (situation === 'own') {
      return {
        document: `{ viewer { account { ${selection} } } }`,
        isShown: (data) => (data as unknown as Shown).viewer?.account?.[field] != null,
      };
    }
    const { id } = office.published.goal;
    await office.api.sql(
      `insert into audit_event (account_id, action, entity, entity_id)
       select id, 'updateGoal', 'goal', $1 from account where email = 'member-a@demo'`,
      [id],
    );
    return {
      document: `query ($id: ID!) { history(nodeId: $id, first: 1) { nodes { account { name ${selection} } } } }`,
      variables: { id },
      isShown: (data) => (data as unknown as Shown).history?.nodes[0]?.account[field] != null,
    };
  };

interface Shown {
  readonly viewer?: { readonly account: Readonly<Record<string, unknown>> | null };
  readonly history?: { readonly nodes: { readonly account: Readonly<Record<string, unknown>> }[] };
}

/** Accounts, links, roles and sessions. */
export const peopleAttempts: Arrangements = {
  'Account.email': accountField('email', 'email'),
  'Account.version': accountField('version', 'version'),
  'Account.grants': accountField('grants { role }', 'grants'),
  'Account.sessions': accountField('sessions { id }', 'sessions'),
  'Account.state': accountField('state', 'state'),
  'Account.lastSeenAt': accountField('lastSeenAt', 'lastSeenAt'),
  'Account.history': accountField('history { totalCount }', 'history'),
  'Query.account': (office, situation, person) => {
    const own = office.accountIds.get(person) ?? nobody.id;
    const another = office.accountIds.get(person === 'member' ? 'officer' : 'member');
    return {
      document: documents.account,
      variables: { id: pick({ own, another, unknown: randomUUID() }, situation) },
    };
  },
  'Query.accountLink': async (office, situation) => ({
    document: documents.accountLink,
    variables: { token: await link(office, 'INVITATION', situation) },
  }),
  'Mutation.completeSetUp': withLink(documents.completeSetUp, 'SET_UP'),
  'Mutation.acceptInvitation': withLink(documents.acceptInvitation, 'INVITATION'),
  'Mutation.resetPassword': withLink(documents.resetPassword, 'PASSWORD_RESET'),
  'Mutation.changePassword': async (office, situation, person) => ({
    document: documents.changePassword,
    variables: {
      input: {
        currentPassword: situation === 'right password' ? demoPassword : 'wrong',
        newPassword: GOOD_PASSWORD,
      },
    },
    client: await doubleOf(office, person),
  }),
  'Mutation.endSession': async (office, situation, person) => {
    const client = await doubleOf(office, person);
    const others = `account_id <> (select account_id from login_session order by created_at desc limit 1)`;
    const { id } = await office.one<{ id: string }>(
      `select id from login_session where revoked_at is null and ${situation === 'another' ? others : 'true'}
       order by created_at desc limit 1`,
    );
    return {
      document: documents.endSession,
      variables: { id: situation === 'unknown' ? nobody.id : id },
      client,
    };
  },
  'Mutation.endOtherSessions': async (office, _situation, person) => ({
    document: documents.endOtherSessions,
    client: await doubleOf(office, person),
  }),
  'Mutation.inviteAccount': () => ({
    document: documents.inviteAccount,
    variables: {
      input: { name: '이름', email: `invited-${randomUUID()}@demo`, grants: [{ role: 'PLANNER' }] },
    },
  }),
  'Mutation.issueAccountLink': administering(documents.issueAccountLink, ({ id }) => ({ accountId: id })),
  'Mutation.updateAccount': administering(documents.updateAccount, ({ id, version }) => ({
    input: { id, version, name: '새 이름' },
  })),
  'Mutation.disableAccount': administering(documents.disableAccount, ({ id, version }) => ({ id, version })),
  'Mutation.enableAccount': administering(
    documents.enableAccount,
    ({ id, version }) => ({ id, version }),
    true,
  ),
  'Mutation.endAccountSessions': administering(documents.endAccountSessions, ({ id }) => ({ accountId: id })),
  'Mutation.grantRole': administering(documents.grantRole, ({ id }) => ({
    input: { accountId: id, role: 'PLANNER' },
  })),
  'Mutation.updateGrant': changingGrant(documents.updateGrant, ({ id, version }) => ({
    input: { id, version, to: '2030-12-31' },
  })),
  'Mutation.revokeGrant': changingGrant(documents.revokeGrant, ({ id, version }) => ({ id, version })),
};
