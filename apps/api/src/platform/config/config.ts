import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the environment decides. The README's table of variables describes exactly these. */
export interface Config {
  /** Address to listen on: an IP address or a host name of this machine. */
  host: string;
  port: number;
  /** null: the embedded PostgreSQL serves. */
  databaseUrl: string | null;
  /** Absolute folder of the embedded database; unused with `databaseUrl`. */
  dataDir: string;
  /** IANA name; business dates are days in this zone. */
  timeZone: string;
  /** Whether the example plan and demo data are loaded into an empty database. */
  isDemo: boolean;
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
  const databaseUrl = read<string | null>('DATABASE_URL', null, parseDatabaseUrl);
  const config: Config = {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 4000, parsePort),
    databaseUrl,
    dataDir: read('DATA_DIR', defaultDataDir(checkout, process.getuid?.() === 0), (text) =>
      resolve(checkout, text),
    ),
    timeZone: read('TIME_ZONE', 'Asia/Seoul', parseTimeZone),
    isDemo: read('DEMO', databaseUrl === null, parseSwitch),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
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

function parseHost(text: string): string {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  const isName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(bare);
  // "999.1.1.1" is shaped like a host name but nobody means one by it.
  const isBrokenAddress = /^[\d.]+$/.test(bare) && isIP(bare) === 0;
  if ((isIP(bare) === 0 && !isName) || isBrokenAddress) {
    throw new Error(
      `is ${quote(text)}; it must be an IP address or a host name, for example 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return bare;
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) {
    throw new Error(`is ${quote(text)}; it must be a whole number from 1 to 65535, for example 4000.`);
  }
  return port;
}

function parseDatabaseUrl(text: string): string {
  const example = 'postgres://user:password@host:5432/database';
  // The value is not repeated: it may hold a password.
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new Error(`is not a URL; it must look like ${example}.`);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new Error(`begins with ${quote(url.protocol)}; it must begin with postgres://, like ${example}.`);
  }
  if (url.hostname === '' && !url.searchParams.has('host'))
    throw new Error(`names no host; it must look like ${example}.`);
  if (url.pathname.replace('/', '') === '')
    throw new Error(`names no database; it must look like ${example}.`);
  return text;
}

function parseTimeZone(text: string): string {
  const allowed = 'it must be a name of the IANA list, for example Asia/Seoul or UTC.';
  // Intl also takes offsets such as +09:00, which PostgreSQL would read with the opposite sign.
  if (/^[+-]/.test(text)) throw new Error(`is ${quote(text)}; ${allowed}`);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`is ${quote(text)}, which is no known time zone; ${allowed}`);
  }
}

function parseSwitch(text: string): boolean {
  if (text === '1') return true;
  if (text === '0') return false;
  throw new Error(`is ${quote(text)}; it must be 1 (load the example plan and demo data) or 0.`);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
