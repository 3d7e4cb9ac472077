import { createContext, use, type ReactNode } from 'react';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import type { Autosave } from './autosave.js';
import type { DraftStore } from './draft-store.js';
import type { PlanPage_PlanFragment } from './plan-nodes.generated.js';
import type { PlanNode, PlanTree } from './plan-tree-model.js';
import type { NodeChanges } from './use-node-changes.js';
import type { NewRows } from './use-new-rows.js';
import type { Presence } from './use-presence.js';
import type { TreeActions } from './use-tree-actions.js';
import type { Undo } from './use-undo.js';

/** A question that stands over the page, about nodes as they were when it was asked. */
export type Question =
  | { readonly kind: 'move' | 'remove'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'retire'; readonly nodes: readonly [PlanNode] };

/** What the tree, the sheet and the dialogs of one plan share. */
export interface PlanEditor {
  readonly plan: PlanPage_PlanFragment;
  /** With the rows that are being written. */
  readonly tree: PlanTree;
  /** Null where the address names no node. */
  readonly chosen: PlanNode | null;
  readonly canEdit: boolean;
  readonly store: DraftStore;
  readonly saving: Autosave;
  readonly changes: NodeChanges;
  readonly actions: TreeActions;
  readonly undo: Undo;
  readonly newRows: NewRows;
  /** The node whose name is being typed in the tree. */
  readonly renamingId: string | null;
  /** Who else has the plan open, and where. */
  readonly presences: readonly Presence[];
  readonly findings: ReadonlyMap<string, readonly ShownFinding[]>;
  /** Shows the node's sheet; null: none, on a phone the tree. */
  choose(id: string | null): void;
  ask(question: Question | null): void;
  startRenaming(id: string | null): void;
  /** Tells the others which input is being written, null: none. */
  shareField(field: string | null): void;
  reload(): Promise<void>;
  /** The targets and the record of an indicator, of a feature of their own. */
  indicatorSheet(id: string): ReactNode;
}

export const PlanEditorContext = createContext<PlanEditor | null>(null);

export function usePlanEditor(): PlanEditor {
  const editor = use(PlanEditorContext);
  if (editor === null) throw new Error('usePlanEditor stands outside of the plan page');
  return editor;
}
