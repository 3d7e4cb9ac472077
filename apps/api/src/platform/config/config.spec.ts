import { describe, expect, it } from '@jest/globals';
import { ConfigError, defaultDataDir, readConfig } from './config.js';
import { listenUrlOf } from './database-url.js';

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
      databaseDirectUrl: null,
      publicUrl: 'http://127.0.0.1:4000',
      hasPublicUrl: false,
      trustProxy: 'loopback',
      timeZone: 'Asia/Seoul',
      logLevel: 'warn',
      isDemo: true,
      sessionIdleMinutes: 480,
      sessionMaxHours: 336,
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

  it.each([
    ['https://dure.example.org', 'https://dure.example.org'],
    ['https://Dure.Example.org:443/', 'https://dure.example.org'],
    ['http://10.1.2.3:8080', 'http://10.1.2.3:8080'],
  ])('takes the public address %j as %j', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ PUBLIC_URL })).toMatchObject({ publicUrl, hasPublicUrl: true });
  });

  it.each([
    'dure.example.org',
    'ftp://dure.example.org',
    'https://dure.example.org/path',
    'https://dure.example.org?q',
    'https://kim:secret@dure.example.org',
    'https://',
  ])('refuses the public address %j without repeating it', (PUBLIC_URL) => {
    const problems = problemsOf({ PUBLIC_URL });
    expect(problems).toEqual([expect.stringMatching(/^PUBLIC_URL .*https:\/\/dure\.example\.org\.$/)]);
    expect(problems.join()).not.toContain('secret');
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:4000'],
    ['::', 'http://[::1]:4000'],
    ['fd00::1', 'http://[fd00::1]:4000'],
    ['dure.local', 'http://dure.local:4000'],
  ])('makes the public address of the host %s one that can be opened: %s', (HOST, publicUrl) => {
    expect(readConfig({ HOST }).publicUrl).toBe(publicUrl);
  });

  it.each([
    ['0', false],
    ['loopback', 'loopback'],
    ['10.0.0.5, 192.168.0.0/16', '10.0.0.5,192.168.0.0/16'],
    ['loopback,fd00::/8', 'loopback,fd00::/8'],
  ])('takes TRUST_PROXY %j as %j', (TRUST_PROXY, trustProxy) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toBe(trustProxy);
  });

  it.each(['1', 'true', '*', '0.0.0.0/0', '10.0.0.0/33', '10.0.0', '10.0.0.5,,', '10.0.0.5/8/8'])(
    'refuses TRUST_PROXY %j, which would believe everybody or nobody in particular',
    (TRUST_PROXY) => {
      expect(problemsOf({ TRUST_PROXY })).toEqual([
        expect.stringMatching(/^TRUST_PROXY names .* it must be 0, loopback, or addresses/),
      ]);
    },
  );

  it('refuses a LOG_LEVEL that pino does not know, and takes capitals', () => {
    expect(readConfig({ LOG_LEVEL: 'INFO' }).logLevel).toBe('info');
    expect(problemsOf({ LOG_LEVEL: 'chatty' })).toEqual([expect.stringMatching(/^LOG_LEVEL is "chatty"/)]);
  });

  it.each(['SESSION_IDLE_MINUTES', 'SESSION_MAX_HOURS'])('refuses a %s that is no sensible time', (name) => {
    for (const value of ['0', '-5', '1.5', '8h', '99999999']) {
      expect(problemsOf({ [name]: value })).toEqual([
        expect.stringMatching(new RegExp(`^${name} is .* whole number from 1 to`)),
      ]);
    }
  });

  it('takes the owner’s address from the API’s when only that is given, and never the other way round', () => {
    const DATABASE_URL = 'postgres://api:secret@db.example/dure';
    const DATABASE_DIRECT_URL = 'postgres://owner:hidden@db.example/dure';
    expect(readConfig({ DATABASE_URL }).databaseDirectUrl).toBe(DATABASE_URL);
    expect(readConfig({ DATABASE_URL, DATABASE_DIRECT_URL }).databaseDirectUrl).toBe(DATABASE_DIRECT_URL);
    expect(problemsOf({ DATABASE_DIRECT_URL })).toEqual([
      'DATABASE_DIRECT_URL is set but DATABASE_URL is not; set both, or neither.',
    ]);
  });

  it('refuses a DEMO that is neither 1 nor 0', () => {
    expect(problemsOf({ DEMO: 'yes' })).toEqual([expect.stringMatching(/^DEMO is "yes"/)]);
  });

  it('names every mistake at once', () => {
    expect(problemsOf({ PORT: 'x', TIME_ZONE: 'Mars/Olympus', DEMO: '2' })).toHaveLength(3);
  });
});

describe('listenUrlOf', () => {
  it('is the direct server, as the API’s role', () => {
    expect(
      listenUrlOf(
        'postgres://api:a%40b@pooler:6432/dure',
        'postgres://owner:hidden@db:5432/dure?sslmode=require',
      ),
    ).toBe('postgres://api:a%40b@db:5432/dure?sslmode=require');
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
