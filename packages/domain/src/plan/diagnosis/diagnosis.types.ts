import type { CalendarDate } from '../../cycle/calendar-date.js';
import type { CycleYears } from '../../cycle/period.js';
import type { IndicatorDefinition, StageDefinition } from '../../indicator/indicator.definition.js';
import type { NodeType, Rollout } from '../plan.types.js';

/** How much a finding weighs: the plan cannot be monitored, it will be misread, or it could be better. */
export const Severity = { MUST: 'MUST', SHOULD: 'SHOULD', HINT: 'HINT' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** What can be wrong with a plan as it is written (method §1, §3, §4, §6). */
export const Defect = {
  TASK_WITHOUT_STAGE: 'TASK_WITHOUT_STAGE',
  STAGE_WITHOUT_PROCESS_INDICATOR: 'STAGE_WITHOUT_PROCESS_INDICATOR',
  STAGE_WITHOUT_QUESTION: 'STAGE_WITHOUT_QUESTION',
  RESULT_READ_WITHIN_CYCLE: 'RESULT_READ_WITHIN_CYCLE',
  NO_BASELINE: 'NO_BASELINE',
  NO_TARGET: 'NO_TARGET',
  NO_UNIT: 'NO_UNIT',
  NO_ORIGIN: 'NO_ORIGIN',
  NO_OWNER: 'NO_OWNER',
  TARGET_ON_WRONG_SIDE: 'TARGET_ON_WRONG_SIDE',
  PATH_FALLS: 'PATH_FALLS',
  PERCENT_WITHOUT_PARTS: 'PERCENT_WITHOUT_PARTS',
  MIXED_TARGET_KEYS: 'MIXED_TARGET_KEYS',
  CUMULATIVE_MEAN: 'CUMULATIVE_MEAN',
  DISTRICT_ROLE_EMPTY: 'DISTRICT_ROLE_EMPTY',
  NO_DISTRICT_ENROLLED: 'NO_DISTRICT_ENROLLED',
  COMMENT_OVERDUE: 'COMMENT_OVERDUE',
  MEASURES_THE_SAME: 'MEASURES_THE_SAME',
} as const;
export type Defect = (typeof Defect)[keyof typeof Defect];

/** Which input mends a finding: a field of the node, or something to add under it. */
export const Remedy = {
  ADD_STAGE: 'ADD_STAGE',
  ADD_PROCESS_INDICATOR: 'ADD_PROCESS_INDICATOR',
  EDIT_FIELD: 'EDIT_FIELD',
  EDIT_TARGETS: 'EDIT_TARGETS',
  ENROL_DISTRICTS: 'ENROL_DISTRICTS',
  ANSWER_COMMENT: 'ANSWER_COMMENT',
  COMPARE: 'COMPARE',
} as const;
export type Remedy = (typeof Remedy)[keyof typeof Remedy];

/** One thing that is wrong, where, why, and what mends it. */
export interface Finding {
  readonly defect: Defect;
  readonly severity: Severity;
  readonly nodeType: NodeType;
  readonly nodeId: string;
  readonly nodeCode: string;
  readonly remedy: Remedy;
  /** Name of the input that mends it, as the API names it; null where something is added instead. */
  readonly field: string | null;
  /** The figures and names that the sentence of the finding needs. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Ids of what else the finding is about: comments, the other indicator, the indicators that watch nothing. */
  readonly related: readonly string[];
}

/** An indicator as the diagnosis reads it: its rules, and the words that say what it is. */
export interface DiagnosedIndicator extends IndicatorDefinition {
  readonly title: string;
  readonly origin: string | null;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
}

export interface DiagnosedStage extends StageDefinition {
  readonly monitoringQuestion: string | null;
}

export interface DiagnosedTask {
  readonly id: string;
  readonly code: string;
  readonly rollout: Rollout;
  readonly department: string | null;
  /** What the districts are to do: how much, how well, and what is to grow. */
  readonly districtRole: Readonly<Record<'quantity' | 'quality' | 'strengthen', string | null>>;
  readonly stages: readonly DiagnosedStage[];
  /** Those in use. */
  readonly indicators: readonly DiagnosedIndicator[];
  readonly comments: readonly DiagnosedComment[];
}

/** A committee member's comment and the day by which it is to be answered. */
export interface DiagnosedComment {
  readonly id: string;
  readonly dueOn: CalendarDate;
  /** An answer that says UNDER_REVIEW is none yet. */
  readonly isAnswered: boolean;
}

export interface DiagnosedGoal {
  readonly id: string;
  readonly code: string;
  readonly tasks: readonly DiagnosedTask[];
  /** Result indicators that belong to the goal itself. */
  readonly indicators: readonly DiagnosedIndicator[];
}

export interface DiagnosedPlan {
  readonly years: CycleYears;
  readonly goals: readonly DiagnosedGoal[];
  /** Districts that take part and are enrolled in a cycle. */
  readonly enrolledDistricts: number;
}
