import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { NodeEditing } from './node-editing.js';
import { NodeFinder } from './node-finder.js';
import type { NodeKind, ParentNode, Place } from './node-kind.js';
import { NodePositions } from './node-positions.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { NodeTrail } from './node-trail.js';
import type { MoveNodeInput } from './node.inputs.js';
import { PlanAccess } from './plan-access.js';
import { Plan } from './plan.entity.js';
import { TaskTouched } from './plan-events.js';
import type { TreeNode } from './tree-node.js';

/** Reorders a node among its siblings, or moves it under another parent of the same plan. Codes stay. */
@Injectable()
export class NodeMovingService {
  constructor(
    private readonly access: PlanAccess,
    private readonly finder: NodeFinder,
    private readonly editing: NodeEditing,
    private readonly positions: NodePositions,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, ALREADY_REMOVED, NOT_ALLOWED; PARENT_NOT_ALLOWED, CODE_TAKEN at `parentId`;
   * OUT_OF_RANGE at `index`.
   */
  async move(context: RequestContext, input: MoveNodeInput): Promise<NodeResult> {
    const { kind, node: found } = await this.finder.get(input.id);
    const plan = await this.access.require(context, found.planId);
    await this.access.lockTree(plan.id);
    const node = await this.editing.reload(kind, found.id);
    if (node.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
    if (node.version !== input.version) return new NodeConflict(node);

    const from = kind.placeOf(node);
    const parent = input.parentId == null ? null : await this.getParent(plan, input.parentId);
    const to = parent === null ? from : { type: parent.type, id: parent.node.id };
    const patch = parent === null || isSame(from, to) ? {} : await kind.patchUnder(node, parent);
    const before = (await this.positions.list(kind, from)).indexOf(node.id);
    const { order, index } = await this.orderAfter(kind, node, to, input.index);
    if (isSame(from, to) && index === before) return node;

    if (!(await updateVersioned(kind.entity, node.id, input.version, patch, { planId: plan.id }))) {
      return this.editing.conflictAt(kind, node.id);
    }
    await this.positions.write(kind, order);
    await this.trail.record({
      action: 'moveNode',
      entity: kind.table,
      entityId: node.id,
      planId: plan.id,
      before: { parentId: from.id, index: before },
      after: { parentId: to.id, index },
    });
    const moved = await this.editing.reload(kind, node.id);
    if (!isSame(from, to)) await this.touchTasks(kind, node, moved);
    return moved;
  }

  private async getParent(plan: Plan, id: string): Promise<ParentNode> {
    const parent = await this.finder.getParent(id);
    const { node } = parent;
    const isOfPlan = node instanceof Plan ? node.id === plan.id : node.planId === plan.id;
    // Whether a node of another plan exists is not told: it may be one that must not be seen.
    if (!isOfPlan) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    if (!(node instanceof Plan) && node.removedAt !== null) {
      throw new DomainError(ErrorCode.ALREADY_REMOVED, 'parentId');
    }
    return parent;
  }

  private async orderAfter(
    kind: NodeKind,
    node: TreeNode,
    to: Place,
    asked: number,
  ): Promise<{ order: string[]; index: number }> {
    const siblings = (await this.positions.list(kind, to)).filter((id) => id !== node.id);
    if (asked < 0) throw new DomainError(ErrorCode.OUT_OF_RANGE, 'index', { min: 0, max: siblings.length });
    const index = Math.min(asked, siblings.length);
    return { order: siblings.toSpliced(index, 0, node.id), index };
  }

  /** A task is measured the same under any goal; what moves within or between tasks changes their readings. */
  private async touchTasks(kind: NodeKind, before: TreeNode, after: TreeNode): Promise<void> {
    if (kind.type === NodeType.TASK) return;
    for (const taskId of new Set([kind.taskOf(before), kind.taskOf(after)])) {
      if (taskId !== null) await this.events.raise(new TaskTouched(after.planId, taskId));
    }
  }
}

const isSame = (a: Place, b: Place): boolean => a.type === b.type && a.id === b.id;
