/** What is recorded of accounts, named as the mutations are. */
const peopleActions = [
  'completeSetUp',
  'createAdministrator',
  'inviteAccount',
  'acceptInvitation',
  'issueAccountLink',
  'resetPassword',
  'changePassword',
  'updateAccount',
  'disableAccount',
  'enableAccount',
  'endSession',
  'endOtherSessions',
  'endAccountSessions',
  'grantRole',
  'updateGrant',
  'revokeGrant',
] as const;
export type PeopleAction = (typeof peopleActions)[number];

/** Whether there are words for what the trail names. */
export function isPeopleAction(action: string): action is PeopleAction {
  return peopleActions.some((it) => it === action);
}
