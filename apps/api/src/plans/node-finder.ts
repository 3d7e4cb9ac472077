import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { requireNodeId } from './node-id.js';
import { type NodeKind, NodeKinds, type ParentNode } from './node-kind.js';
import { Plan } from './plan.entity.js';
import type { TreeNode } from './tree-node.js';

/** Finds nodes by id alone, whatever their kind. Says nothing about who may see them. */
@Injectable()
export class NodeFinder {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
  ) {}

  /** @throws DomainError NOT_FOUND at `field`. */
  async getParent(id: string, field = 'parentId'): Promise<ParentNode> {
    const tables = [{ type: NodeType.PLAN, table: 'plan' }, ...this.kinds.list()];
    const found = await this.database.row<{ type: NodeType }>(
      tables
        .map(({ type, table }) => `select '${type}' as type from ${table} where id = $1`)
        .join(' union all '),
      [requireNodeId(id, field)],
    );
    const node = found === null ? null : await this.load(found.type, id);
    if (found === null || node === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return { type: found.type, node };
  }

  /**
   * The plan of a node that is there now, or of the plan itself; null for none. One statement whatever comes of it, so that
   * what may not be seen takes no longer than what does not exist.
   * @throws DomainError NOT_FOUND at `field` for no id.
   */
  async findPlace(id: string, field: string): Promise<{ planId: string; isPublished: boolean } | null> {
    const nodes = this.kinds
      .list()
      .map(({ table }) => `select plan_id from ${table} where id = $1 and removed_at is null`);
    return this.database.row<{ planId: string; isPublished: boolean }>(
      `select p.id as "planId", p.published_at is not null as "isPublished"
       from plan p join (${['select $1::uuid as plan_id', ...nodes].join(' union all ')}) n on n.plan_id = p.id`,
      [requireNodeId(id, field)],
    );
  }

  /** A node below the plan. @throws DomainError NOT_FOUND at `id`. */
  async get(id: string): Promise<{ kind: NodeKind; node: TreeNode }> {
    const { type, node } = await this.getParent(id, 'id');
    if (node instanceof Plan) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return { kind: this.kinds.get(type), node };
  }

  /** A node of a known kind, as it is now; null if there is none. @throws DomainError NOT_FOUND at `field` for no id. */
  find<Node extends TreeNode>(kind: NodeKind<Node>, id: string, field = 'id'): Promise<Node | null> {
    return this.database.read.findOneBy(kind.entity, { id: requireNodeId(id, field) } as never);
  }

  private load(type: NodeType, id: string): Promise<Plan | TreeNode | null> {
    if (type === NodeType.PLAN) return this.database.read.findOneBy(Plan, { id });
    return this.find(this.kinds.get(type), id);
  }
}
