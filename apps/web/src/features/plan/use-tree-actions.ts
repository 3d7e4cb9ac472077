import { useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import {
  placeOf,
  returnDestinations,
  stepDestination,
  type Destination,
  type FormerPlace,
} from './node-place-model.js';
import type { DraftStore } from './draft-store.js';
import { childrenOfType, getNode, subtreeOf, type PlanNode, type PlanTree } from './plan-tree-model.js';
import type { Moved, NodeChanges, Outcome, VersionedNode } from './use-node-changes.js';
import { useNodeWords } from './use-node-words.js';
import type { Undo } from './use-undo.js';
import type { UndoEntry } from './undo-model.js';
import type { WriteOrder } from './write-order.js';

/** Where the actions of one plan's page take place. */
export interface ActionGround {
  /** The tree as it is shown now, also for work that began before. */
  readonly latest: RefObject<PlanTree>;
  readonly store: DraftStore;
  readonly changes: NodeChanges;
  readonly undo: Undo;
  readonly inOrder: WriteOrder;
  choose(id: string): void;
  /** Reads the outline anew; resolves once its rows are on the page. */
  reload(): Promise<void>;
  /** The node's version as the API just wrote it. */
  noteVersion(id: string, version: number): void;
  /** An indicator with approved values cannot be removed; it can be retired. */
  offerRetiring(node: PlanNode): void;
}

export interface TreeActions {
  move(nodes: readonly PlanNode[], destination: Destination): Promise<boolean>;
  /** One step among the siblings; steps are taken one after another, each from where the last one led. */
  step(ids: readonly string[], step: -1 | 1): void;
  copy(nodes: readonly PlanNode[]): Promise<void>;
  remove(nodes: readonly PlanNode[]): Promise<boolean>;
  setRetired(node: PlanNode, retiredOn: string | null): Promise<boolean>;
  recordCreated(id: string, title: string): void;
}

/** What a planner does with the nodes of the tree, told of, and recorded so that it can be taken back. */
export function useTreeActions(at: ActionGround): TreeActions {
  const { t } = useTranslation('plan');
  const notices = useNotices();
  const words = useNodeWords();
  const { latest, store, changes, undo, inOrder, choose, reload, noteVersion, offerRetiring } = at;
  return useMemo<TreeActions>(() => {
    const { notify, announce } = notices;
    const present = (ids: readonly string[]): PlanNode[] =>
      ids.flatMap((id) => latest.current.nodes.get(id) ?? []);
    const nameOf = (nodes: readonly PlanNode[]): string => {
      const [first] = nodes;
      const title = first === undefined ? '' : words.codeAndTitle(first);
      return nodes.length > 1 ? t('andOthers', { title, count: nodes.length - 1 }) : title;
    };

    function refuse(outcome: Outcome<unknown>, conflictText: string): false {
      const text = outcome.kind === 'refused' ? (outcome.problems[0]?.text ?? '') : conflictText;
      notify({ kind: 'wrong', text });
      return false;
    }

    async function settle(outcome: Outcome<VersionedNode | Moved>): Promise<boolean> {
      if (outcome.kind === 'saved' && 'nodes' in outcome.node) outcome.node.nodes.forEach(keepDraftAt);
      await reload();
      return outcome.kind === 'saved' || refuse(outcome, t('moveConflict'));
    }

    async function moveNow(ids: readonly string[], destination: Destination): Promise<boolean> {
      const nodes = present(ids).map(({ id, version }) => ({ id, version }));
      if (nodes.length === 0 || !latest.current.nodes.has(destination.parentId)) return sayGone();
      return settle(await changes.move({ nodes, ...destination }));
    }

    /** Moving raises the version: what is being typed goes on from the one of one's own move. */
    function keepDraftAt({ id, version }: VersionedNode): void {
      const draft = store.get(id);
      const former = latest.current.nodes.get(id)?.version;
      if (draft !== undefined && draft.version === former) store.put(id, { ...draft, version });
      noteVersion(id, version);
    }

    async function putBack(places: readonly FormerPlace[]): Promise<boolean> {
      const destinations = returnDestinations(latest.current, places);
      if (destinations === null) return sayGone();
      const versionOf = (id: string): number => latest.current.nodes.get(id)?.version ?? 0;
      return settle(
        await changes.place(destinations.map((each) => ({ ...each, version: versionOf(each.id) }))),
      );
    }

    function sayGone(): false {
      notify({ kind: 'wrong', text: t('undoGone') });
      return false;
    }

    /** The id of the removal; null where nothing was removed. */
    async function removeNow(ids: readonly string[]): Promise<string | null> {
      const nodes = present(ids);
      const [first] = nodes;
      if (first === undefined) {
        sayGone();
        return null;
      }
      const outcome = await changes.remove(nodes);
      await reload();
      if (outcome.kind === 'saved' && 'removalId' in outcome.node) return outcome.node.removalId;
      if (isApproved(outcome) && nodes.length === 1 && first.type === 'INDICATOR') offerRetiring(first);
      else refuse(outcome, t('removeConflict'));
      return null;
    }

    async function restoreNow(removalId: string): Promise<boolean> {
      const outcome = await changes.restore(removalId);
      await reload();
      return outcome.kind === 'saved' || refuse(outcome, t('undoGone'));
    }

    /** An entry whose nodes come and go: what made them appear, or the removal that made them disappear. */
    function entryOf(label: string, ids: readonly string[], removed: string | null): UndoEntry {
      let removal = removed;
      const takeOut = () =>
        inOrder(async () => {
          removal = await removeNow(ids);
          return removal !== null;
        });
      const bringBack = () =>
        inOrder(async () => {
          const isBack = removal !== null && (await restoreNow(removal));
          const [first] = present(ids);
          if (first !== undefined) choose(first.id);
          return isBack;
        });
      return removed === null
        ? { label, undo: takeOut, redo: bringBack }
        : { label, undo: bringBack, redo: takeOut };
    }

    function moveRecorded(
      nodes: readonly PlanNode[],
      destination: Destination,
      title: string,
    ): Promise<boolean> {
      const ids = nodes.map(({ id }) => id);
      const places = nodes.flatMap((node) => placeOf(latest.current, node) ?? []);
      return moveNow(ids, destination).then((isMoved) => {
        if (isMoved)
          undo.record({
            label: t('did.move', { title }),
            undo: () => inOrder(() => putBack(places)),
            redo: () => inOrder(() => moveNow(ids, destination)),
          });
        return isMoved;
      });
    }

    return {
      move: (asked, destination) =>
        inOrder(async () => {
          const nodes = present(asked.map(({ id }) => id));
          const title = nameOf(nodes);
          if (!(await moveRecorded(nodes, destination, title))) return false;
          const parent = words.codeAndTitle(getNode(latest.current, destination.parentId));
          announce(t('moved', { title, parent, place: destination.index + 1 }));
          return true;
        }),

      step: (ids, direction) =>
        void inOrder(async () => {
          const nodes = present(ids);
          const destination = stepDestination(latest.current, nodes, direction);
          const title = nameOf(nodes);
          if (destination !== null && (await moveRecorded(nodes, destination, title)))
            announce(t('stepped', { title }));
        }),

      copy: (nodes) =>
        inOrder(async () => {
          const copies: string[] = [];
          const originals = present(nodes.map(({ id }) => id));
          for (const [made, node] of originals.entries()) {
            const place = placeOfCopy(latest.current, originals, node);
            if (place === null) continue;
            const outcome = await changes.copy({ id: node.id, ...place, index: place.index + made });
            if (outcome.kind !== 'saved') {
              refuse(outcome, t('moveConflict'));
              break;
            }
            copies.push(outcome.node.id);
          }
          await reload();
          const [first] = present(copies);
          if (first === undefined) return;
          choose(first.id);
          const title = nameOf(nodes);
          const entry = entryOf(t('did.copy', { title }), copies, null);
          undo.record(entry);
          notify({ text: t('copied', { title, copy: words.codeAndTitle(first) }) });
        }),

      remove: (nodes) =>
        inOrder(async () => {
          const title = nameOf(nodes);
          const neighbour = neighbourOf(latest.current, nodes);
          const gone = nodes.flatMap((node) => subtreeOf(latest.current, node).map(({ id }) => id));
          const ids = nodes.map(({ id }) => id);
          const removal = await removeNow(ids);
          if (removal === null) return false;
          for (const id of gone) if (!latest.current.nodes.has(id)) store.put(id, null);
          choose(neighbour);
          const entry = entryOf(t('did.remove', { title }), ids, removal);
          undo.record(entry);
          notify({
            text: t('removed', { title }),
            action: { label: t('undo'), run: () => undo.takeBack(entry) },
          });
          return true;
        }),

      setRetired: (node, retiredOn) =>
        inOrder(async () => {
          const contents = await changes.read(node.id);
          const former = contents?.__typename === 'Indicator' ? contents.retiredOn : null;
          const retireNow = async (on: string | null): Promise<boolean> => {
            const version = latest.current.nodes.get(node.id)?.version;
            if (version === undefined) return sayGone();
            const outcome = await changes.retire({ id: node.id, version, retiredOn: on });
            if (outcome.kind === 'saved') keepDraftAt(outcome.node);
            await reload();
            return outcome.kind === 'saved' || refuse(outcome, t('retireConflict'));
          };
          if (!(await retireNow(retiredOn))) return false;
          const title = words.codeAndTitle(node);
          notify({ text: t(retiredOn === null ? 'unretired' : 'retired', { title }) });
          undo.record({
            label: t(retiredOn === null ? 'did.unretire' : 'did.retire', { title }),
            undo: () => inOrder(() => retireNow(former)),
            redo: () => inOrder(() => retireNow(retiredOn)),
          });
          return true;
        }),

      recordCreated: (id, title) => undo.record(entryOf(t('did.create', { title }), [id], null)),
    };
  }, [latest, store, changes, undo, inOrder, choose, reload, noteVersion, offerRetiring, notices, t, words]);
}

function isApproved(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'refused' && outcome.problems.some(({ code }) => code === 'HAS_APPROVED_VALUES');
}

/** What is chosen when nodes are gone: the next sibling, else the one before, else the parent. */
function neighbourOf(tree: PlanTree, nodes: readonly PlanNode[]): string {
  const [first] = nodes;
  const parent = first?.parentId == null ? undefined : tree.nodes.get(first.parentId);
  if (first === undefined || parent === undefined) return tree.root.id;
  const gone = new Set(nodes.map(({ id }) => id));
  const at = parent.childIds.indexOf(first.id);
  const next = parent.childIds.slice(at).find((id) => !gone.has(id));
  return next ?? parent.childIds.slice(0, at).findLast((id) => !gone.has(id)) ?? parent.id;
}

/** After the last of the originals that are its siblings, so that copies stand together. */
function placeOfCopy(
  tree: PlanTree,
  originals: readonly PlanNode[],
  { parentId, type }: PlanNode,
): Destination | null {
  const parent = parentId === null ? undefined : tree.nodes.get(parentId);
  if (parent === undefined) return null;
  const siblings = childrenOfType(tree, parent, type);
  return { parentId: parent.id, index: siblings.findLastIndex((each) => originals.includes(each)) + 1 };
}
