import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { NodeFinder } from './node-finder.js';
import type { NodeKind, ParentNode, Place } from './node-kind.js';
import { NodePositions } from './node-positions.js';
import { Plan } from './plan.entity.js';

/** Where nodes that are moved or copied come to stand. */
@Injectable()
export class NodePlaces {
  constructor(
    private readonly finder: NodeFinder,
    private readonly positions: NodePositions,
  ) {}

  /** @throws DomainError NOT_FOUND, PARENT_NOT_ALLOWED, ALREADY_REMOVED at `parentId`. */
  async getParent(plan: Plan, id: string): Promise<ParentNode> {
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

  /**
   * The children of `to` with `ids` together at `asked` among the others, or at the end where that is beyond it.
   * @throws DomainError OUT_OF_RANGE at `index` below 0.
   */
  async orderWith(
    kind: NodeKind,
    to: Place,
    ids: readonly string[],
    asked: number,
  ): Promise<{ order: string[]; index: number }> {
    const others = (await this.positions.list(kind, to)).filter((id) => !ids.includes(id));
    if (asked < 0) throw new DomainError(ErrorCode.OUT_OF_RANGE, 'index', { min: 0, max: others.length });
    const index = Math.min(asked, others.length);
    return { order: others.toSpliced(index, 0, ...ids), index };
  }

  /** Puts children together at `asked` among the others. @throws DomainError OUT_OF_RANGE at `index`. */
  async put(kind: NodeKind, at: Place, ids: readonly string[], asked: number): Promise<void> {
    const { order } = await this.orderWith(kind, at, ids, asked);
    await this.positions.write(kind, order);
  }
}
