import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Reading } from './metrics.js';

/** How the connections to the database are doing; all 0 before there is a pool. */
export function poolReadings(dataSource: DataSource): readonly Reading[] {
  // TypeORM's driver keeps pg's pool under this name, and does not declare it.
  const pool = (): Partial<pg.Pool> => (dataSource.driver as unknown as { master?: pg.Pool }).master ?? {};
  return [
    {
      name: 'dure_pool_connections',
      help: 'Connections to the database.',
      read: () => pool().totalCount ?? 0,
    },
    {
      name: 'dure_pool_idle_connections',
      help: 'Connections nobody uses at the moment.',
      read: () => pool().idleCount ?? 0,
    },
    {
      name: 'dure_pool_waiting_requests',
      help: 'Requests waiting for a connection.',
      read: () => pool().waitingCount ?? 0,
    },
  ];
}
