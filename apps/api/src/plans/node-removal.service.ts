import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { NodeEditing } from './node-editing.js';
import { NodeFinder } from './node-finder.js';
import { requireNodeId } from './node-id.js';
import type { NodeKind } from './node-kind.js';
import { NodePositions } from './node-positions.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { NodeSubtrees, type Subtree } from './node-subtrees.js';
import { NodeTrail } from './node-trail.js';
import type { RemovalResult } from './node.inputs.js';
import { PlanAccess } from './plan-access.js';
import { NodesRemoving, NodesRestoring, TaskTouched } from './plan-events.js';
import type { TreeNode } from './tree-node.js';

/** Removes a node with all below it, and brings it back. Rows stay: what was reported keeps what it refers to. */
@Injectable()
export class NodeRemovalService {
  constructor(
    private readonly access: PlanAccess,
    private readonly finder: NodeFinder,
    private readonly editing: NodeEditing,
    private readonly positions: NodePositions,
    private readonly subtrees: NodeSubtrees,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_FOUND or ALREADY_REMOVED at `id`, NOT_ALLOWED, and what vetoes: HAS_APPROVED_VALUES. */
  async remove(context: RequestContext, id: string, version: number): Promise<RemovalResult> {
    const { kind, node: found } = await this.finder.get(id);
    const plan = await this.access.require(context, found.planId);
    await this.access.lockTree(plan.id);
    const node = await this.editing.reload(kind, found.id);
    if (node.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
    if (node.version !== version) return new NodeConflict(node);

    const subtree = await this.subtrees.below(kind, node);
    const removalId = randomUUID();
    const patch = { removedAt: new Date(), removalId };
    if (!(await updateVersioned(kind.entity, node.id, version, patch, { planId: plan.id }))) {
      return this.editing.conflictAt(kind, node.id);
    }
    await this.subtrees.markRemoved(subtree, removalId);
    // After the rows are held: nobody can approve a value of theirs meanwhile.
    await this.events.raise(new NodesRemoving(plan.id, subtree));
    await this.record('removeNode', plan.id, subtree, { removalId: null }, { removalId });
    await this.touchTasks(kind, node, subtree);
    const removedCount = [...subtree.values()].reduce((count, ids) => count + ids.length, 0);
    return { removalId, nodeId: node.id, removedCount };
  }

  /** @throws DomainError NOT_FOUND at `removalId` (also once undone), PARENT_REMOVED, NOT_ALLOWED. */
  async restore(context: RequestContext, removalId: string): Promise<NodeResult> {
    const { planId } = await this.subtrees.getRemoved(requireNodeId(removalId, 'removalId'));
    const plan = await this.access.require(context, planId, undefined, 'removalId');
    await this.access.lockTree(plan.id);
    const { kind, root, subtree } = await this.subtrees.getRemoved(removalId);

    const place = kind.placeOf(root);
    const { node: parent } = await this.finder.getParent(place.id, 'removalId');
    if ('removedAt' in parent && parent.removedAt !== null) {
      throw new DomainError(ErrorCode.PARENT_REMOVED, 'removalId');
    }
    const isTaken = await this.positions.isTaken(kind, place, root.position, root.id);
    const position = isTaken ? await this.positions.next(kind, place) : root.position;
    await this.events.raise(new NodesRestoring(plan.id, subtree));
    await this.subtrees.markRestored(subtree, removalId);
    if (isTaken) await this.subtrees.place(kind, root.id, position);
    await this.record('restoreNode', plan.id, subtree, { removalId }, { removalId: null });
    await this.touchTasks(kind, root, subtree);
    return this.editing.reload(kind, root.id);
  }

  private async record(
    action: string,
    planId: string,
    subtree: Subtree,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
  ): Promise<void> {
    const entries = this.subtrees
      .entriesOf(subtree)
      .map(({ table, id }) => ({ action, entity: table, entityId: id, planId, before, after }));
    await this.trail.record(...entries);
  }

  /** The tasks that went or came, or the one task in which something did. */
  private async touchTasks(kind: NodeKind, root: TreeNode, subtree: Subtree): Promise<void> {
    const own = kind.taskOf(root);
    for (const taskId of new Set([...(own === null ? [] : [own]), ...(subtree.get(NodeType.TASK) ?? [])])) {
      await this.events.raise(new TaskTouched(root.planId, taskId));
    }
  }
}
