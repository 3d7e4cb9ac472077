import { describe, expect, it } from '@jest/globals';
import { listPlanSteps, nextPlanState } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { nextStepOf, wayOf, type TakenStep } from './lifecycle-model.js';

describe('the way of a plan', () => {
  it('is shown whole, each state reached with its day', () => {
    const taken: TakenStep[] = [
      { step: 'ASK_ADVICE', toState: 'ADVICE', takenOn: '2021-04-01' },
      { step: 'SUBMIT', toState: 'ADVICE', takenOn: '2021-04-15' },
      { step: 'CONFIRM', toState: 'CONFIRMED', takenOn: '2021-05-13' },
    ];
    expect(wayOf('CONFIRMED', taken).map(({ position, reachedOn }) => `${position} ${reachedOn}`)).toEqual([
      'PASSED null',
      'PASSED 2021-04-01',
      'PRESENT 2021-05-13',
      'COMING null',
      'COMING null',
      'COMING null',
      'COMING null',
    ]);
  });

  it('leads by the next step of each state to the last but one', () => {
    let state: PlanState = PlanState.DRAFTING;
    const taken: TakenStep[] = [];
    while (state !== PlanState.IN_FORCE) {
      const step = nextStepOf(listPlanSteps(state), taken);
      if (step === null) break;
      state = nextPlanState(state, step);
      taken.push({ step, toState: state, takenOn: '2024-01-22' });
    }
    expect(taken.map(({ step }) => step)).toEqual([
      'ASK_ADVICE',
      'SUBMIT',
      'CONFIRM',
      'OPEN_DELIBERATION',
      'RECONFIRM',
      'PUT_IN_FORCE',
    ]);
    expect(nextStepOf(listPlanSteps(state), taken)).toBe(PlanStep.RECONFIRM);
    expect(nextStepOf([], taken)).toBeNull();
  });
});
