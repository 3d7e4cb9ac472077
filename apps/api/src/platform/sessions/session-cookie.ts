import { createHash, randomBytes } from 'node:crypto';

/** Name of the cookie that carries the session token. */
export const SESSION_COOKIE = 'dure_session';

/** 256 random bits; only their hash is stored, so a stolen table opens no session. */
export function createSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The session token in a Cookie header, or null. */
export function findSessionToken(cookieHeader: string | undefined): string | null {
  for (const pair of cookieHeader?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}

/**
 * The Set-Cookie header that carries `token` for at most `seconds`; null takes the cookie away. `isSecure`: the page came
 * over https.
 */
export function sessionCookie(token: string | null, seconds: number, isSecure: boolean): string {
  const attributes = [
    `${SESSION_COOKIE}=${token ?? ''}`,
    'Path=/',
    `Max-Age=${token === null ? 0 : seconds}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}
