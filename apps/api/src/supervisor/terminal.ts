import type { ApiMessage, DemoAccount } from './api-message.js';

/** What is known once the API answers; `setUpUrl` only while nobody has an account. */
export type Started = Pick<Extract<ApiMessage, { type: 'ready' }>, 'url' | 'demo'> & {
  setUpUrl: string | null;
  /** What links begin with though others may open another address; null where it was set, or nobody else gets here. */
  guessedUrl: string | null;
};

/** One line for a step or an event. */
export function say(text: string): void {
  process.stdout.write(`• ${text}\n`);
}

/** The end of a start that failed: what happened, then what to do. */
export function complain(text: string, advice: string): void {
  process.stderr.write(`\n✗ ${text}\n\n  What to do: ${advice}\n`);
}

/** The end of a start that succeeded: the address, the demo accounts or the set-up link, where the data are. */
export function describeStart(ready: Started, seconds: number, data: string): string {
  const lines = ['', `  Dure runs at ${ready.url}  (${seconds.toFixed(1)} s)`, ''];
  if (ready.setUpUrl !== null)
    lines.push(`  Set up: ${ready.setUpUrl}`, '  It works once, within 24 hours.', '');
  if (ready.guessedUrl !== null) {
    lines.push(`  Invitation links begin with ${ready.guessedUrl}, because PUBLIC_URL is not set.`);
    lines.push('  Set it to the address that people open, for example https://dure.example.org.', '');
  }
  if (ready.demo !== null) {
    lines.push(`  Demo accounts, all with the password ${ready.demo.password}`);
    lines.push(...describeAccounts(ready.demo.accounts), '');
  }
  lines.push(`  Data: ${data}`, '  Stop with Ctrl-C.', '');
  return lines.join('\n');
}

/** One line per role; many accounts of a role are shown by the first and the last. */
function describeAccounts(accounts: readonly DemoAccount[]): string[] {
  const roles = [...new Set(accounts.map(({ role }) => role))];
  const width = Math.max(...roles.map((role) => role.length)) + 2;
  return roles.map((role) => {
    const emails = accounts.filter((account) => account.role === role).map(({ email }) => email);
    const text =
      emails.length > 2 ? `${emails[0]} … ${emails.at(-1)}  (${emails.length} accounts)` : emails.join('  ');
    return `    ${role.toLowerCase().replaceAll('_', ' ').padEnd(width)}${text}`;
  });
}
