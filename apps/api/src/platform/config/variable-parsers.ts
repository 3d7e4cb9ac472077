import { BlockList, isIP } from 'node:net';

/** Each takes a variable's text, trimmed and not empty, and throws an Error whose message continues its name. */

export function parseHost(text: string): string {
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

/** A parser of whole numbers; `example` is one that makes sense. */
export function wholeNumber(least: number, most: number, example: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new Error(
        `is ${quote(text)}; it must be a whole number from ${least} to ${most}, for example ${example}.`,
      );
    }
    return number;
  };
}

/** The origin, without a slash at its end. */
export function parsePublicUrl(text: string): string {
  const rule =
    'it must be the address people open, scheme and host alone, for example https://dure.example.org.';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '')
    throw new Error(`is no web address; ${rule}`);
  // Not repeated here: somebody may have put a password in it.
  if (url.username !== '' || url.password !== '') throw new Error(`holds a user or a password; ${rule}`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(`has something after the host; ${rule}`);
  return url.origin;
}

/** Who is believed about the reader's address: false nobody, else a comma list as Fastify takes it. */
export function parseTrustProxy(text: string): false | string {
  if (text === '0') return false;
  const entries = text.split(',').map((entry) => entry.trim());
  const wrong = entries.find((entry) => entry !== 'loopback' && !isAddressOrRange(entry));
  if (wrong === undefined) return entries.join(',');
  throw new Error(
    `names ${quote(wrong)}; it must be 0, loopback, or addresses and ranges such as 10.0.0.5,192.168.0.0/16.`,
  );
}

function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  // Everybody (/0) is nobody's proxy.
  if (!/^[1-9]\d{0,2}$/.test(prefix)) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}

export function parseTimeZone(text: string): string {
  const allowed = 'it must be a name of the IANA list, for example Asia/Seoul or UTC.';
  // Intl also takes offsets such as +09:00, which PostgreSQL would read with the opposite sign.
  if (/^[+-]/.test(text)) throw new Error(`is ${quote(text)}; ${allowed}`);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`is ${quote(text)}, which is no known time zone; ${allowed}`);
  }
}

const LOG_LEVELS: readonly string[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'];

export function parseLogLevel(text: string): string {
  const level = text.toLowerCase();
  if (LOG_LEVELS.includes(level)) return level;
  throw new Error(`is ${quote(text)}; it must be one of ${LOG_LEVELS.join(', ')}.`);
}

export function parseSwitch(text: string): boolean {
  if (text === '1') return true;
  if (text === '0') return false;
  throw new Error(`is ${quote(text)}; it must be 1 (load the example plan and demo data) or 0.`);
}

export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
