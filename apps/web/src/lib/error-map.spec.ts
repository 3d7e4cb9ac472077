import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { createProblem, problemAt, problemsElsewhere, toProblems } from './error-map.js';

function refusal(extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({ errors: [{ message: 'as the API says it', extensions }] });
}

describe('what the API refuses', () => {
  it('is a sentence in the language of the page, at the field it concerns', () => {
    const error = refusal({ code: 'TOO_LONG', field: 'titleKo', params: { limit: 200, length: 201 } });
    const problems = toProblems(error, 'ko');
    expect(problemAt(problems, 'titleKo')).toBe('200자까지 쓸 수 있습니다. 지금 201자입니다.');
    expect(problemAt(toProblems(error, 'en'), 'titleKo')).toBe('At most 200 characters; there are 201 now.');
    expect(problemAt(problems, 'titleEn')).toBeUndefined();
  });

  it('keeps the request’s number for the administrator', () => {
    expect(toProblems(refusal({ code: 'INTERNAL', requestId: 'req-7' }), 'ko')[0]?.requestId).toBe('req-7');
  });

  it('bring no request id where the answer was a refusal as it should be', () => {
    const [refused] = toProblems(refusal({ code: 'SIGN_IN_FAILED', requestId: 'req-8' }), 'ko');
    expect(refused?.requestId).toBeNull();
    expect(toProblems(refusal({ code: 'UNAVAILABLE', requestId: 'req-9' }), 'ko')[0]?.requestId).toBe(
      'req-9',
    );
  });

  it('never shows the message of an error it does not know', () => {
    const [problem] = toProblems(refusal({ code: 'ECONNRESET' }), 'ko');
    expect(problem?.code).toBe('INTERNAL');
    expect(problem?.text).not.toContain('as the API says it');
  });

  it('is told above the form when none of the inputs shown is concerned', () => {
    const problems = toProblems(refusal({ code: 'REQUIRED', field: 'unit' }), 'ko');
    expect(problemsElsewhere(problems, ['titleKo'])).toHaveLength(1);
    expect(problemsElsewhere(problems, ['titleKo', 'unit'])).toHaveLength(0);
  });
});

describe('no answer at all', () => {
  it('says that the server cannot be reached', () => {
    expect(toProblems(new TypeError('Failed to fetch'), 'en')).toEqual([createProblem('OFFLINE', 'en')]);
  });
});
