import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { findByAddress, PLAN_ADDRESS, type PlanTree } from './plan-tree-model.js';

/** Milliseconds for which a key held down goes on to the next row before a sheet is read. */
const restingTime = 120;

/**
 * The chosen node stands in the address, so that reading the page anew and going back keep it; the rows chosen together
 * with it stand on this page only. Rows passed by are not looked at: the address follows where the choice comes to rest.
 */
export function useChosenNode(tree: PlanTree) {
  const [search, setSearch] = useSearchParams();
  const address = search.get('node');
  const chosen = findByAddress(tree, address ?? PLAN_ADDRESS);
  const [selectedIds, setSelected] = useState<ReadonlySet<string>>(() => new Set());
  const latest = useRef(tree);
  useLayoutEffect(() => {
    latest.current = tree;
  });
  const chosenAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = useCallback(
    (next: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('mend');
          if (next === null) after.delete('node');
          else after.set('node', next);
          return after;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  const setSearchLater = useRef(go);
  useLayoutEffect(() => {
    setSearchLater.current = go;
  });
  const choose = useCallback((id: string | null) => {
    clearTimeout(timer.current);
    if (id !== null) setSelected((before) => (before.has(id) ? before : new Set([id])));
    const arrive = () => {
      const node = id === null ? null : latest.current.nodes.get(id);
      if (node !== undefined) setSearchLater.current(node?.address ?? null);
    };
    const isPassing = Date.now() - chosenAt.current < restingTime;
    chosenAt.current = Date.now();
    if (isPassing) timer.current = setTimeout(arrive, restingTime);
    else arrive();
  }, []);

  // What the address chooses is chosen in the tree too.
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId !== undefined)
      setSelected((before) => (before.has(chosenId) ? before : new Set([chosenId])));
  }, [chosenId]);
  return { chosen, address, selectedIds, choose, select: setSelected };
}
