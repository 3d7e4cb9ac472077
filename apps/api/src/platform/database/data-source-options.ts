import pg from 'pg';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import { SnakeCaseNaming } from './naming-strategy.js';

/** A business date is a day, not an instant: it stays the string 'YYYY-MM-DD' that PostgreSQL sends. */
const DATE_OID = pg.types.builtins.DATE;
pg.types.setTypeParser(DATE_OID, (text) => text);

/**
 * A connection that the server cuts says so by an event, and there are moments (TypeORM has let go, the pool has not
 * taken hold) when nobody else listens: Node would end the process. Whoever asks it next is told by its query failing.
 */
class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

export type MigrationClass = new () => MigrationInterface;

/** How TypeORM reaches the database. Migrations alone make the schema; nothing synchronises it. */
export function dataSourceOptions(
  databaseUrl: string,
  poolSize = 10,
  applicationName = 'dure',
): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    poolSize,
    applicationName,
    extra: { idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000, Client: SteadyClient },
  };
}
