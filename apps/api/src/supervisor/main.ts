import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '../platform/config/config.js';
import { EmbeddedPostgresError } from '../platform/embedded-postgres/embedded-postgres.error.js';
import { StartError } from './start.error.js';
import { Supervisor } from './supervisor.js';
import { complain } from './terminal.js';

// The terminal may be gone before we are.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const isDevelopment = process.argv[2] === 'dev';
const apiEntry = process.env['DURE_API_ENTRY'] ?? fileURLToPath(new URL('../main.js', import.meta.url));

function fail(error: unknown): void {
  if (error instanceof ConfigError) {
    complain(error.problems.join('\n  '), 'Correct or unset what is named above, then start again.');
  } else if (error instanceof StartError || error instanceof EmbeddedPostgresError) {
    complain(error.message, error.advice);
  } else {
    complain(
      (error as Error).stack ?? String(error),
      'This is a defect of Dure; please report it with the lines above.',
    );
  }
  process.exitCode = 1;
}

try {
  const supervisor = new Supervisor(readConfig(process.env), { apiEntry, isDevelopment });
  process.exitCode = await supervisor.run(fail);
} catch (error) {
  fail(error);
}
process.exit();
