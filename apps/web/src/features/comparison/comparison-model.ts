import { changeKinds } from '../../ui/plan/comparison.types.js';
import type { ComparisonPage_ComparisonFragment } from './comparison.generated.js';

export type Row = ComparisonPage_ComparisonFragment['rows'][number];
export type Kind = Row['kind'];

export function countOf(counts: ComparisonPage_ComparisonFragment['counts'], kind: Kind): number {
  switch (kind) {
    case 'ADDED':
      return counts.added;
    case 'REMOVED':
      return counts.removed;
    case 'MOVED':
      return counts.moved;
    case 'RECODED':
      return counts.recoded;
    case 'CHANGED':
      return counts.reworded;
    case 'TARGET_CHANGED':
      return counts.targetChanged;
  }
}

/** The kinds chosen in the address; none of them means all. */
export function readKinds(address: URLSearchParams): readonly Kind[] {
  const asked = address.getAll('kind');
  return changeKinds.filter((kind) => asked.includes(kind));
}

export function writeKinds(address: URLSearchParams, chosen: readonly Kind[]): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('kind');
  for (const kind of changeKinds) if (chosen.includes(kind)) next.append('kind', kind);
  return next;
}

/** With the kind chosen where it was not, and the reverse. */
export function toggled(chosen: readonly Kind[], kind: Kind): readonly Kind[] {
  return chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind];
}

export function rowsOf(rows: readonly Row[], chosen: readonly Kind[]): readonly Row[] {
  return chosen.length === 0 ? rows : rows.filter(({ kind }) => chosen.includes(kind));
}
