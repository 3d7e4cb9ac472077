import { NodeType } from '@dure/domain/plan/plan.types';
import { randomUUID } from 'node:crypto';
import type { NodeCopy } from './node-copies.js';
import type { NodeKind, Place } from './node-kind.js';
import type { TreeNode } from './tree-node.js';

/** The original that all others are below, and where its copy comes to stand. */
export interface CopiedRoot {
  readonly kind: NodeKind;
  readonly node: TreeNode;
  readonly position: number;
  /** By the type of the ancestor: what the original stands under, and what its copy will. */
  readonly ancestors: ReadonlyMap<NodeType, { readonly from: string | null; readonly to: string | null }>;
  /** Code of the nearest goal or task above the copy. */
  readonly codeAbove: string;
  /** Codes used in the plan, and where codes are unique within the parent only, those used there. */
  readonly usedInPlan: Iterable<string>;
  readonly usedBeside: Iterable<string>;
}

/** Gives copies their ids, codes and places; kind by kind from the root of the tree to its leaves. */
export class CopyDraft {
  readonly copies = new Map<NodeKind, NodeCopy[]>();
  private readonly usedInPlan: Set<string>;
  private readonly usedUnder = new Map<string, Set<string>>();
  private readonly countUnder = new Map<string, number>();
  /** The copy of each original, what takes the place of its ancestors included. */
  private readonly ids = new Map<string, string>();
  private readonly codesAbove = new Map<string, string>();
  /** Order in which the originals came, so that children follow the order of their parents. */
  private readonly sequence = new Map<string, number>();

  constructor(private readonly root: CopiedRoot) {
    this.usedInPlan = new Set(root.usedInPlan);
    for (const { from, to } of root.ancestors.values()) {
      if (from !== null && to !== null) this.ids.set(from, to);
    }
    const ancestors = [...root.ancestors].map(([type, { to }]) => [type, to]);
    this.take(root.kind, root.node, root.codeAbove, new Set(root.usedBeside), {
      position: root.position,
      ancestors: Object.fromEntries(ancestors) as NodeCopy['ancestors'],
    });
  }

  get rootId(): string {
    return this.ids.get(this.root.node.id) as string;
  }

  /** By kind, the id of each copy by that of its original. */
  idsByType(): ReadonlyMap<NodeType, ReadonlyMap<string, string>> {
    return new Map(
      [...this.copies].map(([kind, copies]) => [
        kind.type,
        new Map(copies.map(({ originalId, id }) => [originalId, id])),
      ]),
    );
  }

  /** Originals of one kind that are below others taken before; `ancestorsOf` reads what each stands under. */
  takeAll(
    kind: NodeKind,
    originals: readonly TreeNode[],
    ancestorsOf: (node: TreeNode) => ReadonlyMap<NodeType, string | null>,
  ): void {
    const orderOf = (place: Place): number => this.sequence.get(place.id) ?? 0;
    const inOrder = [...originals].sort(
      (a, b) =>
        orderOf(kind.placeOf(a)) - orderOf(kind.placeOf(b)) ||
        a.position - b.position ||
        (a.code < b.code ? -1 : 1),
    );
    for (const node of inOrder) {
      const place = kind.placeOf(node);
      const key = `${kind.type} ${place.id}`;
      const position = this.countUnder.get(key) ?? 0;
      this.countUnder.set(key, position + 1);
      const used = this.usedUnder.get(key) ?? new Set<string>();
      this.usedUnder.set(key, used);
      const ancestors = [...ancestorsOf(node)].map(([type, id]) => [
        type,
        id === null ? null : (this.ids.get(id) ?? id),
      ]);
      this.take(kind, node, this.codesAbove.get(place.id) ?? '', used, {
        position,
        ancestors: Object.fromEntries(ancestors) as NodeCopy['ancestors'],
      });
    }
  }

  private take(
    kind: NodeKind,
    node: TreeNode,
    codeAbove: string,
    usedBeside: Set<string>,
    rest: Pick<NodeCopy, 'position' | 'ancestors'>,
  ): void {
    const used = kind.listCodes === undefined ? this.usedInPlan : usedBeside;
    const code = kind.nextCode(node, codeAbove, used);
    used.add(code);
    const id = randomUUID();
    this.ids.set(node.id, id);
    this.sequence.set(node.id, this.sequence.size);
    // A stage's letter begins no other code.
    this.codesAbove.set(node.id, kind.type === NodeType.STAGE ? codeAbove : code);
    this.copies.set(kind, [...(this.copies.get(kind) ?? []), { ...rest, originalId: node.id, id, code }]);
  }
}
