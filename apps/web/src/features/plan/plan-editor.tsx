import { createContext, use, type ReactNode } from 'react';
import type { Addition, Destination } from './node-place-model.js';
import type { PlanPage_PlanFragment } from './plan-nodes.generated.js';
import type { PlanNode, PlanTree } from './plan-tree-model.js';
import type { DraftStore } from './use-drafts.js';
import type { NodeChanges } from './use-node-changes.js';
import type { Saving } from './use-saving.js';

/** A question that stands over the page. */
export type Question =
  | { readonly kind: 'add'; readonly parent: PlanNode; readonly addition: Addition }
  | { readonly kind: 'move' | 'remove' | 'retire'; readonly node: PlanNode };

/** What the tree, the sheet and the dialogs of one plan share. */
export interface PlanEditor {
  readonly plan: PlanPage_PlanFragment;
  readonly tree: PlanTree;
  /** Null where the address names no node. */
  readonly chosen: PlanNode | null;
  readonly canEdit: boolean;
  readonly store: DraftStore;
  readonly saving: Saving;
  readonly changes: NodeChanges;
  /** The node whose name is being typed in the tree. */
  readonly renamingId: string | null;
  choose(address: string): void;
  ask(question: Question | null): void;
  startRenaming(id: string | null): void;
  move(node: PlanNode, destination: Destination): Promise<boolean>;
  /** One step among the siblings; steps are taken one after another, each from where the last one led. */
  step(id: string, step: -1 | 1): void;
  remove(node: PlanNode): Promise<boolean>;
  setRetired(node: PlanNode, retiredOn: string | null): Promise<boolean>;
  reload(): Promise<unknown>;
  /** The targets and the record of an indicator, of a feature of their own. */
  indicatorSheet(id: string): ReactNode;
}

export const PlanEditorContext = createContext<PlanEditor | null>(null);

export function usePlanEditor(): PlanEditor {
  const editor = use(PlanEditorContext);
  if (editor === null) throw new Error('usePlanEditor stands outside of the plan page');
  return editor;
}
