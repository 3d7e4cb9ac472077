import { demoPassword, listDemoAccounts } from '@dure/region-seoul/demo-accounts';

export { demoPassword };

/** The person of each role that most tests need. */
export const people = {
  administrator: 'admin@demo',
  planner: 'planner@demo',
  officer: 'officer-11200@demo',
  member: 'member-a@demo',
} as const;
export type Person = keyof typeof people;

/** Every e-mail address with which one can sign in to the demo. */
export const demoEmails: readonly string[] = listDemoAccounts().map(({ email }) => email);
