import { readOutline } from '@dure/domain/plan/outline';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { useNotices } from '../../ui/notices.js';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import type { Written } from './autosave.js';
import type { ConflictRow, Draft } from './draft-model.js';
import { useDraftStore } from './draft-store.js';
import type { PlanEditor, Question } from './plan-editor.js';
import type { PlanPage_PlanFragment } from './plan-nodes.generated.js';
import {
  createPlanTree,
  titleOf,
  type PlanNode,
  type PlanTree,
  type WrittenTitles,
} from './plan-tree-model.js';
import { useAutosave } from './use-autosave.js';
import { useChosenNode } from './use-chosen-node.js';
import { useEditUndo } from './use-edit-undo.js';
import { useNewRows } from './use-new-rows.js';
import { useNodeChanges } from './use-node-changes.js';
import { useNodeWords } from './use-node-words.js';
import { usePresence } from './use-presence.js';
import { useTreeActions, type ActionGround } from './use-tree-actions.js';
import { useUndo } from './use-undo.js';
import { createWriteOrder } from './write-order.js';

/** Brings together what the page of one plan works with. */
export function useOpenPlan(at: {
  plan: PlanPage_PlanFragment;
  findings: readonly ShownFinding[] | undefined;
  reload(): Promise<unknown>;
  indicatorSheet(id: string): ReactNode;
}) {
  const { plan, reload: readAgain, indicatorSheet } = at;
  const { t } = useTranslation('plan');
  const { account } = useViewer();
  const { announce } = useNotices();
  const locale = useLocale();
  const words = useNodeWords();
  const owner = account?.id ?? '';
  const { canEdit } = plan.editing;
  const changes = useNodeChanges();
  const store = useDraftStore(owner, `plan.${plan.code}`);
  const [inOrder] = useState(createWriteOrder);
  const [undo, undoState] = useUndo();
  const [question, ask] = useState<Question | null>(null);
  const [renamingId, startRenaming] = useState<string | null>(null);
  const offerRetiring = useCallback((node: PlanNode) => ask({ kind: 'retire', nodes: [node] }), []);

  const [written, setWritten] = useState<WrittenTitles>(new Map());
  const base = usePlanTree(plan, written);
  const latest = useRef<PlanTree>(base);
  useLayoutEffect(() => {
    latest.current = base;
  });

  const note = useCallback((id: string, version: number, title?: string) => {
    setWritten((before) => {
      const shown = title ?? before.get(id)?.title ?? latest.current.nodes.get(id)?.title;
      return shown === undefined ? before : new Map(before).set(id, { title: shown, version });
    });
  }, []);
  const reload = useCallback(async () => {
    await readAgain();
    // A turn later what was read is on the page.
    await new Promise((resolve) => setTimeout(resolve));
  }, [readAgain]);
  const onCreated = useRef<(id: string) => void>(() => undefined);
  const [newRows, fill] = useNewRows({
    owner,
    storageKey: `plan.${plan.code}.rows`,
    latest,
    changes,
    inOrder,
    reload,
    onCreated: useCallback((id: string) => onCreated.current(id), []),
  });
  const tree = useMemo(() => fill(base), [base, fill]);

  const { chosen, address, selectedIds, choose, select } = useChosenNode(tree);
  const ground: ActionGround = {
    latest,
    store,
    changes,
    undo,
    inOrder,
    choose,
    reload,
    noteVersion: note,
    offerRetiring,
  };
  const actions = useTreeActions(ground);
  const recordEdit = useEditUndo(ground);
  useLayoutEffect(() => {
    onCreated.current = (id) => {
      const node = latest.current.nodes.get(id);
      if (node === undefined) return;
      actions.recordCreated(id, words.codeAndTitle(node));
      announce(t('created', { title: words.codeAndTitle(node) }));
    };
  });
  const nameOf = (id: string) => {
    const node = latest.current.nodes.get(id);
    return node === undefined ? '' : words.codeAndTitle(node);
  };
  const saving = useAutosave({
    store,
    changes,
    inOrder,
    canEdit,
    onWritten: (saved: Written) => {
      const { contents } = saved;
      note(contents.id, contents.version, titleOf(contents, locale));
      recordEdit(saved, nameOf(contents.id));
    },
    onMerged: (draft: Draft, theirs: readonly ConflictRow[]) => {
      const fields = theirs.map(({ field }) => t(`field.${field}`)).join(' · ');
      announce(t('mergedWith', { title: nameOf(draft.id), fields }));
    },
  });
  const { presences, shareField } = usePresence({ plan, chosenId: chosen?.id ?? null, canShare: canEdit });
  const findings = useMemo(() => Map.groupBy(at.findings ?? [], ({ nodeId }) => nodeId), [at.findings]);
  const sheetOf = useRef(indicatorSheet);
  useLayoutEffect(() => {
    sheetOf.current = indicatorSheet;
  });
  const editor = useMemo<PlanEditor>(
    () => ({
      plan,
      tree,
      chosen,
      canEdit,
      store,
      saving,
      changes,
      actions,
      undo,
      newRows,
      renamingId,
      presences,
      shareField,
      findings,
      choose,
      ask,
      startRenaming,
      reload,
      indicatorSheet: (id) => sheetOf.current(id),
    }),
    [
      plan,
      tree,
      chosen,
      canEdit,
      store,
      saving,
      changes,
      actions,
      undo,
      newRows,
      renamingId,
      presences,
      shareField,
      findings,
      choose,
      reload,
    ],
  );
  const selection = useMemo(() => ({ selectedIds, select }), [selectedIds, select]);
  return { editor, selection, question, address, undoState };
}

/** The tree of the outline, node by node the same objects where nothing changed. */
function usePlanTree(plan: PlanPage_PlanFragment, written: WrittenTitles): PlanTree {
  const words = useNodeWords();
  const { id, outline, version } = plan;
  const title = words.title(plan);
  const nodes = useMemo(() => readOutline(outline), [outline]);
  const former = useRef<PlanTree>(undefined);
  const tree = useMemo(
    () => createPlanTree({ id, title, version }, nodes, written, former.current),
    [id, title, version, nodes, written],
  );
  useLayoutEffect(() => {
    former.current = tree;
  });
  return tree;
}
