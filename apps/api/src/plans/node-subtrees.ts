import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { NodeKinds } from './node-kind.js';
import type { FoundNode } from './node-selections.js';

/** Ids by kind, the root of the tree first. */
export type Subtree = ReadonlyMap<NodeType, readonly string[]>;

/** Which nodes go together, and marking them as gone or back. One statement per kind, whatever their number. */
@Injectable()
export class NodeSubtrees {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
  ) {}

  /** Nodes and everything below them that has not been removed before. */
  async below(roots: readonly FoundNode[]): Promise<Subtree> {
    const ids = new Map<NodeType, readonly string[]>();
    for (const kind of this.kinds.list()) {
      const own = roots.filter((root) => root.kind.type === kind.type).map(({ node }) => node.id);
      const above = kind.ancestors.filter(({ type }) => (ids.get(type)?.length ?? 0) > 0);
      const conditions = above.map(({ column }, index) => `${column} = any($${index + 1}::uuid[])`);
      const rows =
        above.length === 0
          ? []
          : await this.database.rows<{ id: string }>(
              `select id from ${kind.table} where removed_at is null and (${conditions.join(' or ')}) order by id`,
              above.map(({ type }) => ids.get(type)),
            );
      const all = new Set([...own, ...rows.map((row) => row.id)]);
      if (all.size > 0) ids.set(kind.type, [...all]);
    }
    return ids;
  }

  /** What one removal took away. @throws DomainError NOT_FOUND at `removalId` if nothing is gone by it. */
  async getRemoved(
    removalId: string,
  ): Promise<{ roots: readonly FoundNode[]; planId: string; subtree: Subtree }> {
    const found: FoundNode[] = [];
    const subtree = new Map<NodeType, readonly string[]>();
    for (const kind of this.kinds.list()) {
      const nodes = await this.database.read.find(kind.entity, {
        where: { removalId },
        order: { id: 'ASC' },
      });
      if (nodes.length > 0) {
        subtree.set(
          kind.type,
          nodes.map((node) => node.id),
        );
      }
      found.push(...nodes.map((node) => ({ kind, node })));
    }
    const gone = new Set(found.map(({ node }) => node.id));
    const roots = found.filter(({ kind, node }) => !gone.has(kind.placeOf(node).id));
    const [first] = roots;
    if (first === undefined) throw new DomainError(ErrorCode.NOT_FOUND, 'removalId');
    return { roots, planId: first.node.planId, subtree };
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

  entriesOf(subtree: Subtree): { table: string; id: string }[] {
    return this.tablesOf(subtree).flatMap(({ table, ids }) => ids.map((id) => ({ table, id })));
  }

  private tablesOf(subtree: Subtree): { table: string; ids: readonly string[] }[] {
    return [...subtree]
      .filter(([, ids]) => ids.length > 0)
      .map(([type, ids]) => ({ table: this.kinds.get(type).table, ids }));
  }
}
