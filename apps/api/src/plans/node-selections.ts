import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { requireNodeId } from './node-id.js';
import { type NodeKind, NodeKinds } from './node-kind.js';
import { NodeConflict } from './node-result.union.js';
import { PlanAccess } from './plan-access.js';
import type { Plan } from './plan.entity.js';
import type { TreeNode } from './tree-node.js';

/** A node as somebody saw it. */
export interface SeenNode {
  readonly id: string;
  readonly version: number;
}

export interface FoundNode {
  readonly kind: NodeKind;
  readonly node: TreeNode;
}

export interface Selection {
  readonly plan: Plan;
  /** In the order in which they were named. */
  readonly nodes: readonly FoundNode[];
}

/** Nodes of one plan that something is done to together: found, and held until the transaction ends. */
@Injectable()
export class NodeSelections {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
    private readonly access: PlanAccess,
  ) {}

  /**
   * The nodes as they are now, the tree of their plan locked; the first that somebody has saved meanwhile as a conflict.
   * @throws DomainError NOT_FOUND (also for nodes of two plans) or ALREADY_REMOVED at `field`, REQUIRED for none, NOT_ALLOWED.
   */
  async hold(
    context: RequestContext,
    seen: readonly SeenNode[],
    field: string,
  ): Promise<Selection | NodeConflict> {
    const versions = new Map(
      seen.map(({ id, version }) => [requireNodeId(id, field).toLowerCase(), version]),
    );
    const ids = [...versions.keys()];
    const { plan, idsByType } = await this.find(context, ids, field);
    await this.access.lockTree(plan.id);
    const held = new Map<string, FoundNode>();
    for (const [type, idsOfType] of idsByType) {
      const kind = this.kinds.get(type);
      const nodes = await this.database.write.find(kind.entity, {
        where: { id: In(idsOfType) },
        order: { id: 'ASC' },
        // What a node says is changed without the tree's lock.
        lock: { mode: 'for_no_key_update' },
      });
      for (const node of nodes) held.set(node.id, { kind, node });
    }
    const nodes = ids.flatMap((id) => held.get(id) ?? []);
    if (nodes.some(({ node }) => node.removedAt !== null)) {
      throw new DomainError(ErrorCode.ALREADY_REMOVED, field);
    }
    const stale = nodes.find(({ node }) => node.version !== versions.get(node.id));
    return stale === undefined ? { plan, nodes } : new NodeConflict(stale.node);
  }

  /** Without the nodes that go along anyway, because one above them is among the named. */
  async withoutDescendants(nodes: readonly FoundNode[]): Promise<FoundNode[]> {
    const named = new Set(nodes.map(({ node }) => node.id));
    const isBelow = new Set<string>();
    // From each node one step up at a time; a tree has four levels.
    let steps = nodes.map(({ kind, node }) => ({ id: node.id, above: kind.placeOf(node) }));
    while (steps.length > 0) {
      for (const { id, above } of steps) if (named.has(above.id)) isBelow.add(id);
      const parents = new Map<string, FoundNode>();
      for (const [type, group] of Map.groupBy(steps, ({ above }) => above.type)) {
        const kind = this.kinds.list().find((each) => each.type === type);
        if (kind === undefined) continue;
        const ids = [...new Set(group.map(({ above }) => above.id))];
        const found = await this.database.read.findBy(kind.entity, { id: In(ids) });
        for (const node of found) parents.set(node.id, { kind, node });
      }
      steps = steps.flatMap(({ id, above }) => {
        const parent = parents.get(above.id);
        return parent === undefined ? [] : [{ id, above: parent.kind.placeOf(parent.node) }];
      });
    }
    return nodes.filter(({ node }) => !isBelow.has(node.id));
  }

  private async find(
    context: RequestContext,
    ids: readonly string[],
    field: string,
  ): Promise<{ plan: Plan; idsByType: ReadonlyMap<NodeType, string[]> }> {
    const found = await this.database.rows<{ type: NodeType; id: string; planId: string }>(
      this.kinds
        .list()
        .map(
          ({ type, table }) =>
            `select '${type}' as type, id, plan_id as "planId" from ${table} where id = any($1::uuid[])`,
        )
        .join(' union all '),
      [ids],
    );
    if (ids.length === 0) throw new DomainError(ErrorCode.REQUIRED, field);
    const [first] = found;
    if (first === undefined) throw new DomainError(ErrorCode.NOT_FOUND, field);
    const plan = await this.access.require(context, first.planId, undefined, field);
    const isWhole = found.length === ids.length && found.every(({ planId }) => planId === plan.id);
    if (!isWhole) throw new DomainError(ErrorCode.NOT_FOUND, field);
    const byType = Map.groupBy(found, ({ type }) => type);
    return {
      plan,
      idsByType: new Map([...byType].map(([type, nodes]) => [type, nodes.map(({ id }) => id)])),
    };
  }
}
