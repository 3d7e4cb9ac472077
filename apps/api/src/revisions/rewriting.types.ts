import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import type { Plan } from '../plans/plan.entity.js';
import type { DraftedNode, DraftedTree } from './rewriting-draft.js';
import type { DraftedTarget } from './rewriting-targets.js';

/** What a set of changes is to do to a plan, checked whole before anything is written. */
export interface Draft {
  readonly plan: Plan;
  readonly before: PlanSnapshot;
  readonly tree: DraftedTree;
  readonly nodes: readonly DraftedNode[];
  readonly targets: readonly DraftedTarget[];
  readonly reason: string | null;
  readonly agendaItemId: string | null;
}

/** A node that goes, and the removal it goes by, which can be undone. */
export interface Removal {
  readonly node: SnapshotNode;
  readonly removalId: string;
}
