import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDatabaseUrl } from './database-url.js';
import {
  parseHost,
  parseLogLevel,
  parsePublicUrl,
  parseSwitch,
  parseTimeZone,
  parseTrustProxy,
  wholeNumber,
} from './variable-parsers.js';

/** What the environment decides. The README's table of variables describes exactly these. */
export interface Config {
  /** Address to listen on: an IP address or a host name of this machine. */
  host: string;
  port: number;
  /** Origin people open Dure at, without a slash at its end: http://HOST:PORT unless `hasPublicUrl`. */
  publicUrl: string;
  hasPublicUrl: boolean;
  /** Whose X-Forwarded headers are believed: nobody's, or those of a comma list of addresses and ranges. */
  trustProxy: false | string;
  /** The API's role; null: the embedded PostgreSQL serves. */
  databaseUrl: string | null;
  /** The schema's owner, without a pooler in between; null with `databaseUrl`, and never without it. */
  databaseDirectUrl: string | null;
  /** Absolute folder of the embedded database; unused with `databaseUrl`. */
  dataDir: string;
  /** IANA name; business dates are days in this zone. */
  timeZone: string;
  /** pino's name of the least important messages that are written. */
  logLevel: string;
  /** Whether the example plan and demo data are loaded into an empty database. */
  isDemo: boolean;
  /** A session ends after this time without a request. */
  sessionIdleMinutes: number;
  /** A session ends after this time however busy. */
  sessionMaxHours: number;
}

/** One or more environment variables hold something unusable; each problem is a sentence naming its variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const checkout = fileURLToPath(new URL('../../../../../', import.meta.url));

/**
 * Reads and checks every variable at once, so that one start shows all mistakes.
 * An empty variable counts as not set.
 * @throws ConfigError
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T): T => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return fallback;
    try {
      return parse(text);
    } catch (error) {
      problems.push(`${name} ${(error as Error).message}`);
      return fallback;
    }
  };
  const host = read('HOST', '127.0.0.1', parseHost);
  const port = read('PORT', 4000, wholeNumber(1, 65_535, 4000));
  const publicUrl = read<string | null>('PUBLIC_URL', null, parsePublicUrl);
  const databaseUrl = read<string | null>('DATABASE_URL', null, parseDatabaseUrl);
  const directUrl = read<string | null>('DATABASE_DIRECT_URL', null, parseDatabaseUrl);
  if (directUrl !== null && databaseUrl === null && !problems.some((it) => it.startsWith('DATABASE_URL '))) {
    problems.push('DATABASE_DIRECT_URL is set but DATABASE_URL is not; set both, or neither.');
  }
  const config: Config = {
    host,
    port,
    publicUrl: publicUrl ?? localUrlOf(host, port),
    hasPublicUrl: publicUrl !== null,
    trustProxy: read<false | string>('TRUST_PROXY', 'loopback', parseTrustProxy),
    databaseUrl,
    databaseDirectUrl: directUrl ?? databaseUrl,
    dataDir: read('DATA_DIR', defaultDataDir(checkout, process.getuid?.() === 0), (text) =>
      resolve(checkout, text),
    ),
    timeZone: read('TIME_ZONE', 'Asia/Seoul', parseTimeZone),
    logLevel: read('LOG_LEVEL', 'warn', parseLogLevel),
    isDemo: read('DEMO', databaseUrl === null, parseSwitch),
    sessionIdleMinutes: read('SESSION_IDLE_MINUTES', 480, wholeNumber(1, 525_600, 480)),
    sessionMaxHours: read('SESSION_MAX_HOURS', 336, wholeNumber(1, 8760, 336)),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Where this machine itself opens what listens there; an address that means every network can be opened by none. */
function localUrlOf(host: string, port: number): string {
  const open = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${open.includes(':') ? `[${open}]` : open}:${port}`;
}

/**
 * Root's data stay outside the checkout, because PostgreSQL runs as a user who may not enter it.
 * The folder is one per checkout: two of them may hold different versions of Dure.
 */
export function defaultDataDir(checkoutDir: string, isRoot: boolean): string {
  if (!isRoot) return join(checkoutDir, '.dure', 'data');
  const path = resolve(checkoutDir);
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const name = basename(path).replaceAll(/[^\w.-]/g, '-') || 'dure';
  return join('/var/lib/dure', `${name}-${mark}`);
}
