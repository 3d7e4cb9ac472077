import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { findOpenTransaction, getOpenTransaction } from '../transaction/transaction.js';

/** Plain SQL. Give hot statements a `name`: PostgreSQL then keeps their plan (at most 63 bytes, unique per text). */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

/** The way to the data. Inside a mutation everything goes through its transaction, outside through the pool. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Entities for reading. */
  get read(): EntityManager {
    return findOpenTransaction()?.manager ?? this.dataSource.manager;
  }

  /**
   * Entities for writing.
   * @throws Error outside a mutation.
   */
  get write(): EntityManager {
    return getOpenTransaction().manager;
  }

  /** The rows of a plain SQL statement, column names as in the database (write aliases where it matters). */
  async rows<Row>(statement: Statement | string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.send<Row>(statement, values);
    return rows;
  }

  /** The only row of a plain SQL statement, or null. */
  async row<Row>(statement: Statement | string, values: readonly unknown[] = []): Promise<Row | null> {
    const { rows } = await this.send<Row>(statement, values);
    return rows[0] ?? null;
  }

  /**
   * Runs a plain SQL write; returns how many rows it changed.
   * @throws Error outside a mutation.
   */
  async execute(statement: Statement | string, values: readonly unknown[] = []): Promise<number> {
    getOpenTransaction();
    const { count } = await this.send(statement, values);
    return count;
  }

  private async send<Row>(
    statement: Statement | string,
    values: readonly unknown[],
  ): Promise<{ rows: Row[]; count: number }> {
    const query: Statement = typeof statement === 'string' ? { text: statement, values } : statement;
    const open = findOpenTransaction();
    if (open !== null) {
      const result = await open.runner.query(query.text, [...(query.values ?? [])], true);
      return { rows: result.records, count: result.affected ?? 0 };
    }
    const result = await this.pool.query({ ...query, values: [...(query.values ?? [])] });
    return { rows: result.rows, count: result.rowCount ?? 0 };
  }

  /** TypeORM's own pool, asked directly: reads of sets need no query runner around each statement. */
  private get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }
}
