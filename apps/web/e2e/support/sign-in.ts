import type { Cookie, Page } from '@playwright/test';
import { demoPassword, people, type Person } from './accounts.js';

/** Sessions are kept per worker: to sign in anew for each test would meet the limit of attempts. */
const sessions = new Map<string, Cookie[]>();

/**
 * Signs the page's browser in. The session is shared by the tests of this worker; a test that ends it asks for one of
 * its `own`.
 */
export async function signIn(
  page: Page,
  who: Person | { email: string },
  { server, isOwn = false }: { server?: string; isOwn?: boolean } = {},
): Promise<void> {
  const email = typeof who === 'string' ? people[who] : who.email;
  const url = server ?? process.env['DURE_E2E_URL'] ?? '';
  const key = `${email} ${new URL(url).host}`;
  const kept = isOwn ? undefined : sessions.get(key);
  if (kept !== undefined) return page.context().addCookies(kept);
  const answer = await page.request.post(`${url}/graphql`, {
    headers: { origin: url },
    data: {
      query:
        'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { locale } }',
      variables: { email, password: demoPassword },
    },
  });
  const body = (await answer.json()) as { errors?: unknown[] };
  if (!answer.ok() || body.errors) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`);
  if (!isOwn) sessions.set(key, await page.context().cookies(url));
}
