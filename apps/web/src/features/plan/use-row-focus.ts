import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { getNode, type PlanTree } from './plan-tree-model.js';

export type FocusRow = (id: string) => void;

/** Height of a row of one line, in pixels: only used to come near a row that is not drawn. */
const rowHeight = 37;
/** So often, frame by frame, the row is looked for before it is given up: it may be still on its way into the tree. */
const mostTries = 40;

/** Brings a row the focus, after scrolling to where it stands if it is out of sight. */
export function useRowFocus(
  frame: RefObject<HTMLElement | null>,
  tree: PlanTree,
  open: ReadonlySet<string>,
  shown: ReadonlySet<string> | null,
  /** A row that was being written may be a node by now. */
  nodeIdOf: (id: string) => string,
): FocusRow {
  const at = useRef({ tree, open, shown });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    at.current = { tree, open, shown };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (wanted: string) => {
      clearTimeout(timer.current);
      const attempt = (left: number): void => {
        const id = nodeIdOf(wanted);
        const grid = frame.current?.querySelector<HTMLElement>('[role=treegrid]');
        const row = grid?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`);
        if (row) {
          row.scrollIntoView({ block: 'nearest' });
          row.focus({ preventScroll: true });
          return;
        }
        if (grid && left % 10 === 0) scrollNear(grid, indexOfRow(at.current, id));
        if (left > 0) timer.current = setTimeout(() => attempt(left - 1), 16);
      };
      attempt(mostTries);
    },
    [frame, nodeIdOf],
  );
}

function scrollNear(grid: HTMLElement, index: number): void {
  if (index < 0) return;
  const mean = Math.max(
    rowHeight,
    grid.scrollHeight / Math.max(1, grid.querySelectorAll('[role=row]').length) / 1e3,
  );
  grid.scrollTop = Math.max(0, index * mean - grid.clientHeight / 2);
}

/** Which of the rows that are open it is, from the top; -1 for one inside a closed node. */
function indexOfRow(
  { tree, open, shown }: { tree: PlanTree; open: ReadonlySet<string>; shown: ReadonlySet<string> | null },
  wanted: string,
): number {
  let index = -1;
  const find = (id: string): boolean => {
    const node = getNode(tree, id);
    if (shown !== null && !shown.has(id)) return false;
    index += 1;
    return id === wanted || (open.has(id) && node.childIds.some(find));
  };
  return tree.root.childIds.some(find) ? index : -1;
}
