import type { Browser, Page, WebSocketRoute } from '@playwright/test';
import { signIn } from './support/sign-in.js';
import type { Person } from './support/accounts.js';

/** The socket of a page as a test sees it: whether the page listens, and a way to cut it. */
export interface LiveLine {
  /** How often the page has asked to be told of changes. */
  subscriptions(): number;
  cut(): Promise<void>;
  mend(): void;
}

/** Puts the test into the page's socket; to be called before the page opens. */
export async function watchLine(page: Page): Promise<LiveLine> {
  let isCut = false;
  let count = 0;
  let open: WebSocketRoute[] = [];
  await page.routeWebSocket('**/graphql', (socket) => {
    if (isCut) {
      void socket.close();
      return;
    }
    open.push(socket);
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (String(message).includes('"subscribe"')) count += 1;
      server.send(message);
    });
  });
  return {
    subscriptions: () => count,
    cut: async () => {
      isCut = true;
      const cut = open;
      open = [];
      for (const socket of cut) await socket.close();
    },
    mend: () => {
      isCut = false;
    },
  };
}

/** A person's screen in a browser of its own, on the API process at `url`. */
export async function openScreen(
  browser: Browser,
  who: Person | { email: string } | null,
  url: string | undefined,
): Promise<{ page: Page; line: LiveLine }> {
  const context = await browser.newContext({
    ...(url !== undefined && { baseURL: url }),
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const line = await watchLine(page);
  if (who !== null) await signIn(page, who, { ...(url !== undefined && { server: url }) });
  return { page, line };
}
