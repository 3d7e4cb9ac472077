import type { NodeType } from '../plan.types.js';

export type FieldValue = string | number | boolean | null;

/** A node of the tree as it stood: goal, task, stage or indicator. The plan itself is the root, of type PLAN. */
export interface SnapshotNode {
  /** Immutable identity: a node that is reworded, recoded or moved stays the same node. */
  readonly id: string;
  readonly type: NodeType;
  /** Null for the plan. */
  readonly parentId: string | null;
  readonly code: string;
  /** What a planner can write in it, by the API's input names. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A target in force: of the indicator, or a district's own. */
export interface SnapshotTarget {
  readonly indicatorId: string;
  readonly districtCode: string | null;
  readonly pointKey: string;
  readonly value: number;
}

/** A plan as it stood at one moment. Siblings stand in the order of the plan. */
export interface PlanSnapshot {
  readonly nodes: readonly SnapshotNode[];
  readonly targets: readonly SnapshotTarget[];
}

/** Where a node stands: under which parent, and after which sibling (null: first). */
export interface Place {
  readonly parentId: string | null;
  readonly previousId: string | null;
}

/** One difference between two snapshots of a plan (신·구 대비표). */
export type Change =
  | { readonly kind: 'ADDED'; readonly node: SnapshotNode; readonly place: Place }
  | { readonly kind: 'REMOVED'; readonly node: SnapshotNode; readonly place: Place }
  | { readonly kind: 'MOVED'; readonly node: SnapshotNode; readonly from: Place; readonly to: Place }
  | { readonly kind: 'RECODED'; readonly node: SnapshotNode; readonly before: string; readonly after: string }
  | {
      readonly kind: 'CHANGED';
      readonly node: SnapshotNode;
      readonly field: string;
      readonly before: FieldValue;
      readonly after: FieldValue;
    }
  | {
      readonly kind: 'TARGET_CHANGED';
      readonly indicatorId: string;
      readonly districtCode: string | null;
      readonly pointKey: string;
      /** Null: the point did not exist. */
      readonly before: number | null;
      readonly after: number | null;
    };
export type ChangeKind = Change['kind'];
