import { Role } from '@dure/domain/access/access.types';

/** One demo account per role, to be filled in by a press; the others follow the same pattern. */
export const demoExamples: readonly { readonly role: Role; readonly email: string }[] = [
  { role: Role.PLANNER, email: 'planner@demo' },
  { role: Role.DISTRICT_OFFICER, email: 'officer-11200@demo' },
  { role: Role.COMMITTEE_MEMBER, email: 'member-a@demo' },
  { role: Role.ADMINISTRATOR, email: 'admin@demo' },
];
