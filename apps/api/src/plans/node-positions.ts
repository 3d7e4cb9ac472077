import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { NodeKind, Place } from './node-kind.js';

/**
 * Order among siblings. Only positions change here, never versions: whoever edits a sibling is not disturbed. All of it
 * needs the plan's tree locked.
 */
@Injectable()
export class NodePositions {
  constructor(private readonly database: Database) {}

  /** The place after the last child. Removed ones keep theirs, so that undoing brings them back where they were. */
  async next(kind: NodeKind, place: Place): Promise<number> {
    const row = await this.database.row<{ position: number }>(
      `select coalesce(max(position) + 1, 0) as position from ${kind.table} where ${conditionOf(kind, place)}`,
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

  /** Whether another child already stands where `id` would stand. */
  async isTaken(kind: NodeKind, place: Place, position: number, id: string): Promise<boolean> {
    const row = await this.database.row<{ taken: boolean }>(
      `select exists (select from ${kind.table}
         where ${conditionOf(kind, place)} and removed_at is null and position = $2 and id <> $3) as taken`,
      [place.id, position, id],
    );
    return row?.taken ?? false;
  }
}

function conditionOf(kind: NodeKind, place: Place): string {
  const condition = kind.childrenAt[place.type];
  if (condition === undefined) throw new Error(`A ${kind.type} is never a child of a ${place.type}.`);
  return `(${condition})`;
}
