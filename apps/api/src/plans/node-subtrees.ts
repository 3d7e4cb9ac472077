import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type NodeKind, NodeKinds } from './node-kind.js';
import type { TreeNode } from './tree-node.js';

/** Ids by kind, the root of the tree first. */
export type Subtree = ReadonlyMap<NodeType, readonly string[]>;

/** Which nodes go together, and marking them as gone or back. One statement per kind, whatever their number. */
@Injectable()
export class NodeSubtrees {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
  ) {}

  /** A node and everything below it that has not been removed before. */
  async below(rootKind: NodeKind, root: TreeNode): Promise<Subtree> {
    const ids = new Map<NodeType, readonly string[]>();
    for (const kind of this.kinds.list()) {
      if (kind.type === rootKind.type) {
        ids.set(kind.type, [root.id]);
        continue;
      }
      const above = kind.ancestors.filter(({ type }) => (ids.get(type)?.length ?? 0) > 0);
      if (above.length === 0) continue;
      const conditions = above.map(({ column }, index) => `${column} = any($${index + 1}::uuid[])`);
      const rows = await this.database.rows<{ id: string }>(
        `select id from ${kind.table} where removed_at is null and (${conditions.join(' or ')}) order by id`,
        above.map(({ type }) => ids.get(type)),
      );
      ids.set(
        kind.type,
        rows.map((row) => row.id),
      );
    }
    return ids;
  }

  /** What one removal took away. @throws DomainError NOT_FOUND at `removalId` if nothing is gone by it. */
  async getRemoved(
    removalId: string,
  ): Promise<{ kind: NodeKind; root: TreeNode; planId: string; subtree: Subtree }> {
    let found: { kind: NodeKind; root: TreeNode } | null = null;
    const subtree = new Map<NodeType, readonly string[]>();
    for (const kind of this.kinds.list()) {
      const nodes = await this.database.read.findBy(kind.entity, { removalId });
      const [root] = nodes;
      if (root === undefined) continue;
      // Kinds come from the root of the tree to its leaves, and a removal has one root.
      found ??= { kind, root };
      subtree.set(
        kind.type,
        nodes.map((node) => node.id),
      );
    }
    if (found === null) throw new DomainError(ErrorCode.NOT_FOUND, 'removalId');
    return { ...found, planId: found.root.planId, subtree };
  }

  /** Versions rise, so that whoever was editing one of the nodes learns of it. */
  async markRemoved(subtree: Subtree, removalId: string): Promise<void> {
    for (const { table, ids } of this.tablesOf(subtree)) {
      await this.database.execute(
        `update ${table} set removed_at = now(), removal_id = $2, version = version + 1, updated_at = now()
         where id = any($1::uuid[]) and removed_at is null`,
        [ids, removalId],
      );
    }
  }

  async markRestored(subtree: Subtree, removalId: string): Promise<void> {
    for (const { table, ids } of this.tablesOf(subtree)) {
      await this.database.execute(
        `update ${table} set removed_at = null, removal_id = null, version = version + 1, updated_at = now()
         where id = any($1::uuid[]) and removal_id = $2`,
        [ids, removalId],
      );
    }
  }

  async place(kind: NodeKind, id: string, position: number): Promise<void> {
    await this.database.execute(`update ${kind.table} set position = $2 where id = $1`, [id, position]);
  }

  entriesOf(subtree: Subtree): { table: string; id: string }[] {
    return this.tablesOf(subtree).flatMap(({ table, ids }) => ids.map((id) => ({ table, id })));
  }

  private tablesOf(subtree: Subtree): { table: string; ids: readonly string[] }[] {
    return [...subtree]
      .filter(([, ids]) => ids.length > 0)
      .map(([type, ids]) => ({ table: this.kinds.get(type).table, ids }));
  }
}
