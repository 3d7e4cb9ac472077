import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { NodeKind, Place } from './node-kind.js';
import type { TreeNode } from './tree-node.js';

/**
 * Order among siblings: 0, 1, 2, … without gaps. A removed node keeps the place it had, so that undoing finds it. Only
 * positions change here, never versions: whoever edits a sibling is not disturbed. All of it needs the plan's tree locked.
 */
@Injectable()
export class NodePositions {
  constructor(private readonly database: Database) {}

  /** The place after the last child. */
  async next(kind: NodeKind, place: Place): Promise<number> {
    const row = await this.database.row<{ position: number }>(
      `select coalesce(max(position) + 1, 0) as position from ${kind.table}
       where ${conditionOf(kind, place)} and removed_at is null`,
      [place.id],
    );
    return row?.position ?? 0;
  }

  /** Ids of the children in order. */
  async list(kind: NodeKind, place: Place): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from ${kind.table} where ${conditionOf(kind, place)} and removed_at is null order by position, code`,
      [place.id],
    );
    return rows.map((row) => row.id);
  }

  /** Gives the nodes the positions 0, 1, 2, … in the order of the ids. */
  async write(kind: NodeKind, ids: readonly string[]): Promise<void> {
    await this.database.execute(
      `update ${kind.table} n set position = o.position - 1
       from unnest($1::uuid[]) with ordinality as o (id, position)
       where n.id = o.id and n.position <> o.position - 1`,
      [ids],
    );
  }

  /** Closes the gaps among the children. */
  async close(kind: NodeKind, place: Place): Promise<void> {
    await this.write(kind, await this.list(kind, place));
  }

  /** The children in order with what comes back among them, each before those that stood behind it. */
  async listWith(kind: NodeKind, place: Place, returning: readonly TreeNode[]): Promise<string[]> {
    const order = await this.database.rows<{ id: string; position: number }>(
      `select id, position from ${kind.table} where ${conditionOf(kind, place)} and removed_at is null
       order by position, code`,
      [place.id],
    );
    // From the first on: the position of each counts those that returned before it.
    for (const { id, position } of [...returning].sort((a, b) => a.position - b.position)) {
      const before = order.filter((each) => each.position < position).length;
      const behind = order.slice(before).map((each) => ({ ...each, position: each.position + 1 }));
      order.splice(before, order.length, { id, position }, ...behind);
    }
    return order.map(({ id }) => id);
  }
}

function conditionOf(kind: NodeKind, place: Place): string {
  const condition = kind.childrenAt[place.type];
  if (condition === undefined) throw new Error(`A ${kind.type} is never a child of a ${place.type}.`);
  return `(${condition})`;
}
