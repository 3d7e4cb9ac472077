/** Where a node or value comes from: stated in the source document, or written so that the plan can be run (예시). */
export const Provenance = { FACT: 'FACT', EXAMPLE: 'EXAMPLE' } as const;
export type Provenance = (typeof Provenance)[keyof typeof Provenance];

/** Who carries a task out: the districts it is rolled out to, or the city itself. */
export const Rollout = { DISTRICTS: 'DISTRICTS', CITY: 'CITY' } as const;
export type Rollout = (typeof Rollout)[keyof typeof Rollout];

/** Whether a stage runs once in the cycle, or in the same months of every calendar year. */
export const Recurrence = { ONCE: 'ONCE', YEAR: 'YEAR' } as const;
export type Recurrence = (typeof Recurrence)[keyof typeof Recurrence];

export const NodeType = {
  PLAN: 'PLAN',
  GOAL: 'GOAL',
  TASK: 'TASK',
  STAGE: 'STAGE',
  INDICATOR: 'INDICATOR',
} as const;
export type NodeType = (typeof NodeType)[keyof typeof NodeType];
