import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { PlanState } from '../plan/lifecycle/plan-state.js';
import { isPossible } from '../workflow.js';
import { Moderation, PublicCommentState } from './deliberation.types.js';
import {
  moderation,
  readHidingReason,
  readPublicComment,
  requireOpenDeliberation,
  retainedUntil,
} from './public-comment.rules.js';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError)
      return error.field === undefined ? error.code : `${error.code} ${error.field}`;
    throw error;
  }
  return 'none';
}

const comment = (patch: object) => () =>
  readPublicComment({ name: null, text: '의견', consent: true, ...patch });

describe('a citizen’s comment', () => {
  it('is stored composed and trimmed, without a name when none was given', () => {
    expect(comment({ text: ' \u1100\u1161 😀 ', name: '   ' })()).toEqual({ name: null, text: '가 😀' });
    expect(comment({ name: ' 김시민 ' })().name).toBe('김시민');
  });

  it('needs the consent before anything else', () => {
    expect(refusalOf(comment({ consent: false, text: '' }))).toBe('REQUIRED consent');
  });

  it('needs a text that can be seen, of at most 2,000 characters', () => {
    expect(refusalOf(comment({ text: '\u200b\u3164' }))).toBe('REQUIRED text');
    expect(refusalOf(comment({ text: '😀'.repeat(2000) }))).toBe('none');
    expect(refusalOf(comment({ text: '😀'.repeat(2001) }))).toBe('TOO_LONG text');
  });

  it('turns no direction, breaks no line of a name and carries no control characters', () => {
    expect(refusalOf(comment({ text: '앞\u202e뒤' }))).toBe('INVALID_INPUT text');
    expect(refusalOf(comment({ text: '\u0000' }))).toBe('INVALID_INPUT text');
    expect(refusalOf(comment({ text: '\ud800' }))).toBe('INVALID_INPUT text');
    expect(refusalOf(comment({ name: '가\n나' }))).toBe('INVALID_INPUT name');
    expect(refusalOf(comment({ name: '가'.repeat(51) }))).toBe('TOO_LONG name');
  });

  it('is taken only while the plan is open to public deliberation', () => {
    for (const state of Object.values(PlanState)) {
      expect(refusalOf(() => requireOpenDeliberation(state))).toBe(
        state === PlanState.PUBLIC_DELIBERATION ? 'none' : 'DELIBERATION_CLOSED',
      );
    }
  });

  it('is kept for three years from the consent, from a leap day to the last of February', () => {
    expect(retainedUntil('2021-06-14')).toBe('2024-06-14');
    expect(retainedUntil('2024-02-29')).toBe('2027-02-28');
    expect(retainedUntil('2021-12-31')).toBe('2024-12-31');
  });
});

describe('moderation', () => {
  it('shows or hides what was not looked at, and takes either back', () => {
    const possible = Object.values(PublicCommentState).flatMap((state) =>
      Object.values(Moderation)
        .filter((act) => isPossible(moderation, state, act))
        .map((act) => `${state} ${act}`),
    );
    expect(possible).toEqual(['PENDING SHOW', 'PENDING HIDE', 'SHOWN HIDE', 'HIDDEN SHOW']);
  });

  it('hides with a reason only', () => {
    expect(readHidingReason(' 연락처가 적혀 있음 ')).toBe('연락처가 적혀 있음');
    expect(refusalOf(() => readHidingReason('  '))).toBe('REASON_REQUIRED reason');
    expect(refusalOf(() => readHidingReason('가'.repeat(201)))).toBe('TOO_LONG reason');
  });
});
