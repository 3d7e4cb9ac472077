import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connect, createApp } from './create-app.js';
import { DemoLoader } from './demo/demo.loader.js';
import { ReferenceDistricts } from './districts/reference-districts.js';
import { allMigrations } from './migrations/all-migrations.js';
import { withStartLock } from './platform/database/migrate.js';
import { requirePrepared } from './platform/database/schema-state.js';
import type { Settings } from './platform/settings.js';

export interface StartOptions {
  /** Whether demo data are loaded into a database that has no plans and accounts. */
  readonly withDemo: boolean;
  readonly onProgress?: (text: string) => void;
}

/**
 * The app with its data ready: districts and (asked for) demo data loaded. Processes that start at the same time wait
 * for each other here, so each of these happens once. The schema must stand: this role could not make it.
 * @throws UnpreparedSchemaError, NewerSchemaError
 */
export async function startApp(settings: Settings, options: StartOptions): Promise<NestFastifyApplication> {
  const app = await createApp(settings);
  await withStartLock(settings.listenUrl, async () => {
    await requirePrepared(settings.databaseUrl, allMigrations);
    await connect(app);
    await app.get(ReferenceDistricts).load();
    const demo = app.get(DemoLoader);
    // A database in use takes no demo data, and starts all the same: one that was restored, or set up with DEMO=0 once.
    if (!options.withDemo || (await demo.isLoaded()) || (await demo.isInUse())) return;
    options.onProgress?.('Loading the example plan and demo data');
    await demo.load();
  });
  return app;
}
