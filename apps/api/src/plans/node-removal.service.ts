import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeEditing } from './node-editing.js';
import { NodeFinder } from './node-finder.js';
import { requireNodeId } from './node-id.js';
import type { NodeKind, Place } from './node-kind.js';
import { NodePositions } from './node-positions.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { type FoundNode, NodeSelections, type SeenNode } from './node-selections.js';
import { NodeSubtrees, type Subtree } from './node-subtrees.js';
import { NodeTrail } from './node-trail.js';
import type { RemovalResult } from './node.inputs.js';
import { PlanAccess } from './plan-access.js';
import { NodesRemoving, NodesRestoring, TaskTouched } from './plan-events.js';
import type { TreeNode } from './tree-node.js';

interface Family {
  readonly kind: NodeKind;
  readonly place: Place;
  readonly nodes: readonly TreeNode[];
}

/** Removes nodes with all below them, and brings them back. Rows stay: what was reported keeps what it refers to. */
@Injectable()
export class NodeRemovalService {
  constructor(
    private readonly access: PlanAccess,
    private readonly selections: NodeSelections,
    private readonly finder: NodeFinder,
    private readonly editing: NodeEditing,
    private readonly positions: NodePositions,
    private readonly subtrees: NodeSubtrees,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /**
   * All of them in one removal, or none.
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `field`, NOT_ALLOWED, and what vetoes: HAS_APPROVED_VALUES.
   */
  async remove(context: RequestContext, seen: readonly SeenNode[], field = 'id'): Promise<RemovalResult> {
    const selection = await this.selections.hold(context, seen, field);
    if (selection instanceof NodeConflict) return selection;
    const { plan } = selection;
    const roots = await this.selections.withoutDescendants(selection.nodes);
    const families = familiesOf(roots);
    // A gap that an earlier version left would shift the place to which they come back.
    for (const { kind, place } of families) await this.positions.close(kind, place);

    const subtree = await this.subtrees.below(roots);
    const removalId = randomUUID();
    await this.subtrees.markRemoved(subtree, removalId);
    // After the rows are held: nobody can approve a value of theirs meanwhile.
    await this.events.raise(new NodesRemoving(plan.id, subtree));
    for (const { kind, place } of families) await this.positions.close(kind, place);
    await this.record('removeNode', plan.id, subtree, { removalId: null }, { removalId });
    await this.touchTasks(plan.id, roots, subtree);
    const removedCount = [...subtree.values()].reduce((count, ids) => count + ids.length, 0);
    const [first] = roots as [FoundNode];
    return { removalId, nodeId: first.node.id, removedCount };
  }

  /**
   * Brings all of a removal back, each where it stood among those that are there now. Returns the first.
   * @throws DomainError NOT_FOUND at `removalId` (also once undone), PARENT_REMOVED, CODE_TAKEN, NOT_ALLOWED.
   */
  async restore(context: RequestContext, removalId: string): Promise<NodeResult> {
    const { planId } = await this.subtrees.getRemoved(requireNodeId(removalId, 'removalId'));
    const plan = await this.access.require(context, planId, undefined, 'removalId');
    await this.access.lockTree(plan.id);
    const { roots, subtree } = await this.subtrees.getRemoved(removalId);
    for (const { kind, place, nodes } of familiesOf(roots)) {
      const { node: parent } = await this.finder.getParent(place.id, 'removalId');
      if ('removedAt' in parent && parent.removedAt !== null) {
        throw new DomainError(ErrorCode.PARENT_REMOVED, 'removalId');
      }
      await kind.requireFreeCodes?.(nodes, place, 'removalId');
      await this.positions.write(kind, await this.positions.listWith(kind, place, nodes));
    }
    await this.events.raise(new NodesRestoring(plan.id, subtree));
    await this.subtrees.markRestored(subtree, removalId);
    await this.record('restoreNode', plan.id, subtree, { removalId }, { removalId: null });
    await this.touchTasks(plan.id, roots, subtree);
    const [first] = roots as [FoundNode];
    return this.editing.reload(first.kind, first.node.id);
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

  /** The tasks that went or came, or those in which something did. */
  private async touchTasks(planId: string, roots: readonly FoundNode[], subtree: Subtree): Promise<void> {
    const touched = new Set(roots.map(({ kind, node }) => kind.taskOf(node)));
    for (const taskId of [...touched, ...(subtree.get(NodeType.TASK) ?? [])]) touched.add(taskId);
    for (const taskId of touched) {
      if (taskId !== null) await this.events.raise(new TaskTouched(planId, taskId));
    }
  }
}

/** Siblings of one kind together. */
function familiesOf(roots: readonly FoundNode[]): Family[] {
  const families = new Map<string, { kind: NodeKind; place: Place; nodes: TreeNode[] }>();
  for (const { kind, node } of roots) {
    const place = kind.placeOf(node);
    const key = `${kind.type} ${place.id}`;
    const family = families.get(key) ?? { kind, place, nodes: [] };
    family.nodes.push(node);
    families.set(key, family);
  }
  return [...families.values()];
}
