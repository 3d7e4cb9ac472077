import type { IndicatorKind } from '../indicator/indicator.types.js';
import { indicatorCodeAt, lettersOfNumber } from './code.js';
import { NodeType } from './plan.types.js';

/** A node to be numbered. Removed ones are numbered too: they may come back, and no code may then mean two things. */
export interface NumberedNode {
  readonly id: string;
  readonly type: NodeType;
  readonly parentId: string | null;
  readonly code: string;
  /** Of an indicator. */
  readonly kind: IndicatorKind | null;
  readonly isRemoved: boolean;
}

export interface NewCode {
  readonly id: string;
  readonly type: NodeType;
  readonly before: string;
  readonly after: string;
}

/**
 * New codes in the order of the tree (1, 1-1, A, 1-1-P1 …), removed nodes after all others of their kind; only those that
 * change. `nodes` come parents first, siblings in their order.
 */
export function renumber(nodes: readonly NumberedNode[]): NewCode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const codes = new Map<string, string>();
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
  const codeOf = (node: NumberedNode): string => {
    const parent = byId.get(node.parentId ?? '');
    const parentCode = codes.get(parent?.id ?? '') ?? '';
    switch (node.type) {
      case NodeType.GOAL:
        return String(count('goals'));
      case NodeType.TASK:
        return `${parentCode}-${count(`tasks of ${node.parentId}`)}`;
      case NodeType.STAGE:
        return lettersOfNumber(count(`stages of ${node.parentId}`));
      case NodeType.INDICATOR: {
        // A process indicator counts within its task, whatever its stage.
        const ownerId = parent?.type === NodeType.STAGE ? parent.parentId : node.parentId;
        const kind = node.kind as IndicatorKind;
        return indicatorCodeAt(codes.get(ownerId ?? '') ?? '', kind, count(`${kind} of ${ownerId}`));
      }
      case NodeType.PLAN:
        return node.code;
    }
  };
  // Level by level, so that a removed parent has its code before its children count.
  const ordered = inOrderOfTree(nodes, byId);
  for (const type of Object.values(NodeType)) {
    const ofType = ordered.filter((node) => node.type === type);
    for (const node of [...ofType.filter((it) => !it.isRemoved), ...ofType.filter((it) => it.isRemoved)]) {
      codes.set(node.id, codeOf(node));
    }
  }
  return ordered.flatMap(({ id, type, code: before }): NewCode[] => {
    const after = codes.get(id) ?? before;
    return after === before ? [] : [{ id, type, before, after }];
  });
}

function inOrderOfTree(
  nodes: readonly NumberedNode[],
  byId: ReadonlyMap<string, NumberedNode>,
): readonly NumberedNode[] {
  const children = Map.groupBy(nodes, (node) => node.parentId);
  const walk = (node: NumberedNode): NumberedNode[] => [node, ...(children.get(node.id) ?? []).flatMap(walk)];
  return nodes.filter(({ parentId }) => parentId === null || !byId.has(parentId)).flatMap(walk);
}
