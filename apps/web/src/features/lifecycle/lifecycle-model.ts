import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';

/** A step as it was taken. */
export interface TakenStep {
  readonly step: PlanStep;
  readonly toState: PlanState;
  readonly takenOn: string;
}

/** A state of the way: passed, present or still to come, with the day it was reached. */
export interface WayPoint {
  readonly state: PlanState;
  readonly position: 'PASSED' | 'PRESENT' | 'COMING';
  readonly reachedOn: string | null;
}

const states = Object.values(PlanState);

/** The way of a plan in its order. A state reached twice counts from the first time. */
export function wayOf(state: PlanState, taken: readonly TakenStep[]): WayPoint[] {
  const present = states.indexOf(state);
  return states.map((each, index) => ({
    state: each,
    position: index < present ? 'PASSED' : index === present ? 'PRESENT' : 'COMING',
    reachedOn: taken.find(({ toState }) => toState === each)?.takenOn ?? null,
  }));
}

/**
 * Of the steps that are possible the one that comes next by rule: a plan is submitted before it is confirmed, put in force
 * once reconfirmed; one in force is confirmed again after an amendment before anybody thinks of closing it.
 */
export function nextStepOf(possible: readonly PlanStep[], taken: readonly TakenStep[]): PlanStep | null {
  const isSubmitted = taken.some(({ step }) => step === PlanStep.SUBMIT);
  const preferred = [
    ...(isSubmitted ? [PlanStep.CONFIRM] : [PlanStep.SUBMIT]),
    PlanStep.PUT_IN_FORCE,
    PlanStep.RECONFIRM,
  ];
  return preferred.find((step) => possible.includes(step)) ?? possible[0] ?? null;
}
