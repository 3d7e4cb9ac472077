import type { Config } from '../platform/config/config.js';
import type { DatabaseAccess } from '../platform/database/schema-state.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { RunningInstance } from '../supervisor/running-instance.js';
import { say } from '../supervisor/terminal.js';

export interface OpsDatabase {
  readonly access: DatabaseAccess;
  /** Stops a server that was started for this command alone. */
  close(): Promise<void>;
}

/**
 * The database that Dure would use with this configuration. The embedded server is used if it runs, else started.
 * @throws EmbeddedPostgresError
 */
export async function openOpsDatabase(config: Config): Promise<OpsDatabase> {
  const { databaseUrl, databaseDirectUrl, dataDir } = config;
  if (databaseUrl !== null) {
    const access = { ownerUrl: databaseDirectUrl ?? databaseUrl, apiUrl: databaseUrl };
    return { access, close: async () => undefined };
  }
  const server = await startEmbeddedPostgres({ dataDir, onProgress: say });
  return {
    access: server,
    close: async () => {
      // Dure may have been started meanwhile, and found our server running: it is that one's now.
      if (!server.isAdopted && !(await RunningInstance.isServing(dataDir))) await server.stop();
    },
  };
}
