import type { ChangeKind } from '@dure/domain/plan/comparison/snapshot.types';
import type { TextPart } from '@dure/domain/plan/comparison/word-difference';
import type { NodeType } from '@dure/domain/plan/plan.types';

/** A line of a comparison as it is shown; what GraphQL and the files' routes give fits. */
export interface ShownChange {
  readonly kind: ChangeKind;
  readonly nodeId: string;
  readonly nodeType: NodeType;
  readonly code: string;
  readonly title: string;
  readonly path: string;
  /** By the name of its input; null: the node as a whole. */
  readonly field?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly parts: readonly TextPart[];
  readonly fromPlace?: string | null;
  readonly toPlace?: string | null;
  readonly district?: string | null;
  readonly pointKey?: string | null;
}

/** The kinds of change in the order in which they are counted and filtered. */
export const changeKinds = ['ADDED', 'REMOVED', 'MOVED', 'RECODED', 'CHANGED', 'TARGET_CHANGED'] as const;
