import { inTreeOrder, targetKey } from './compare-snapshots.js';
import { childrenOf } from './sibling-order.js';
import type { Change, PlanSnapshot, SnapshotNode, SnapshotTarget } from './snapshot.types.js';

/** `before` with the changes made: the later snapshot, its nodes in the order of the tree. */
export function applyChanges(before: PlanSnapshot, changes: readonly Change[]): PlanSnapshot {
  const nodes = new Map<string, SnapshotNode>(before.nodes.map((node) => [node.id, node]));
  const order = new Map([...childrenOf(before.nodes)].map(([parentId, ids]) => [parentId, [...ids]]));
  const targets = new Map<string, SnapshotTarget>(
    before.targets.map((target) => [targetKey(target), target]),
  );

  const takeOut = (id: string): void => {
    for (const siblings of order.values()) {
      const index = siblings.indexOf(id);
      if (index !== -1) siblings.splice(index, 1);
    }
  };
  for (const change of changes) {
    if (change.kind === 'REMOVED') nodes.delete(change.node.id);
    if (change.kind === 'REMOVED' || change.kind === 'MOVED') takeOut(change.node.id);
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'ADDED':
      case 'MOVED': {
        const { parentId, previousId } = change.kind === 'ADDED' ? change.place : change.to;
        const siblings = order.get(parentId) ?? [];
        siblings.splice(previousId === null ? 0 : siblings.indexOf(previousId) + 1, 0, change.node.id);
        order.set(parentId, siblings);
        nodes.set(change.node.id, { ...(nodes.get(change.node.id) ?? change.node), parentId });
        break;
      }
      case 'RECODED':
        nodes.set(change.node.id, { ...nodeIn(nodes, change.node.id), code: change.after });
        break;
      case 'CHANGED': {
        const node = nodeIn(nodes, change.node.id);
        nodes.set(node.id, { ...node, fields: { ...node.fields, [change.field]: change.after } });
        break;
      }
      case 'TARGET_CHANGED': {
        const { indicatorId, districtCode, pointKey, after } = change;
        const key = targetKey({ indicatorId, districtCode, pointKey });
        if (after === null) targets.delete(key);
        else targets.set(key, { indicatorId, districtCode, pointKey, value: after });
        break;
      }
      case 'REMOVED':
        break;
    }
  }
  const ordered = [...order.values()].flatMap((ids) => ids.map((id) => nodeIn(nodes, id)));
  return { nodes: inTreeOrder(ordered), targets: [...targets.values()] };
}

function nodeIn(nodes: ReadonlyMap<string, SnapshotNode>, id: string): SnapshotNode {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not in the snapshot`);
  return node;
}
