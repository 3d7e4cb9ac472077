import type { Place, SnapshotNode } from './snapshot.types.js';

/** Children of each parent, in their order. */
export type Children = ReadonlyMap<string | null, readonly string[]>;

export function childrenOf(nodes: readonly SnapshotNode[]): Children {
  const children = new Map<string | null, string[]>();
  for (const { id, parentId } of nodes) {
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [id]);
    else siblings.push(id);
  }
  return children;
}

/** The place of each node. */
export function placesOf(nodes: readonly SnapshotNode[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [parentId, siblings] of childrenOf(nodes)) {
    siblings.forEach((id, index) => places.set(id, { parentId, previousId: siblings[index - 1] ?? null }));
  }
  return places;
}

/**
 * Of siblings that both orders hold, those that must be called moved to get from one order to the other: all but a
 * longest run that keeps its order. A task inserted at the top therefore moves none of those below it.
 */
export function listReordered(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeBefore = new Map(before.map((id, index) => [id, index]));
  const kept = after.filter((id) => placeBefore.has(id));
  const steady = longestIncreasing(kept.map((id) => placeBefore.get(id) ?? 0));
  return new Set(kept.filter((_, index) => !steady.has(index)));
}

/** Indices of a longest increasing subsequence, in O(n log n). */
function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const chosen = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) chosen.add(index);
  return chosen;
}
