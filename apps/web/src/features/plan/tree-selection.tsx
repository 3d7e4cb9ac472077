import { createContext, use } from 'react';

/** The rows chosen together; apart from what the page shares, for it changes with every key. */
export interface TreeSelection {
  readonly selectedIds: ReadonlySet<string>;
  select(ids: ReadonlySet<string>): void;
}

export const TreeSelectionContext = createContext<TreeSelection | null>(null);

export function useTreeSelection(): TreeSelection {
  const selection = use(TreeSelectionContext);
  if (selection === null) throw new Error('useTreeSelection stands outside of the plan page');
  return selection;
}
