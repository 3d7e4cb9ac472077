import { DomainError, ErrorCode } from '../../domain-error.js';
import { isPossible, transition, type WorkflowTable } from '../../workflow.js';
import { PlanState, PlanStep } from './plan-state.js';

/**
 * The way of a plan: drafted, advised on by the subcommittee, submitted to the committee above, confirmed there, put to
 * public deliberation, revised and confirmed again, in force, closed. A plan in force can be confirmed again after an
 * amendment. There is no way back: what was decided stays decided.
 */
export const planLifecycle: WorkflowTable<PlanState, PlanStep> = {
  [PlanState.DRAFTING]: { [PlanStep.ASK_ADVICE]: PlanState.ADVICE },
  [PlanState.ADVICE]: {
    [PlanStep.SUBMIT]: PlanState.ADVICE,
    [PlanStep.CONFIRM]: PlanState.CONFIRMED,
  },
  [PlanState.CONFIRMED]: { [PlanStep.OPEN_DELIBERATION]: PlanState.PUBLIC_DELIBERATION },
  [PlanState.PUBLIC_DELIBERATION]: { [PlanStep.RECONFIRM]: PlanState.RECONFIRMED },
  [PlanState.RECONFIRMED]: {
    [PlanStep.RECONFIRM]: PlanState.RECONFIRMED,
    [PlanStep.PUT_IN_FORCE]: PlanState.IN_FORCE,
  },
  [PlanState.IN_FORCE]: {
    [PlanStep.RECONFIRM]: PlanState.IN_FORCE,
    [PlanStep.CLOSE]: PlanState.CLOSED,
  },
  [PlanState.CLOSED]: {},
};

/** The state a step leads to. Throws PLAN_CLOSED for a closed plan, else TRANSITION_NOT_ALLOWED. */
export function nextPlanState(state: PlanState, step: PlanStep): PlanState {
  if (state === PlanState.CLOSED) throw new DomainError(ErrorCode.PLAN_CLOSED);
  return transition(planLifecycle, state, step);
}

/** The steps that are possible from a state, whoever takes them, in the order of the way. */
export function listPlanSteps(state: PlanState): PlanStep[] {
  return Object.values(PlanStep).filter((step) => isPossible(planLifecycle, state, step));
}

/** Whether the codes may still be renumbered: once advice is asked for, people cite them. */
export function areCodesFrozen(state: PlanState): boolean {
  return state !== PlanState.DRAFTING;
}

/** Whether a change needs an open amendment with its reason: the committee has confirmed what stands there. */
export function needsAmendment(state: PlanState): boolean {
  return state !== PlanState.DRAFTING && state !== PlanState.ADVICE;
}

/** Whether nothing can be changed any more. */
export function isPlanClosed(state: PlanState): boolean {
  return state === PlanState.CLOSED;
}

/** Whether a committee's decision stands behind the step, so that its document has to be named. */
export function needsDocument(step: PlanStep): boolean {
  return step === PlanStep.SUBMIT || step === PlanStep.CONFIRM || step === PlanStep.RECONFIRM;
}

/** Whether the step keeps the plan as it stands as a numbered revision. */
export function takesRevision(step: PlanStep): boolean {
  return step === PlanStep.CONFIRM || step === PlanStep.RECONFIRM;
}
