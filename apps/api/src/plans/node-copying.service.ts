import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CopyDraft } from './copy-draft.js';
import { NodeCodes } from './node-codes.js';
import { NodeCopies } from './node-copies.js';
import { NodeEditing } from './node-editing.js';
import { NodeFinder } from './node-finder.js';
import { type NodeKind, NodeKinds, type ParentNode } from './node-kind.js';
import { NodePlaces } from './node-places.js';
import { NodePositions } from './node-positions.js';
import type { NodeResult } from './node-result.union.js';
import { NodeSubtrees } from './node-subtrees.js';
import { NodeTrail } from './node-trail.js';
import type { CopyNodeInput } from './node.inputs.js';
import { PlanAccess } from './plan-access.js';
import { NodesCopied, TaskTouched } from './plan-events.js';
import { Plan } from './plan.entity.js';
import type { TreeNode } from './tree-node.js';

/** Copies a node with all below it that is in use: the same words under new codes, in the same plan. */
@Injectable()
export class NodeCopyingService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly kinds: NodeKinds,
    private readonly finder: NodeFinder,
    private readonly places: NodePlaces,
    private readonly positions: NodePositions,
    private readonly subtrees: NodeSubtrees,
    private readonly codes: NodeCodes,
    private readonly copies: NodeCopies,
    private readonly editing: NodeEditing,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /**
   * The copy of the named node.
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `id` and `parentId`, NOT_ALLOWED; PARENT_NOT_ALLOWED and what else
   * speaks against the place at `parentId`; OUT_OF_RANGE at `index`.
   */
  async copy(context: RequestContext, input: CopyNodeInput): Promise<NodeResult> {
    const found = await this.finder.get(input.id);
    const plan = await this.access.require(context, found.node.planId);
    await this.access.lockTree(plan.id);
    const { kind } = found;
    const node = await this.editing.reload(kind, found.node.id);
    if (node.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
    const parentId = input.parentId ?? kind.placeOf(node).id;
    const parent = await this.places.getParent(plan, parentId);
    const draft = await this.draft(plan, kind, node, parent);
    await this.write(plan, draft);
    if (input.index != null) {
      const place = { type: parent.type, id: parent.node.id };
      await this.places.put(kind, place, [draft.rootId], input.index);
    }
    const copy = await this.editing.reload(kind, draft.rootId);
    const touched = new Set([...(draft.idsByType().get(NodeType.TASK)?.values() ?? []), kind.taskOf(copy)]);
    for (const taskId of touched) {
      if (taskId !== null) await this.events.raise(new TaskTouched(plan.id, taskId));
    }
    return copy;
  }

  private async draft(plan: Plan, kind: NodeKind, node: TreeNode, parent: ParentNode): Promise<CopyDraft> {
    const place = { type: parent.type, id: parent.node.id };
    const patch = (await kind.patchUnder(node, parent)) as Record<string, string | null>;
    const from = this.ancestorsOf(kind, node);
    const draft = new CopyDraft({
      kind,
      node,
      position: await this.positions.next(kind, place),
      ancestors: new Map(
        [...from].map(([type, { property, id }]) => [
          type,
          { from: id, to: Object.hasOwn(patch, property) ? (patch[property] ?? null) : id },
        ]),
      ),
      codeAbove: await this.codeAt(parent),
      usedInPlan: await this.codes.list(plan.id),
      usedBeside: (await kind.listCodes?.(place.id)) ?? [],
    });
    const subtree = await this.subtrees.below([{ kind, node }]);
    for (const each of this.kinds.list()) {
      const ids = (subtree.get(each.type) ?? []).filter((id) => id !== node.id);
      if (ids.length === 0) continue;
      const originals = await this.database.read.findBy(each.entity, { id: In(ids) });
      draft.takeAll(
        each,
        originals.filter((original) => isInUse(each, original)),
        (original) => new Map([...this.ancestorsOf(each, original)].map(([type, { id }]) => [type, id])),
      );
    }
    return draft;
  }

  private async write(plan: Plan, draft: CopyDraft): Promise<void> {
    for (const [kind, copies] of draft.copies) {
      await this.copies.write(kind, copies);
      if (kind.listCodes === undefined) {
        await this.codes.keepAll(
          plan.id,
          copies.map(({ id, code }) => ({ code, nodeId: id })),
        );
      }
      await this.trail.record(
        ...copies.map(({ id, originalId, code }) => ({
          action: 'copyNode',
          entity: kind.table,
          entityId: id,
          planId: plan.id,
          before: null,
          after: { copiedFrom: originalId, code },
        })),
      );
    }
    await this.events.raise(new NodesCopied(plan.id, draft.idsByType()));
  }

  /** What a node stands under: the property that says so, and the id in it. */
  private ancestorsOf(
    kind: NodeKind,
    node: TreeNode,
  ): ReadonlyMap<NodeType, { property: string; id: string | null }> {
    const metadata = this.database.read.connection.getMetadata(kind.entity);
    return new Map(
      kind.ancestors.map(({ type, column }) => {
        const property = metadata.findColumnWithDatabaseName(column)?.propertyName ?? column;
        return [type, { property, id: (node as unknown as Record<string, string | null>)[property] ?? null }];
      }),
    );
  }

  /** The code of the nearest goal or task, from the parent on. */
  private async codeAt({ type, node }: ParentNode): Promise<string> {
    if (node instanceof Plan) return '';
    if (type !== NodeType.STAGE) return node.code;
    return this.codeAt(await this.finder.getParent(this.kinds.get(type).placeOf(node).id));
  }
}

function isInUse(kind: NodeKind, node: TreeNode): boolean {
  return kind.endedBy === undefined || (node as unknown as Record<string, unknown>)[kind.endedBy] === null;
}
