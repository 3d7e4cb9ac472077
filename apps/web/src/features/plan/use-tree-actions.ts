import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import { stepDestination, type Destination } from './node-place-model.js';
import type { PlanEditor } from './plan-editor.js';
import { getNode, subtreeOf, type PlanNode, type PlanTree } from './plan-tree-model.js';
import type { DraftStore } from './use-drafts.js';
import type { NodeChanges, Outcome, VersionedNode } from './use-node-changes.js';
import { useNodeWords } from './use-node-words.js';

type TreeActions = Pick<PlanEditor, 'move' | 'step' | 'remove' | 'setRetired'>;

/** Moving, removing and retiring, with what is told of it. A change that came too late says so and can be repeated. */
export function useTreeActions(at: {
  tree: PlanTree;
  store: DraftStore;
  changes: NodeChanges;
  choose(address: string): void;
  reload(): Promise<unknown>;
}): TreeActions {
  const { tree, store, changes, choose, reload } = at;
  const { t } = useTranslation('plan');
  const { notify, announce } = useNotices();
  const words = useNodeWords();
  const latestTree = useRef(tree);
  useLayoutEffect(() => {
    latestTree.current = tree;
  });
  const running = useRef<Promise<unknown>>(Promise.resolve());

  const refuse = useCallback(
    (outcome: Outcome<unknown> & { kind: 'refused' }) => {
      notify({ kind: 'wrong', text: outcome.problems[0]?.text ?? '' });
    },
    [notify],
  );

  const move = useCallback(
    async (node: PlanNode, destination: Destination, version?: number): Promise<boolean> => {
      const sent = version ?? node.contents.version;
      const isSamePlace = destination.parentId === node.parentId;
      const outcome = await changes.move({
        id: node.id,
        version: sent,
        parentId: isSamePlace ? null : destination.parentId,
        index: destination.index,
      });
      if (outcome.kind === 'saved') {
        // Moving raises the version: what is being typed goes on from the one of one's own move.
        const draft = store.get(node.id);
        if (draft?.version === sent) store.put(node.id, { ...draft, version: outcome.node.version });
      }
      await reload();
      if (outcome.kind === 'refused') {
        refuse(outcome);
        return false;
      }
      const title = words.codeAndTitle(node);
      if (outcome.kind === 'conflict') {
        const { version: current } = outcome.current;
        const run = () => void move(node, destination, current);
        notify({ kind: 'wrong', text: t('moveConflict'), action: { label: t('again'), run } });
        return false;
      }
      const parent = words.codeAndTitle(getNode(latestTree.current, destination.parentId));
      announce(t('moved', { title, parent, place: destination.index + 1 }));
      return true;
    },
    [announce, changes, notify, refuse, reload, store, t, words],
  );

  const step = useCallback(
    (id: string, direction: -1 | 1) => {
      running.current = running.current.then(async () => {
        const node = latestTree.current.nodes.get(id);
        const destination = node && stepDestination(latestTree.current, node, direction);
        if (!node || !destination) return;
        await move(node, destination);
        await untilShown();
      });
    },
    [move],
  );

  const remove = useCallback(
    async (node: PlanNode): Promise<boolean> => {
      const outcome = await changes.remove({ id: node.id, version: node.contents.version });
      if (outcome.kind === 'refused') {
        refuse(outcome);
        return false;
      }
      if (outcome.kind === 'conflict' || !('removalId' in outcome.node)) {
        await reload();
        notify({ kind: 'wrong', text: t('removeConflict') });
        return false;
      }
      const { removalId, removedCount } = outcome.node;
      for (const gone of subtreeOf(latestTree.current, node)) store.put(gone.id, null);
      const parentId = node.parentId ?? latestTree.current.root.id;
      choose(getNode(latestTree.current, parentId).address);
      await reload();
      const title = words.codeAndTitle(node);
      const restore = async () => {
        const restored: Outcome<VersionedNode> = await changes.restore(removalId);
        await reload();
        if (restored.kind === 'refused') return refuse(restored);
        choose(node.address);
        notify({ text: t('restored', { title }) });
      };
      notify({
        text: removedCount === 1 ? t('removedOne', { title }) : t('removed', { title, count: removedCount }),
        action: { label: t('undo'), run: () => void restore() },
      });
      return true;
    },
    [changes, choose, notify, refuse, reload, store, t, words],
  );

  const setRetired = useCallback(
    async (node: PlanNode, retiredOn: string | null): Promise<boolean> => {
      const sent = node.contents.version;
      const outcome = await changes.retire({ id: node.id, version: sent, retiredOn });
      if (outcome.kind === 'refused') {
        refuse(outcome);
        return false;
      }
      if (outcome.kind === 'conflict') {
        notify({ kind: 'wrong', text: t('retireConflict') });
        return false;
      }
      const draft = store.get(node.id);
      if (draft?.version === sent) store.put(node.id, { ...draft, version: outcome.node.version });
      notify({ text: t(retiredOn === null ? 'unretired' : 'retired', { title: words.codeAndTitle(node) }) });
      return true;
    },
    [changes, notify, refuse, store, t, words],
  );

  return { move, step, remove, setRetired };
}

/** Until what was read again is on the page. */
function untilShown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
