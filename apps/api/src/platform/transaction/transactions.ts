import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { encodeNotices } from '../events/notice.js';
import type { RequestContext } from '../graphql/request-context.js';
import { bumpTouched } from './data-versions.js';
import { findOpenTransaction, runInside, type OpenTransaction } from './transaction.js';

/**
 * One client answers one query at a time. Services may await several at once; they reach the server one after
 * another, so that a failure leaves none of its siblings behind it unnoticed.
 */
function queryInTurn(runner: QueryRunner): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (...args: unknown[]): Promise<unknown> => {
    const turn = last.then(() => query(...args));
    last = turn.catch(() => undefined);
    return turn;
  };
  runner.query = inTurn as QueryRunner['query'];
}

/** Opens, commits and rolls back transactions. Mutations get theirs from the interceptor. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction: its data versions are bumped and its notices sent last, then it commits; whatever
   * throws rolls everything back. Inside an open transaction `work` joins it.
   */
  async run<T>(context: RequestContext | null, work: () => Promise<T>): Promise<T> {
    if (findOpenTransaction() !== null) return work();
    const runner = this.dataSource.createQueryRunner();
    queryInTurn(runner);
    const transaction: OpenTransaction = {
      manager: runner.manager,
      runner,
      context,
      touched: new Map(),
      notices: [],
      amendmentId: null,
    };
    let failure: Error | undefined;
    try {
      await runner.startTransaction();
      const result = await runInside(transaction, work);
      await this.finish(transaction);
      await runner.commitTransaction();
      context?.clearLoaders();
      return result;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      await this.release(runner, failure);
    }
  }

  /** Versions come last so that writers queue on these rows as briefly as can be; the notice leaves with the commit. */
  private async finish(transaction: OpenTransaction): Promise<void> {
    const versions = await bumpTouched(transaction);
    const payload = encodeNotices(transaction.notices, versions);
    if (payload !== null) await transaction.runner.query('select pg_notify($1, $2)', ['dure', payload]);
  }

  private async release(runner: QueryRunner, failure: Error | undefined): Promise<void> {
    try {
      if (failure !== undefined && runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    } catch (error) {
      // The connection is beyond use (the server went away): drop it instead of handing it back to the pool.
      await (
        runner as unknown as { releasePostgresConnection(error: Error): Promise<void> }
      ).releasePostgresConnection(error as Error);
    }
  }
}
