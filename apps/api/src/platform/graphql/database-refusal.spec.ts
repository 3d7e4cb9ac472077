import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isDatabaseUnavailable, refusalOfDatabaseError } from './database-refusal.js';

function serverError(code: string): Error {
  return Object.assign(new Error('said by the server'), { code, severity: 'ERROR' });
}

describe('a database that cannot be reached', () => {
  it.each([
    ['is cut by an administrator', serverError('57P01')],
    ['crashed', serverError('57P02')],
    ['is starting', serverError('57P03')],
    ['lets nobody more in', serverError('53300')],
    ['refuses connections', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['broke the connection', new Error('Connection terminated unexpectedly')],
    ['broke it before', new Error('Client has encountered a connection error and is not queryable')],
    ['broke it within the transaction', new QueryRunnerAlreadyReleasedError()],
    ['does so under TypeORM', new QueryFailedError('select 1', [], serverError('57P01'))],
  ])('is told from a mistake when it %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each([
    ['a statement that is wrong', serverError('42601')],
    ['a thrown text', new TypeError('x is not a function')],
    ['a file that is missing', Object.assign(new Error('open'), { code: 'ENOENT' })],
  ])('is not confused with %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});

describe('what PostgreSQL refuses because of the input', () => {
  it.each([
    ['22P02', 'NOT_FOUND'],
    ['22007', 'INVALID_INPUT'],
    ['23505', 'CONFLICT'],
  ])('gets from %s the code %s', (state, code) => {
    expect(refusalOfDatabaseError(serverError(state))).toEqual({ code });
  });

  it('is nothing that Node itself complains about with such a code', () => {
    expect(refusalOfDatabaseError(Object.assign(new Error(), { code: '23505' }))).toBeNull();
  });
});
