import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type DeepPartial, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Database } from '../platform/database/database.js';
import { matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type Patch, updateVersioned } from '../platform/transaction/update-versioned.js';
import { NodeFinder } from './node-finder.js';
import type { NodeKind, Place } from './node-kind.js';
import { NodePlaces } from './node-places.js';
import { NodePositions } from './node-positions.js';
import { NodeConflict } from './node-result.union.js';
import { columnsOf, differencesFrom, NodeTrail } from './node-trail.js';
import { PlanAccess } from './plan-access.js';
import type { Plan } from './plan.entity.js';
import type { TreeNode } from './tree-node.js';

type Contents<Node extends TreeNode> = Patch<
  Omit<Node, 'id' | 'planId' | 'position' | 'version' | 'removedAt' | 'removalId' | 'createdAt' | 'updatedAt'>
>;

/** A change to what one node says. `change` gives the columns to set; what it leaves undefined stays. */
export interface NodeUpdate<Node extends TreeNode> {
  readonly action: string;
  readonly id: string;
  readonly version: number;
  change(node: Node, plan: Plan): Contents<Node> | Promise<Contents<Node>>;
}

/** The steps that creating and changing a node of any kind have in common. */
@Injectable()
export class NodeEditing {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly finder: NodeFinder,
    private readonly positions: NodePositions,
    private readonly places: NodePlaces,
    private readonly trail: NodeTrail,
  ) {}

  /**
   * The node that a new one is put under, with the tree of its plan locked.
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `field`, NOT_ALLOWED.
   */
  async lockParent<Parent extends TreeNode>(
    context: RequestContext,
    kind: NodeKind<Parent>,
    id: string,
    field: string,
  ): Promise<{ parent: Parent; plan: Plan }> {
    const stored = await this.finder.find(kind, id, field);
    if (stored === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    const plan = await this.access.require(context, stored.planId, undefined, field);
    await this.access.lockTree(plan.id);
    const parent = await this.finder.find(kind, id);
    if (parent === null || parent.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, field);
    return { parent, plan };
  }

  /**
   * Adds a node as a child of `place`, at `index` or as the last. The tree must be locked.
   * @throws DomainError OUT_OF_RANGE at `index`.
   */
  async create<Node extends TreeNode>(
    kind: NodeKind<Node>,
    plan: Plan,
    place: Place,
    contents: Contents<Node>,
    index: number | null = null,
  ): Promise<Node> {
    const id = randomUUID();
    const position = await this.positions.next(kind, place);
    const row = { ...contents, id, planId: plan.id, position } as unknown as QueryDeepPartialEntity<Node>;
    await this.database.write.insert(kind.entity, row);
    if (index !== null) await this.places.put(kind, place, [id], index);
    await this.trail.record({
      action: `create${kind.entity.name}`,
      entity: kind.table,
      entityId: id,
      planId: plan.id,
      before: null,
      after: columnsOf(contents as DeepPartial<Node>, Object.keys(contents)),
    });
    return this.reload(kind, id);
  }

  /**
   * Changes a node if it is still at the version that was read; `changed` names the columns that were written.
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `id`, NOT_ALLOWED, and what `change` throws.
   */
  async update<Node extends TreeNode>(
    context: RequestContext,
    kind: NodeKind<Node>,
    update: NodeUpdate<Node>,
  ): Promise<{ node: Node; changed: ReadonlySet<string> } | NodeConflict> {
    const node = await this.finder.find(kind, update.id);
    if (node === null) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    const plan = await this.access.require(context, node.planId);
    if (node.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
    if (node.version !== update.version) return new NodeConflict(node);
    const patch = differencesFrom(node, await update.change(node, plan));
    const changed = new Set(Object.keys(patch));
    if (changed.size === 0) return { node, changed };
    const isWritten = await updateVersioned(
      kind.entity,
      node.id,
      update.version,
      patch as unknown as Patch<Omit<Node, 'id' | 'version'>>,
      { planId: plan.id } as Partial<Node>,
    );
    if (!isWritten) return this.conflictAt(kind, node.id);
    await this.trail.record({
      action: update.action,
      entity: kind.table,
      entityId: node.id,
      planId: plan.id,
      before: columnsOf(node, changed),
      after: columnsOf(patch, changed),
    });
    return { node: await this.reload(kind, node.id), changed };
  }

  /** What a lost race shows: the node as it is now. @throws DomainError ALREADY_REMOVED at `id`. */
  async conflictAt<Node extends TreeNode>(kind: NodeKind<Node>, id: string): Promise<NodeConflict> {
    const node = await this.reload(kind, id);
    if (node.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
    return new NodeConflict(node);
  }

  /** The nodes as they are now, in the order of their ids as given. */
  async reloadAll<Node extends TreeNode>(kind: NodeKind<Node>, ids: readonly string[]): Promise<Node[]> {
    const nodes = await this.database.read.findBy(kind.entity, { id: In([...ids]) } as never);
    return matchedTo(ids, nodes, (node) => node.id).filter((node) => node !== null);
  }

  async reload<Node extends TreeNode>(kind: NodeKind<Node>, id: string): Promise<Node> {
    const node = await this.finder.find(kind, id);
    if (node === null) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return node;
  }
}
