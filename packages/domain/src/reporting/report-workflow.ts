import { DomainError, ErrorCode } from '../domain-error.js';
import { type WorkflowTable, isPossible, transition } from '../workflow.js';
import { ReportState } from './reporting.types.js';

/** What is done to a report. */
export const ReportAction = { SAVE: 'SAVE', SUBMIT: 'SUBMIT', RETURN: 'RETURN', APPROVE: 'APPROVE' } as const;
export type ReportAction = (typeof ReportAction)[keyof typeof ReportAction];

/**
 * The life of a report. Changing a submitted one takes the submission back, so that nobody approves what its author is still
 * writing; a returned one stays returned, with its reason, until it is submitted again. Approved is locked.
 */
export const reportWorkflow: WorkflowTable<ReportState, ReportAction> = {
  [ReportState.DRAFT]: {
    [ReportAction.SAVE]: ReportState.DRAFT,
    [ReportAction.SUBMIT]: ReportState.SUBMITTED,
  },
  [ReportState.SUBMITTED]: {
    [ReportAction.SAVE]: ReportState.DRAFT,
    [ReportAction.RETURN]: ReportState.RETURNED,
    [ReportAction.APPROVE]: ReportState.APPROVED,
  },
  [ReportState.RETURNED]: {
    [ReportAction.SAVE]: ReportState.RETURNED,
    [ReportAction.SUBMIT]: ReportState.SUBMITTED,
  },
  [ReportState.APPROVED]: {},
};

/** Whether nothing can be changed any more. */
export function isLocked(state: ReportState): boolean {
  return state === ReportState.APPROVED;
}

/** The state an action leads to. Throws REPORT_LOCKED for an approved report, else TRANSITION_NOT_ALLOWED. */
export function nextReportState(state: ReportState, action: ReportAction): ReportState {
  if (isLocked(state)) throw new DomainError(ErrorCode.REPORT_LOCKED);
  return transition(reportWorkflow, state, action);
}

/** Whether the action is possible in this state, whoever does it. */
export function isReportActionPossible(state: ReportState, action: ReportAction): boolean {
  return isPossible(reportWorkflow, state, action);
}
