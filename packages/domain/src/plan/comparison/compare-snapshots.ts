import { childrenOf, listReordered, placesOf } from './sibling-order.js';
import type { Change, Place, PlanSnapshot, SnapshotNode, SnapshotTarget } from './snapshot.types.js';

/**
 * What changed from one snapshot of a plan to another, in the order of the later tree; what was removed stands first, in
 * the order of the earlier one. Nodes are told by their ids, so a reworded task is not a new one.
 */
export function compareSnapshots(before: PlanSnapshot, after: PlanSnapshot): Change[] {
  const nodesBefore = new Map(before.nodes.map((node) => [node.id, node]));
  const nodesAfter = new Map(after.nodes.map((node) => [node.id, node]));
  const placesBefore = placesOf(before.nodes);
  const placesAfter = placesOf(after.nodes);
  const reordered = listAllReordered(before, after);
  const targets = compareTargets(before.targets, after.targets);
  const changes: Change[] = [];

  for (const node of before.nodes) {
    if (nodesAfter.has(node.id)) continue;
    changes.push(
      { kind: 'REMOVED', node, place: placeIn(placesBefore, node) },
      ...(targets.get(node.id) ?? []),
    );
  }
  for (const node of inTreeOrder(after.nodes)) {
    const known = nodesBefore.get(node.id);
    const to = placeIn(placesAfter, node);
    if (known === undefined) {
      changes.push({ kind: 'ADDED', node, place: to });
    } else {
      if (known.parentId !== node.parentId || reordered.has(node.id)) {
        changes.push({ kind: 'MOVED', node, from: placeIn(placesBefore, known), to });
      }
      changes.push(...compareNode(known, node));
    }
    changes.push(...(targets.get(node.id) ?? []));
  }
  return changes;
}

/** A tree's nodes, each before its children, siblings in their order. */
export function inTreeOrder(nodes: readonly SnapshotNode[]): SnapshotNode[] {
  const children = childrenOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (id: string): SnapshotNode[] => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(children.get(id) ?? []).flatMap(walk)];
  };
  return (children.get(null) ?? []).flatMap(walk);
}

function compareNode(before: SnapshotNode, after: SnapshotNode): Change[] {
  const changes: Change[] = [];
  if (before.code !== after.code) {
    changes.push({ kind: 'RECODED', node: after, before: before.code, after: after.code });
  }
  const compare = (field: string): void => {
    const old = before.fields[field] ?? null;
    const now = after.fields[field] ?? null;
    if (old !== now) changes.push({ kind: 'CHANGED', node: after, field, before: old, after: now });
  };
  // Most of a large plan's time goes by here: no set of names is made for each node.
  for (const field in before.fields) compare(field);
  for (const field in after.fields) if (!(field in before.fields)) compare(field);
  return changes;
}

function listAllReordered(before: PlanSnapshot, after: PlanSnapshot): ReadonlySet<string> {
  const childrenBefore = childrenOf(before.nodes);
  const reordered = new Set<string>();
  for (const [parentId, siblings] of childrenOf(after.nodes)) {
    for (const id of listReordered(childrenBefore.get(parentId) ?? [], siblings)) reordered.add(id);
  }
  return reordered;
}

/** Changes of targets by indicator. */
function compareTargets(
  before: readonly SnapshotTarget[],
  after: readonly SnapshotTarget[],
): ReadonlyMap<string, readonly Change[]> {
  const values = new Map<string, { target: SnapshotTarget; before: number | null; after: number | null }>();
  for (const target of before) values.set(targetKey(target), { target, before: target.value, after: null });
  for (const target of after) {
    const known = values.get(targetKey(target));
    values.set(targetKey(target), { target, before: known?.before ?? null, after: target.value });
  }
  const changes = new Map<string, Change[]>();
  for (const { target, ...change } of values.values()) {
    if (change.before === change.after) continue;
    const { indicatorId, districtCode, pointKey } = target;
    const ofIndicator = changes.get(indicatorId) ?? [];
    ofIndicator.push({ kind: 'TARGET_CHANGED', indicatorId, districtCode, pointKey, ...change });
    changes.set(indicatorId, ofIndicator);
  }
  return changes;
}

export function targetKey({ indicatorId, districtCode, pointKey }: Omit<SnapshotTarget, 'value'>): string {
  return `${indicatorId} ${districtCode ?? ''} ${pointKey}`;
}

function placeIn(places: ReadonlyMap<string, Place>, node: SnapshotNode): Place {
  const place = places.get(node.id);
  if (place === undefined) throw new Error(`${node.id} stands nowhere`);
  return place;
}
