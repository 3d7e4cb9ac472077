import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { COMMENT_LIMIT, validateCommentTask, validateCommentText } from './comment.rules.js';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.field}`;
    throw error;
  }
  return 'none';
}

describe('the text of a comment', () => {
  it('is stored composed and without outer blanks', () => {
    expect(validateCommentText('  \u1100\u1161 😀 ')).toBe('가 😀');
  });
  it('may not be blank', () => {
    expect(refusalOf(() => validateCommentText(' \n\t'))).toBe('REQUIRED text');
  });
  it('may not be what nobody sees, nor turn the direction of what follows', () => {
    expect(refusalOf(() => validateCommentText('\u200B\u3164'))).toBe('REQUIRED text');
    expect(refusalOf(() => validateCommentText('의견\u202E'))).toBe('INVALID_INPUT text');
    expect(refusalOf(() => validateCommentText('의견\u0007'))).toBe('INVALID_INPUT text');
    expect(validateCommentText('첫 줄\n둘째 줄')).toBe('첫 줄\n둘째 줄');
  });
  it('counts characters, not UTF-16 units, up to the limit', () => {
    expect(validateCommentText('😀'.repeat(COMMENT_LIMIT))).toHaveLength(2 * COMMENT_LIMIT);
    expect(refusalOf(() => validateCommentText('😀'.repeat(COMMENT_LIMIT + 1)))).toBe('TOO_LONG text');
  });
});

describe('the task of a comment', () => {
  it('may be left out', () => {
    expect(refusalOf(() => validateCommentTask(null, []))).toBe('none');
  });
  it('must be linked to the agenda item', () => {
    expect(refusalOf(() => validateCommentTask('a', ['a']))).toBe('none');
    expect(refusalOf(() => validateCommentTask('b', ['a']))).toBe('TASK_NOT_ON_AGENDA taskId');
  });
});
