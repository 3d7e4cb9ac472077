/** Roles a signed-in person can hold; a reader without sign-in holds none. */
export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  PLANNER: 'PLANNER',
  DISTRICT_OFFICER: 'DISTRICT_OFFICER',
  COMMITTEE_MEMBER: 'COMMITTEE_MEMBER',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
