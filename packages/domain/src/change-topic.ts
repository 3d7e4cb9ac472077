/** What open screens are told has changed. */
export const ChangeTopic = {
  PLAN: 'PLAN',
  REPORT: 'REPORT',
  READING: 'READING',
  COMMENT: 'COMMENT',
  PRESENCE: 'PRESENCE',
  DELIBERATION: 'DELIBERATION',
} as const;
export type ChangeTopic = (typeof ChangeTopic)[keyof typeof ChangeTopic];
