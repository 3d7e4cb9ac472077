import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseAccess } from '../platform/database/schema-state.js';
import type { ApiMessage } from './api-message.js';
import { StartError } from './start.error.js';
import { say } from './terminal.js';

const entry = fileURLToPath(new URL('../ops/migrate.js', import.meta.url));

/** The short process that migrates with the owner's password, which the API never gets. */
export class MigrationProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly access: DatabaseAccess) {}

  /** Resolves when the schema is up to date. @throws StartError; the old state is then untouched. */
  async run(): Promise<void> {
    const child = fork(entry, {
      env: {
        ...process.env,
        DATABASE_URL: this.access.apiUrl,
        DATABASE_DIRECT_URL: this.access.ownerUrl,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child = child;
    let refusal: StartError | null = null;
    child.on('message', (message: ApiMessage) => {
      if (message.type === 'progress') say(message.text);
      if (message.type === 'failed') refusal = new StartError(message.text, message.advice);
    });
    const ending = await new Promise<string | null>((settle) => {
      child.once('error', (error) => settle(error.message));
      child.once('exit', (code, signal) => settle(code === 0 ? null : (signal ?? `code ${code}`)));
    });
    this.child = null;
    if (ending === null) return;
    throw (
      refusal ??
      new StartError(
        `Migrating the database ended (${ending}). Nothing was changed.`,
        'Read the last lines above, then start again.',
      )
    );
  }

  /** Gives it up; what it has done so far rolls back. */
  stop(): void {
    this.child?.kill('SIGTERM');
  }
}
