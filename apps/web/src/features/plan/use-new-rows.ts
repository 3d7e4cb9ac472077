import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { isUnanswered, type Problem } from '../../lib/error-map.js';
import { useIsConnected } from '../../lib/use-live-changes.js';
import {
  deeperPlace,
  higherPlace,
  indexAfter,
  withNewRows,
  withoutNodes,
  type NewPlace,
  type NewRow,
} from './new-row-model.js';
import { getNode, nearestOf, type PlanTree } from './plan-tree-model.js';
import type { NodeChanges } from './use-node-changes.js';
import type { WriteOrder } from './write-order.js';

/**
 * MADE is a node by now. As long as another row is being written it stands for that node all the same: a tree that
 * changed beneath somebody who types would take the focus, and letters, away.
 */
export type NewRowState = 'typing' | 'sending' | 'waiting' | 'refused' | 'made';

/** A new row and what has become of it. */
export interface KeptRow extends NewRow {
  readonly state: NewRowState;
  readonly problems: readonly Problem[];
  /** The siblings there were when it was first sent: where no answer came, one more of its name is this row. Null: never sent. */
  readonly known: readonly string[] | null;
}

export interface NewRows {
  readonly rows: readonly KeptRow[];
  /** The node made last of a row that held the focus. */
  readonly made: string | null;
  /** Opens an empty row to be written. */
  begin(place: NewPlace): void;
  /** Opens a row again that was refused. */
  reopen(id: string): void;
  /** Keeps what is typed through reading the page anew; draws nothing. */
  keep(id: string, text: { title: string; unit: string }): void;
  /** The node the row became; its own id until then. */
  nodeIdOf(id: string): string;
  /** What was typed last: the row is drawn anew when the row above it has become a node. */
  textOf(id: string): { readonly title: string; readonly unit: string };
  /** Puts a row one level deeper or higher; false where it can go no further. */
  shift(id: string, direction: 'deeper' | 'higher'): boolean;
  /** Sends the row; `goesOn` opens the next one below it at once. */
  submit(id: string, text: { title: string; unit: string }, goesOn: boolean): void;
  drop(id: string): void;
}

interface Ground {
  readonly owner: string;
  readonly storageKey: string;
  readonly latest: RefObject<PlanTree>;
  readonly changes: NodeChanges;
  readonly inOrder: WriteOrder;
  reload(): Promise<void>;
  onCreated(id: string): void;
}

/** Rows that stand in this browser only, until the API has made nodes of them, one after another in the order written. */
export function useNewRows(at: Ground): readonly [NewRows, (tree: PlanTree) => PlanTree] {
  const { owner, storageKey, latest, changes, inOrder, reload, onCreated } = at;
  const [rows, setRows] = useState<readonly KeptRow[]>(() => parseRows(readDraft(owner, storageKey)));
  const current = useRef(rows);
  const [realIds] = useState(() => new Map<string, string>());
  const [made, setMade] = useState<string | null>(null);

  const persist = useCallback(
    (kept: readonly KeptRow[]) => {
      const written = kept.filter(({ title, state }) => title.trim() !== '' && state !== 'made');
      keepDraft(owner, storageKey, written.length === 0 ? '' : JSON.stringify(written));
    },
    [owner, storageKey],
  );
  const become = useCallback(
    (next: readonly KeptRow[]) => {
      const kept = isWriting(next) ? next : next.filter(({ state }) => state !== 'made');
      current.current = kept;
      persist(kept);
      setRows(kept);
    },
    [persist],
  );
  const change = useCallback(
    (id: string, changed: Partial<KeptRow>) =>
      become(current.current.map((row) => (row.id === id ? { ...row, ...changed } : row))),
    [become],
  );
  /** The node a row became, once the tree has it; until then the row stands for itself. */
  const real = useCallback(
    (tree: PlanTree, id: string) => {
      const made = realIds.get(id);
      return made !== undefined && tree.nodes.has(made) ? made : id;
    },
    [realIds],
  );
  const settled = useCallback(
    <Row extends NewRow>(tree: PlanTree, row: Row): Row => ({
      ...row,
      parentId: real(tree, row.parentId),
      afterId: row.afterId === null ? null : real(tree, row.afterId),
    }),
    [real],
  );
  /** The tree without the nodes for which a row still stands. */
  const bareOf = useCallback(
    (tree: PlanTree, all: readonly KeptRow[]) => {
      const held = all.flatMap(({ id, state }) => (state === 'made' ? [realIds.get(id) ?? id] : []));
      return held.length === 0 ? tree : withoutNodes(tree, held);
    },
    [realIds],
  );
  const shownWith = useCallback(
    (tree: PlanTree, all: readonly KeptRow[]) => {
      const bare = bareOf(tree, all);
      const standing = all.filter(({ id }) => real(bare, id) === id);
      return withNewRows(
        bare,
        standing.map((row) => settled(bare, row)),
      );
    },
    [bareOf, real, settled],
  );
  /** The tree as it is shown, with the rows that are not nodes yet. */
  const fill = useCallback((tree: PlanTree) => shownWith(tree, rows), [rows, shownWith]);

  const send = useCallback(
    async (id: string): Promise<void> => {
      const kept = current.current.find((row) => row.id === id);
      if (kept === undefined || kept.state === 'typing') return;
      if (kept.known !== null) await reload();
      const tree = latest.current;
      const row = settled(tree, kept);
      const parent = tree.nodes.get(row.parentId);
      // Its parent is a row that has not come through itself: both wait.
      if (parent === undefined) return change(id, { state: 'waiting' });
      const adopted = kept.known && findMade(tree, row, kept.known);
      if (adopted) return finish(adopted);
      const known = kept.known ?? parent.childIds;
      change(id, { state: 'sending', problems: [], known });
      const { type } = row.addition;
      const index = indexAfter(tree, parent.id, type, row.afterId);
      const outcome = await changes.create(type, { ...toCreateInput(tree, row), index });
      if (outcome.kind !== 'saved') {
        const problems = outcome.kind === 'refused' ? outcome.problems : [];
        const isWaiting = isUnanswered(problems);
        return change(id, {
          state: isWaiting ? 'waiting' : 'refused',
          problems,
          known: isWaiting ? known : null,
        });
      }
      return finish(outcome.node.id);

      async function finish(nodeId: string): Promise<void> {
        // The focus of the row goes over to the node.
        const hadFocus = document.activeElement?.getAttribute('data-key') === id;
        realIds.set(id, nodeId);
        if (isWriting(current.current)) change(id, { state: 'made' });
        await reload();
        if (isWriting(current.current)) change(id, { state: 'made' });
        else become(current.current.filter((each) => each.id !== id));
        if (hadFocus) setMade(nodeId);
        onCreated(nodeId);
      }
    },
    [become, change, changes, latest, onCreated, realIds, reload, settled],
  );

  const actions = useMemo(() => {
    const emptyAt = (place: NewPlace): KeptRow => ({
      id: `new:${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
      ...place,
      title: '',
      unit: '',
      state: 'typing',
      problems: [],
      known: null,
    });
    const open = (place: NewPlace) => {
      const others = current.current.filter(({ state, title }) => state !== 'typing' || title.trim() !== '');
      become([...others, emptyAt(place)]);
    };
    return {
      begin: open,
      reopen: (id: string) => {
        const row = current.current.find((each) => each.id === id);
        if (row?.state === 'refused') change(id, { state: 'typing' });
      },
      keep: (id: string, text: { title: string; unit: string }) => {
        current.current = current.current.map((row) => (row.id === id ? { ...row, ...text } : row));
        persist(current.current);
      },
      nodeIdOf: (id: string) => realIds.get(id) ?? id,
      textOf: (id: string) => current.current.find((row) => row.id === id) ?? { title: '', unit: '' },
      shift: (id: string, direction: 'deeper' | 'higher') => {
        const row = current.current.find((each) => each.id === id);
        if (row === undefined) return false;
        const place = (direction === 'deeper' ? deeperPlace : higherPlace)(
          shownWith(latest.current, current.current),
          settled(bareOf(latest.current, current.current), row),
        );
        if (place !== null) change(id, place);
        return place !== null;
      },
      submit: (id: string, text: { title: string; unit: string }, goesOn: boolean) => {
        const row = current.current.find((each) => each.id === id);
        if (row === undefined || row.state !== 'typing') return;
        const { addition, parentId } = row;
        // At once: without a row being written in between, nodes would take the place of theirs.
        become([
          ...current.current.map((each): KeptRow =>
            each.id === id ? { ...each, ...text, state: 'sending', problems: [] } : each,
          ),
          ...(goesOn ? [emptyAt({ addition, parentId, afterId: id })] : []),
        ]);
        void inOrder(() => send(id));
      },
      drop: (id: string) => become(current.current.filter((row) => row.id !== id)),
      sendWaiting: () => {
        for (const { id, state } of current.current) if (state === 'waiting') void inOrder(() => send(id));
      },
    };
  }, [bareOf, become, change, inOrder, latest, persist, realIds, send, settled, shownWith]);

  // What stood unsent when the page was left, or the connection, is sent now.
  const isConnected = useIsConnected();
  useEffect(() => {
    if (isConnected) actions.sendWaiting();
  }, [isConnected, actions]);
  return [useMemo(() => ({ rows, made, ...actions }), [rows, made, actions]), fill];
}

const isWriting = (rows: readonly KeptRow[]): boolean => rows.some(({ state }) => state === 'typing');

/** Rows of an earlier visit: whatever they were about, they now wait to be sent. */
function parseRows(text: string | null): readonly KeptRow[] {
  if (text === null) return [];
  try {
    const rows = JSON.parse(text) as readonly KeptRow[];
    return rows.map((row) => ({ ...row, state: 'waiting', problems: [], known: row.known ?? null }));
  } catch {
    return [];
  }
}

/** The node that an unanswered sending made after all. */
function findMade(tree: PlanTree, row: NewRow, known: readonly string[]): string | null {
  const { childIds } = getNode(tree, row.parentId);
  const made = childIds.find((id) => {
    const node = getNode(tree, id);
    return !known.includes(id) && node.type === row.addition.type && node.title === row.title.trim();
  });
  return made ?? null;
}

function toCreateInput(tree: PlanTree, row: NewRow): Readonly<Record<string, unknown>> {
  const parent = getNode(tree, row.parentId);
  const titleKo = row.title;
  if (row.addition.type !== 'INDICATOR') return { titleKo, [`${parent.type.toLowerCase()}Id`]: parent.id };
  const { kind } = row.addition;
  if (parent.type === 'GOAL') return { titleKo, unit: row.unit, kind, goalId: parent.id };
  const stageId = parent.type === 'STAGE' ? parent.id : null;
  return { titleKo, unit: row.unit, kind, taskId: nearestOf(tree, parent, 'TASK')?.id, stageId };
}
