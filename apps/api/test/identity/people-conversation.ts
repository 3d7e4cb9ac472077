import type { Client } from '../support/client.js';

/** What people administration asks, and what it reads back. */
const ACCOUNT = `id name email state version
  grants { id role district { code } from to isRevoked version } openLink { kind }`;
const RESULT = `__typename ... on Account { ${ACCOUNT} } ... on AccountConflict { current { ${ACCOUNT} } }`;
const LINK = `kind path url expiresAt account { ${ACCOUNT} }`;

export const documents = {
  account: `query ($id: ID!) { account(id: $id) { ${ACCOUNT} } }`,
  accountLink: 'query ($token: String!) { accountLink(token: $token) { kind name email expiresAt } }',
  completeSetUp:
    'mutation ($input: CompleteSetUpInput!) { completeSetUp(input: $input) { needsSetUp account { name email } roles { role to } } }',
  acceptInvitation:
    'mutation ($input: SetPasswordInput!) { acceptInvitation(input: $input) { account { email } roles { role district { code } } } }',
  resetPassword:
    'mutation ($input: SetPasswordInput!) { resetPassword(input: $input) { account { email } } }',
  changePassword:
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { email sessions { id } } } }',
  endSession: 'mutation ($id: ID!) { endSession(id: $id) { account { email } } }',
  endOtherSessions: 'mutation { endOtherSessions { account { sessions { isCurrent } } } }',
  inviteAccount: `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { ${LINK} } }`,
  issueAccountLink: `mutation ($accountId: ID!) { issueAccountLink(accountId: $accountId) { ${LINK} } }`,
  updateAccount: `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { ${RESULT} } }`,
  disableAccount: `mutation ($id: ID!, $version: Int!) { disableAccount(id: $id, version: $version) { ${RESULT} } }`,
  enableAccount: `mutation ($id: ID!, $version: Int!) { enableAccount(id: $id, version: $version) { ${RESULT} } }`,
  endAccountSessions: `mutation ($accountId: ID!) { endAccountSessions(accountId: $accountId) { sessions { id } } }`,
  grantRole: `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ${ACCOUNT} } }`,
  updateGrant: `mutation ($input: UpdateGrantInput!) { updateGrant(input: $input) { ${RESULT} } }`,
  revokeGrant: `mutation ($id: ID!, $version: Int!) { revokeGrant(id: $id, version: $version) { ${RESULT} } }`,
} as const;

/** Refused by no rule; TEST_PASSWORD is as good, but somebody's already. */
export const GOOD_PASSWORD = 'a violet lamp by the door';
export const WHO = '{ viewer { account { email } } }';

export interface Grant {
  readonly id: string;
  readonly role: string;
  readonly district: { readonly code: string } | null;
  readonly from: string;
  readonly to: string | null;
  readonly isRevoked: boolean;
  readonly version: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly version: number;
  readonly grants: readonly Grant[];
  readonly openLink: { readonly kind: string } | null;
}

export interface Link {
  readonly kind: string;
  readonly path: string;
  readonly url: string;
  readonly expiresAt: string;
  readonly account: Person;
}

export function tokenOf({ path }: { readonly path: string }): string {
  return path.split('#')[1] ?? '';
}

/** Invites somebody new; returns the link. */
export async function invite(
  administrator: Client,
  email: string,
  grants: readonly object[] = [],
): Promise<Link> {
  const input = { name: `이름 ${email}`, email, grants };
  return (await administrator.ask<{ inviteAccount: Link }>(documents.inviteAccount, { input })).inviteAccount;
}

/** Invites somebody who takes the invitation up; returns the person and the client that is signed in. */
export async function join(
  administrator: Client,
  stranger: Client,
  email: string,
  grants: readonly object[] = [],
): Promise<{ readonly person: Person; readonly client: Client }> {
  const link = await invite(administrator, email, grants);
  const input = { token: tokenOf(link), password: GOOD_PASSWORD };
  const answer = await stranger.send(documents.acceptInvitation, { input });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`${email} could not join: ${JSON.stringify(answer.errors)}`);
  return { person: await read(administrator, link.account.id), client: stranger.with({ cookie }) };
}

/** The account as an administrator sees it now. */
export async function read(administrator: Client, id: string): Promise<Person> {
  return (await administrator.ask<{ account: Person }>(documents.account, { id })).account;
}
