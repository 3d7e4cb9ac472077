import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { NodeEditing } from './node-editing.js';
import { isSamePlace, type NodeKind, type ParentNode, type Place } from './node-kind.js';
import { NodePlaces } from './node-places.js';
import { NodePositions } from './node-positions.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { type FoundNode, NodeSelections } from './node-selections.js';
import { NodeTrail } from './node-trail.js';
import { type MoveNodeInput, type MoveNodesInput, type MoveResult, NodesMoved } from './node.inputs.js';
import type { Plan } from './plan.entity.js';
import { TaskTouched } from './plan-events.js';
import type { TreeNode } from './tree-node.js';

/** Reorders nodes among their siblings, or moves them under another parent of the same plan. Codes stay. */
@Injectable()
export class NodeMovingService {
  constructor(
    private readonly selections: NodeSelections,
    private readonly places: NodePlaces,
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
    const selection = await this.selections.hold(context, [input], 'id');
    if (selection instanceof NodeConflict) return selection;
    const [moved] = await this.moveTo(selection.plan, selection.nodes, input);
    return moved as TreeNode;
  }

  /**
   * Several nodes next to each other under one parent, in the order in which they are named; what stands below one of
   * them goes along. All or none.
   * @throws DomainError as `move`, about the nodes at `nodes`.
   */
  async moveAll(context: RequestContext, input: MoveNodesInput): Promise<MoveResult> {
    const selection = await this.selections.hold(context, input.nodes, 'nodes');
    if (selection instanceof NodeConflict) return selection;
    const nodes = await this.selections.withoutDescendants(selection.nodes);
    const moved: TreeNode[] = [];
    for (const group of Map.groupBy(nodes, ({ kind }) => kind).values()) {
      moved.push(...(await this.moveTo(selection.plan, group, input)));
    }
    return new NodesMoved(moved);
  }

  /**
   * Several nodes one after another, each to its own place; undoes `moveAll`. All or none.
   * @throws DomainError as `move`, about the nodes at `nodes`.
   */
  async placeAll(context: RequestContext, inputs: readonly MoveNodeInput[]): Promise<MoveResult> {
    const selection = await this.selections.hold(context, inputs, 'nodes');
    if (selection instanceof NodeConflict) return selection;
    if (selection.nodes.length < inputs.length) throw new DomainError(ErrorCode.INVALID_INPUT, 'nodes');
    const moved: TreeNode[] = [];
    for (const [index, found] of selection.nodes.entries()) {
      moved.push(...(await this.moveTo(selection.plan, [found], inputs[index] as MoveNodeInput)));
    }
    return new NodesMoved(moved);
  }

  /** Nodes of one kind that are held, to places next to each other. */
  private async moveTo(
    plan: Plan,
    nodes: readonly FoundNode[],
    { parentId, index: asked }: { parentId?: string | null; index: number },
  ): Promise<TreeNode[]> {
    const [first] = nodes;
    if (first === undefined) return [];
    const { kind } = first;
    const parent = parentId == null ? null : await this.places.getParent(plan, parentId);
    const from = nodes.map(({ node }) => kind.placeOf(node));
    const to = parent === null ? kind.placeOf(first.node) : { type: parent.type, id: parent.node.id };
    const patches = await this.patchesUnder(nodes, to, parent);
    const ids = nodes.map(({ node }) => node.id);
    const before = new Map<string, number>();
    for (const place of distinct(from)) {
      for (const [index, id] of (await this.positions.list(kind, place)).entries()) before.set(id, index);
    }
    const { order, index } = await this.places.orderWith(kind, to, ids, asked);
    const isInPlace = from.every((place) => isSamePlace(place, to));
    if (isInPlace && order.every((id, at) => before.get(id) === at)) return nodes.map(({ node }) => node);

    for (const [at, { node }] of nodes.entries()) {
      const patch = patches[at] ?? {};
      if (!(await updateVersioned(kind.entity, node.id, node.version, patch, { planId: plan.id }))) {
        throw new Error('A node changed although it was held.');
      }
    }
    await this.positions.write(kind, order);
    for (const place of distinct(from)) if (!isSamePlace(place, to)) await this.positions.close(kind, place);
    await this.trail.record(
      ...nodes.map(({ node }, at) => ({
        action: 'moveNode',
        entity: kind.table,
        entityId: node.id,
        planId: plan.id,
        before: { parentId: (from[at] as Place).id, index: before.get(node.id) ?? null },
        after: { parentId: to.id, index: index + at },
      })),
    );
    const moved = await this.editing.reloadAll(kind, ids);
    await this.touchTasks(
      kind,
      nodes.filter((_, at) => !isSamePlace(from[at] as Place, to)).map(({ node }) => node),
      moved,
    );
    return moved;
  }

  private async patchesUnder(
    nodes: readonly FoundNode[],
    to: Place,
    parent: ParentNode | null,
  ): Promise<object[]> {
    const patches: object[] = [];
    const coming: TreeNode[] = [];
    for (const { kind, node } of nodes) {
      const stays = isSamePlace(kind.placeOf(node), to);
      patches.push(stays || parent === null ? {} : await kind.patchUnder(node, parent));
      if (!stays) coming.push(node);
    }
    const [first] = nodes;
    await first?.kind.requireFreeCodes?.(coming, to, 'parentId');
    return patches;
  }

  /** A task is measured the same under any goal; what moves between tasks changes their readings. */
  private async touchTasks(
    kind: NodeKind,
    before: readonly TreeNode[],
    after: readonly TreeNode[],
  ): Promise<void> {
    if (kind.type === NodeType.TASK || before.length === 0) return;
    for (const taskId of new Set([...before, ...after].map((node) => kind.taskOf(node)))) {
      const [{ planId }] = before as [TreeNode];
      if (taskId !== null) await this.events.raise(new TaskTouched(planId, taskId));
    }
  }
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
