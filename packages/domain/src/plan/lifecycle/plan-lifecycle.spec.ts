import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ErrorCode } from '../../domain-error.js';
import { areCodesFrozen, listPlanSteps, needsAmendment, nextPlanState } from './plan-lifecycle.js';
import { PlanState, PlanStep } from './plan-state.js';

const states = Object.values(PlanState);
const steps = Object.values(PlanStep);

describe('the way of a plan', () => {
  it('leads from drafting to closed through every state', () => {
    const way = [
      PlanStep.ASK_ADVICE,
      PlanStep.SUBMIT,
      PlanStep.CONFIRM,
      PlanStep.OPEN_DELIBERATION,
      PlanStep.RECONFIRM,
      PlanStep.PUT_IN_FORCE,
      PlanStep.CLOSE,
    ];
    const passed = way.reduce<PlanState[]>(
      (before, step) => [...before, nextPlanState(before.at(-1) ?? PlanState.DRAFTING, step)],
      [PlanState.DRAFTING],
    );
    expect(new Set(passed)).toEqual(new Set(states));
  });

  it('refuses every step that the state does not name', () => {
    for (const state of states) {
      for (const step of steps.filter((candidate) => !listPlanSteps(state).includes(candidate))) {
        const code = state === PlanState.CLOSED ? ErrorCode.PLAN_CLOSED : ErrorCode.TRANSITION_NOT_ALLOWED;
        expect(() => nextPlanState(state, step)).toThrow(expect.objectContaining({ code }));
      }
    }
  });

  it('never leads back', () => {
    const order = (state: PlanState) => states.indexOf(state);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 20 }), (taken) => {
        let state: PlanState = PlanState.DRAFTING;
        for (const step of taken) {
          if (!listPlanSteps(state).includes(step)) continue;
          const next = nextPlanState(state, step);
          expect(order(next)).toBeGreaterThanOrEqual(order(state));
          state = next;
        }
      }),
    );
  });

  it('freezes the codes from advice on, and the contents from the confirmation on', () => {
    expect(states.filter((state) => !areCodesFrozen(state))).toEqual([PlanState.DRAFTING]);
    expect(states.filter((state) => !needsAmendment(state))).toEqual([PlanState.DRAFTING, PlanState.ADVICE]);
  });
});
