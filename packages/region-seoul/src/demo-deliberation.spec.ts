import { readPublicComment, readSeenText } from '@dure/domain/deliberation/public-comment.rules';
import { PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { describe, expect, it } from '@jest/globals';
import { readDemoDeliberation } from './demo-deliberation.js';
import { exampleSteps } from './example-lifecycle.js';
import { readExamplePlan } from './example-plan.js';

const comments = readDemoDeliberation();
const dayOf = (step: PlanStep): string => exampleSteps.find((it) => it.step === step)?.takenOn ?? '';

describe('the public deliberation of the demo', () => {
  it('is about tasks of the example plan, in words that would be taken', () => {
    const codes = readExamplePlan().goals.flatMap(({ tasks }) => tasks.map(({ code }) => code));
    for (const { taskCode, name, text, answer } of comments) {
      expect(codes).toContain(taskCode);
      if (text !== null) expect(readPublicComment({ name, text, consent: true })).toEqual({ name, text });
      if (answer !== null) expect(readSeenText(answer.text)).toBe(answer.text);
    }
  });

  it('took place between its opening and the plan’s second confirmation, each answer after its comment', () => {
    for (const { writtenAt, answer } of comments) {
      expect(writtenAt.slice(0, 10) >= dayOf(PlanStep.OPEN_DELIBERATION)).toBe(true);
      expect(writtenAt.slice(0, 10) <= dayOf(PlanStep.RECONFIRM)).toBe(true);
      if (answer !== null) expect(answer.answeredAt > writtenAt).toBe(true);
    }
  });

  it('shows every disposition, an erased comment and a hidden one', () => {
    const dispositions = new Set(
      comments.flatMap(({ answer }) => (answer === null ? [] : [answer.disposition])),
    );
    expect(dispositions.size).toBe(4);
    expect(comments.filter(({ text }) => text === null)).toHaveLength(1);
    expect(comments.filter(({ hiddenReason }) => hiddenReason !== null)).toHaveLength(1);
  });
});
