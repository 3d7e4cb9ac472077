import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../../ui/menu.js';
import { listAdditions, stepDestination } from './node-place-model.js';
import { placeUnder } from './new-row-model.js';
import { usePlanEditor } from './plan-editor.js';
import { topmostOf, type PlanNode } from './plan-tree-model.js';
import { useTreeSelection } from './tree-selection.js';
import { useNodeWords } from './use-node-words.js';

/** What a planner can do with a node, or with all that are chosen together with it. */
export function useNodeMenu(node: PlanNode, { isInTree }: { isInTree: boolean }): MenuEntry[] {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, ask, actions, newRows, startRenaming } = usePlanEditor();
  const { selectedIds } = useTreeSelection();
  const additions = listAdditions(node).map((addition) => ({
    key: `add-${addition.kind ?? addition.type}`,
    label: t('addNode', { type: words.addition(addition) }),
    onSelect: () => newRows.begin(placeUnder(tree, node, addition)),
  }));
  if (node.type === 'PLAN') return additions;
  const isOneOfMany = isInTree && selectedIds.size > 1 && selectedIds.has(node.id);
  const nodes = isOneOfMany ? topmostOf(tree, selectedIds) : [node];
  const ids = nodes.map(({ id }) => id);
  const several = [
    ...(node.type === 'GOAL'
      ? []
      : [
          { key: 'copy', label: t('copy'), onSelect: () => void actions.copy(nodes) },
          { key: 'move', label: t('moveTo'), onSelect: () => ask({ kind: 'move', nodes }) },
        ]),
    {
      key: 'up',
      label: t('moveUp'),
      isDisabled: stepDestination(tree, nodes, -1) === null,
      onSelect: () => actions.step(ids, -1),
    },
    {
      key: 'down',
      label: t('moveDown'),
      isDisabled: stepDestination(tree, nodes, 1) === null,
      onSelect: () => actions.step(ids, 1),
    },
  ];
  const remove = {
    key: 'remove',
    label: t('remove'),
    isDangerous: true,
    onSelect: () => ask({ kind: 'remove', nodes }),
  };
  if (isOneOfMany) return [...several, remove];
  return [
    ...additions,
    ...(isInTree ? [{ key: 'rename', label: t('rename'), onSelect: () => startRenaming(node.id) }] : []),
    ...several,
    ...(node.type !== 'INDICATOR'
      ? []
      : [
          node.isRetired
            ? { key: 'unretire', label: t('unretire'), onSelect: () => void actions.setRetired(node, null) }
            : { key: 'retire', label: t('retire'), onSelect: () => ask({ kind: 'retire', nodes: [node] }) },
        ]),
    remove,
  ];
}
