import { paths } from '../../lib/paths.js';
import type { SearchPage_FoundFragment } from './search.generated.js';

export type Found = SearchPage_FoundFragment;
export type Hit = Found['nodes'][number];

/** What of one kind was found. */
export interface HitGroup {
  readonly kind: Hit['kind'];
  readonly hits: readonly Hit[];
}

/** The hits by kind; the kind of the best hit goes first, and within a kind the better ones. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

/** Where a hit is read: a node in the plan's tree, a comment where it was made. Null: nowhere of its own. */
export function addressOfHit({ kind, planCode, address, taskCode, committee, session }: Hit): string | null {
  if (kind === 'PLAN') return planCode && paths.plan(planCode);
  if (planCode !== null && address !== null) return paths.plan(planCode, address);
  if (planCode !== null && taskCode !== null && kind !== 'PUBLIC_COMMENT') {
    return paths.taskComments(planCode, taskCode);
  }
  if (planCode !== null) return paths.planDeliberation(planCode);
  return committee !== null && session !== null ? paths.session(committee, session) : null;
}
