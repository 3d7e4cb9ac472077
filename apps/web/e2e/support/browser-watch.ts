import type { BrowserContext, Page } from '@playwright/test';

export interface BrowserWatch {
  /** What the browser refused for the sake of the content security policy: directive, and what was refused. */
  readonly violations: readonly string[];
  /** Addresses asked for outside our own origin. */
  readonly foreignRequests: readonly string[];
}

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
  readonly source: string;
}

/** Writes down, from now on and on every page of the context, what must never happen. */
export async function watchBrowser(
  context: BrowserContext,
  page: Page,
  origin: string,
): Promise<BrowserWatch> {
  const violations: string[] = [];
  const foreignRequests: string[] = [];
  await context.exposeBinding('reportViolation', (_source, it: Violation) => {
    violations.push(`${it.directive}: ${it.blocked} ${it.sample} (${it.source})`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void (globalThis as unknown as { reportViolation(it: Violation): Promise<void> }).reportViolation({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
        source: `${event.sourceFile}:${event.lineNumber}`,
      });
    });
  });
  const note = (address: string): void => {
    const url = new URL(address);
    const isOwn = ['data:', 'blob:'].includes(url.protocol) || url.host === new URL(origin).host;
    if (!isOwn) foreignRequests.push(address);
  };
  page.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return { violations, foreignRequests };
}
