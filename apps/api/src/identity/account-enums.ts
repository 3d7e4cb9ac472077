import { registerEnumType } from '@nestjs/graphql';

/** Whether a person can sign in. */
export const AccountState = {
  INVITED: 'INVITED',
  ACTIVE: 'ACTIVE',
  DISABLED: 'DISABLED',
} as const;
export type AccountState = (typeof AccountState)[keyof typeof AccountState];

/** What a one-time link lets its holder do. */
export const AccountLinkKind = {
  SET_UP: 'SET_UP',
  INVITATION: 'INVITATION',
  PASSWORD_RESET: 'PASSWORD_RESET',
} as const;
export type AccountLinkKind = (typeof AccountLinkKind)[keyof typeof AccountLinkKind];

registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'Whether a person can sign in.',
  valuesMap: {
    INVITED: { description: 'Has set no password yet.' },
    DISABLED: { description: 'Cannot sign in; the name stays in history.' },
  },
});
registerEnumType(AccountLinkKind, {
  name: 'AccountLinkKind',
  description: 'What a one-time link lets its holder do.',
  valuesMap: {
    SET_UP: { description: 'Make the first administrator of an empty installation.' },
    INVITATION: { description: 'Set the first password.' },
    PASSWORD_RESET: { description: 'Set another password; ends all sessions.' },
  },
});
