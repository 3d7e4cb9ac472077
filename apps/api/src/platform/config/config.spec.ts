import { describe, expect, it } from '@jest/globals';
import { ConfigError, defaultDataDir, readConfig } from './config.js';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('serves on 127.0.0.1:4000 with the embedded database and demo data when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      timeZone: 'Asia/Seoul',
      isDemo: true,
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '', DEMO: '' })).toEqual(readConfig({}));
  });

  it('loads demo data into a given database only when asked to', () => {
    const DATABASE_URL = 'postgres://dure:secret@db.example:5432/dure';
    expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, isDemo: false });
    expect(readConfig({ DATABASE_URL, DEMO: '1' }).isDemo).toBe(true);
    expect(readConfig({ DEMO: '0' }).isDemo).toBe(false);
  });

  it.each(['0', '-1', '65536', '80a', '4000.5', '1e3', ' 0x50'])(
    'refuses the port %j and says what is allowed',
    (PORT) => {
      expect(problemsOf({ PORT })).toEqual([
        expect.stringMatching(/^PORT is .* whole number from 1 to 65535/),
      ]);
    },
  );

  it.each(['not a host', '999.1.1.1', 'http://localhost', '-x'])('refuses the host %j', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([expect.stringMatching(/^HOST is .* IP address or a host name/)]);
  });

  it.each(['0.0.0.0', '::1', '[::]', 'localhost', 'dure.example.org'])('accepts the host %j', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([]);
  });

  it.each(['Asia/Soul', '+09:00', 'KST9'])('refuses the time zone %j', (TIME_ZONE) => {
    expect(problemsOf({ TIME_ZONE })).toEqual([expect.stringMatching(/^TIME_ZONE is .* Asia\/Seoul or UTC/)]);
  });

  it('writes a time zone in its usual spelling', () => {
    expect(readConfig({ TIME_ZONE: 'asia/seoul' }).timeZone).toBe('Asia/Seoul');
  });

  it.each([
    'localhost/dure',
    'mysql://root:secret@localhost/dure',
    'postgres://dure:secret@localhost',
    'postgres:///dure',
  ])('refuses the database address %j without repeating a password', (DATABASE_URL) => {
    const problems = problemsOf({ DATABASE_URL });
    expect(problems).toEqual([expect.stringMatching(/^DATABASE_URL .*postgres:\/\/user:password@host/)]);
    expect(problems.join()).not.toContain('secret');
  });

  it('refuses a DEMO that is neither 1 nor 0', () => {
    expect(problemsOf({ DEMO: 'yes' })).toEqual([expect.stringMatching(/^DEMO is "yes"/)]);
  });

  it('names every mistake at once', () => {
    expect(problemsOf({ PORT: 'x', TIME_ZONE: 'Mars/Olympus', DEMO: '2' })).toHaveLength(3);
  });
});

describe('defaultDataDir', () => {
  it('keeps an ordinary user’s data inside the checkout', () => {
    expect(defaultDataDir('/home/kim/dure', false)).toBe('/home/kim/dure/.dure/data');
  });

  it('keeps root’s data outside it, one folder per checkout', () => {
    expect(defaultDataDir('/root/dure', true)).toMatch(/^\/var\/lib\/dure\/dure-[\da-f]{8}$/);
    expect(defaultDataDir('/root/dure', true)).not.toBe(defaultDataDir('/srv/dure', true));
  });
});
