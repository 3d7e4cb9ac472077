import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from './create-app.js';
import { findDemoAccess } from './demo/demo-access.js';
import { DemoLoader } from './demo/demo.loader.js';
import { SetUpService } from './identity/set-up.service.js';
import { describeDatabaseTrouble } from './supervisor/database-trouble.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { listenUrlOf } from './platform/config/database-url.js';
import { Settings } from './platform/settings.js';
import { Drain } from './platform/web/drain.js';
import { startApp } from './start.js';
import type { ApiMessage } from './supervisor/api-message.js';

/** The built web app; absent while developing, when Vite serves it. */
const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Tells the supervisor, resolving once it is on its way; started by hand there is none to tell. */
function tell(message: ApiMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

async function fail(text: string, advice: string): Promise<never> {
  if (process.send === undefined) process.stderr.write(`${text}\n${advice}\n`);
  await tell({ type: 'failed', text, advice });
  process.exit(1);
}

/** Stops once, letting running requests finish; also when the supervisor is gone. */
function stopOnRequest(app: NestFastifyApplication): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    app
      .get(Drain)
      .run(app)
      .then(
        (outcome) => {
          if (outcome === 'cut off') process.stderr.write('Requests that would not end were cut off.\n');
          process.exit(0);
        },
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  // The supervisor may have gone while the app was starting.
  if (process.connected === false) stop();
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.databaseUrl === null) {
    await fail('DATABASE_URL is not set.', 'Start with: npm start, which brings a database along.');
    return;
  }
  const isDevelopment = process.env['NODE_ENV'] === 'development';
  const hasWebApp = await access(`${webRoot}/index.html`).then(
    () => true,
    () => false,
  );
  const settings = new Settings({
    databaseUrl: config.databaseUrl,
    listenUrl: listenUrlOf(config.databaseUrl, config.databaseDirectUrl ?? config.databaseUrl),
    timeZone: config.timeZone,
    publicUrl: config.publicUrl,
    hasPublicUrl: config.hasPublicUrl && !isDevelopment,
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    sessionIdleMinutes: config.sessionIdleMinutes,
    sessionMaxHours: config.sessionMaxHours,
    isDevelopment,
    webRoot: hasWebApp ? webRoot : null,
    hasResponseCache: process.env['DURE_RESPONSE_CACHE'] !== '0',
  });
  const app = await startApp(settings, {
    withDemo: config.isDemo,
    onProgress: (text) => void tell({ type: 'progress', text }),
  });
  stopOnRequest(app);
  const url = await serve(app, config.host, config.port);
  const setUp = await app.get(SetUpService).issueLink();
  // Whoever reads this log runs the platform. The supervisor prints the link, else nobody would.
  if (setUp !== null && process.send === undefined) process.stdout.write(`Set up: ${setUp.url}\n`);
  await tell({
    type: 'ready',
    url,
    setUpPath: setUp?.path ?? null,
    demo: await findDemoAccess(app.get(DemoLoader)),
    seconds: process.uptime(),
  });
}

try {
  await main();
} catch (error) {
  if (error instanceof ConfigError) await fail(error.message, 'Correct the variable and start again.');
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') await fail(message, 'Choose another port: PORT=4001 npm start');
  const trouble = describeDatabaseTrouble(error);
  if (trouble !== null) await fail(trouble.message, trouble.advice);
  await fail(`The API could not start: ${stack ?? message}`, 'The lines above name the cause.');
}
