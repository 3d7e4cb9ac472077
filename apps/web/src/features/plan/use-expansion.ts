import { NodeType } from '@dure/domain/plan/plan.types';
import { useCallback, useState } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import type { PlanTree } from './plan-tree-model.js';

/** Above this many nodes a plan opens with its tasks closed. */
export const largeTree = 400;

/** Which nodes are open, remembered for the plan as long as the browser tab lasts. */
export function useExpansion(owner: string, plan: string, tree: PlanTree) {
  const key = `tree.${plan}`;
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => parse(readDraft(owner, key)) ?? initial(tree),
  );
  const expand = useCallback(
    (change: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
      setExpanded((before) => {
        const after = change(before);
        if (after !== before) keepDraft(owner, key, JSON.stringify([...after]));
        return after;
      }),
    [owner, key],
  );
  return [expanded, expand] as const;
}

function initial(tree: PlanTree): ReadonlySet<string> {
  const isLarge = tree.nodes.size > largeTree;
  const open = [...tree.nodes.values()].filter(
    ({ type }) => type === NodeType.GOAL || (type === NodeType.TASK && !isLarge),
  );
  return new Set(open.map(({ id }) => id));
}

function parse(text: string | null): ReadonlySet<string> | null {
  if (text === null) return null;
  try {
    return new Set(JSON.parse(text) as string[]);
  } catch {
    // Written by another release: the tree opens as it first does.
    return null;
  }
}
