import { describe, expect, it } from '@jest/globals';
import { errorFactsOf } from './error-facts.js';

describe('errorFactsOf', () => {
  it('keeps type, message, stack, code, statement and cause, and nothing else', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(kim@test)',
    });
    const error = Object.assign(new TypeError('failed', { cause }), {
      query: 'insert into account values ($1)',
      parameters: ['kim@test'],
      driverError: cause,
    });
    const facts = errorFactsOf(error);
    expect(facts).toMatchObject({
      type: 'TypeError',
      message: 'failed',
      stack: expect.stringContaining('failed'),
      statement: 'insert into account values ($1)',
      cause: { code: '23505', message: 'duplicate key' },
    });
    expect(JSON.stringify(facts)).not.toContain('kim@test');
  });

  it('drops the value that PostgreSQL repeats, from the stack too', () => {
    const facts = errorFactsOf(new Error('invalid input syntax for type uuid: "my-secret-token"'));
    expect(JSON.stringify(facts)).not.toContain('my-secret-token');
    expect(facts).toMatchObject({ message: 'invalid input syntax for type uuid' });
  });

  it('follows causes no further than a few, so that one that goes in circles ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorFactsOf(error)).match(/"round"/g)).toHaveLength(6);
  });

  it('writes of a thrown thing only what it is', () => {
    expect(errorFactsOf('a sentence')).toBe('a sentence');
    expect(errorFactsOf({ password: 'secret' })).toBe('a thrown object');
  });
});
