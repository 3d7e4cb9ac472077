/** What open screens are told has changed. */
export const ChangeTopic = {
  PLAN: 'PLAN',
  REPORT: 'REPORT',
  READING: 'READING',
  COMMENT: 'COMMENT',
} as const;
export type ChangeTopic = (typeof ChangeTopic)[keyof typeof ChangeTopic];
