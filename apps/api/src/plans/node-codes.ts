import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** The codes of goals, tasks and indicators, each given once in its plan, also to what has been removed since. */
@Injectable()
export class NodeCodes {
  constructor(private readonly database: Database) {}

  /** Every code ever used in the plan. The tree must be locked if the next one is to be given out. */
  async list(planId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>('select code from node_code where plan_id = $1', [
      planId,
    ]);
    return rows.map((row) => row.code);
  }

  /** The node that has the code, or had it last; null for a code that was never given. */
  async findNode(planId: string, code: string): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      'select node_id as id from node_code where plan_id = $1 and code = $2',
      [planId, code],
    );
    return row?.id ?? null;
  }

  /** Keeps the code for the node for good. */
  async keep(planId: string, code: string, nodeId: string): Promise<void> {
    await this.keepAll(planId, [{ code, nodeId }]);
  }

  async keepAll(planId: string, codes: readonly { code: string; nodeId: string }[]): Promise<void> {
    await this.database.execute(
      `insert into node_code (plan_id, code, node_id)
       select $1, code, node_id from unnest($2::text[], $3::uuid[]) as c (code, node_id)`,
      [planId, codes.map(({ code }) => code), codes.map(({ nodeId }) => nodeId)],
    );
  }
}
