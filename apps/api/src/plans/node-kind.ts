import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable, type Type } from '@nestjs/common';
import type { Patch } from '../platform/transaction/update-versioned.js';
import type { Plan } from './plan.entity.js';
import type { TreeNode } from './tree-node.js';

/** Where a node stands: the node, or the plan, it belongs to. */
export interface Place {
  readonly type: NodeType;
  readonly id: string;
}

export const isSamePlace = (a: Place, b: Place): boolean => a.type === b.type && a.id === b.id;

/** What a node can be put under. */
export type ParentNode = { readonly type: NodeType; readonly node: Plan | TreeNode };

/** SQL of what the outline says of a row, beside what every node has. */
export interface OutlineColumnsOfKind {
  readonly parentId: string;
  readonly kind: string;
  readonly isRetired: string;
  readonly isOfDistricts: string;
}

/** What moving, removing and restoring need to know of one kind of node. A module to the right registers its own. */
export interface NodeKind<Node extends TreeNode = TreeNode> {
  readonly type: NodeType;
  readonly entity: Type<Node>;
  readonly table: string;
  /** SQL condition on the table's rows that are children of a place; $1 is the place's id. Other places are none. */
  readonly childrenAt: Readonly<Partial<Record<NodeType, string>>>;
  /** Columns that name what it goes with when that is removed. */
  readonly ancestors: readonly { readonly type: NodeType; readonly column: string }[];
  readonly outline: OutlineColumnsOfKind;
  placeOf(node: Node): Place;
  /**
   * The columns to set when the node moves under `parent`.
   * @throws DomainError at `parentId` if it may not stand there.
   */
  patchUnder(node: Node, parent: ParentNode): Promise<Patch<Node>>;
  /** Where codes are unique within the parent only: those ever used there, also by what was removed since. */
  listCodes?(parentId: string): Promise<string[]>;
  /**
   * Where codes are unique within the parent only: whether the nodes may come there.
   * @throws DomainError CODE_TAKEN at `field`.
   */
  requireFreeCodes?(nodes: readonly Node[], place: Place, field: string): Promise<void>;
  /** A property that is set once the node is no longer in use: such nodes are not copied along, nor is the property. */
  readonly endedBy?: string;
  /** The next free code; `above` is that of the nearest goal or task, `used` are all codes there were. */
  nextCode(node: Node, above: string, used: Iterable<string>): string;
  /** Id of the task whose readings depend on the node; null if no task's do. */
  taskOf(node: Node): string | null;
}

/** The kinds of node below the plan, from the root of the tree to its leaves. */
@Injectable()
export class NodeKinds {
  private readonly kinds: NodeKind[] = [];

  register<Node extends TreeNode>(kind: NodeKind<Node>): void {
    this.kinds.push(kind as unknown as NodeKind);
    const order = Object.values(NodeType);
    this.kinds.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  }

  list(): readonly NodeKind[] {
    return this.kinds;
  }

  get(type: NodeType): NodeKind {
    const kind = this.kinds.find((candidate) => candidate.type === type);
    if (kind === undefined) throw new Error(`No module registered the kind ${type}.`);
    return kind;
  }
}
