import { describe, expect, it } from '@jest/globals';
import { ErrorCode } from '../../domain-error.js';
import { PlanStep } from './plan-state.js';
import { readStepTerms, requireSubmitted } from './plan-step.rules.js';

const days = { today: '2024-01-22', lastTakenOn: '2024-01-10' };
const refusal = (code: string, field?: string) => expect.objectContaining({ code, field });

describe('a step of a plan', () => {
  it('is taken between the day of the last step and today, both counted', () => {
    for (const takenOn of ['2024-01-10', '2024-01-22']) {
      expect(readStepTerms(PlanStep.ASK_ADVICE, { takenOn }, days).takenOn).toBe(takenOn);
    }
    for (const takenOn of ['2024-01-09', '2024-01-23']) {
      expect(() => readStepTerms(PlanStep.ASK_ADVICE, { takenOn }, days)).toThrow(
        refusal(ErrorCode.OUT_OF_RANGE, 'takenOn'),
      );
    }
  });

  it('names the document of the committee that decides', () => {
    for (const step of [PlanStep.SUBMIT, PlanStep.CONFIRM, PlanStep.RECONFIRM]) {
      expect(() => readStepTerms(step, { takenOn: '2024-01-22', documentNumber: ' ' }, days)).toThrow(
        refusal(ErrorCode.REQUIRED, 'documentNumber'),
      );
    }
    expect(readStepTerms(PlanStep.CLOSE, { takenOn: '2024-01-22' }, days).documentNumber).toBeNull();
  });

  it('confirms only what was submitted after advice was asked for', () => {
    expect(() => requireSubmitted(PlanStep.CONFIRM, [PlanStep.ASK_ADVICE])).toThrow(
      refusal(ErrorCode.NOT_SUBMITTED),
    );
    expect(() => requireSubmitted(PlanStep.CONFIRM, [])).toThrow(refusal(ErrorCode.NOT_SUBMITTED));
    expect(() => requireSubmitted(PlanStep.CONFIRM, [PlanStep.ASK_ADVICE, PlanStep.SUBMIT])).not.toThrow();
    expect(() => requireSubmitted(PlanStep.CLOSE, [])).not.toThrow();
  });
});
