/** Where a plan stands on its way from the first line to its last year (작성 → … → 종료). */
export const PlanState = {
  DRAFTING: 'DRAFTING',
  ADVICE: 'ADVICE',
  CONFIRMED: 'CONFIRMED',
  PUBLIC_DELIBERATION: 'PUBLIC_DELIBERATION',
  RECONFIRMED: 'RECONFIRMED',
  IN_FORCE: 'IN_FORCE',
  CLOSED: 'CLOSED',
} as const;
export type PlanState = (typeof PlanState)[keyof typeof PlanState];

/** What is done to a plan as a whole, each with its date and, where a committee decides, its document. */
export const PlanStep = {
  ASK_ADVICE: 'ASK_ADVICE',
  SUBMIT: 'SUBMIT',
  CONFIRM: 'CONFIRM',
  OPEN_DELIBERATION: 'OPEN_DELIBERATION',
  RECONFIRM: 'RECONFIRM',
  PUT_IN_FORCE: 'PUT_IN_FORCE',
  CLOSE: 'CLOSE',
} as const;
export type PlanStep = (typeof PlanStep)[keyof typeof PlanStep];
