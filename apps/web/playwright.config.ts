import { defineConfig } from '@playwright/test';

const chromium = process.env['DURE_CHROMIUM'] ?? '/usr/bin/chromium';

/** Browser tests against the built web app, served by two real API processes on one real database. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  forbidOnly: true,
  // A test that passes at the second try did not pass.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  // Generous, since a busy machine is no fault of the page; what must be quick says so in its own test.
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['list']],
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
