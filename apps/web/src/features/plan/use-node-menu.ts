import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../../ui/menu.js';
import { listAdditions, stepDestination } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import type { PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** What a planner can do with a node. The sheet has an input for the name; in the tree it is typed in the row. */
export function useNodeMenu(node: PlanNode, { isInTree }: { isInTree: boolean }): MenuEntry[] {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, ask, step, startRenaming, setRetired } = usePlanEditor();
  const additions = listAdditions(node).map((addition) => ({
    key: `add-${'kind' in addition ? addition.kind : addition.type}`,
    label: t('addNode', { type: words.addition(addition) }),
    onSelect: () => ask({ kind: 'add', parent: node, addition }),
  }));
  if (node.type === 'PLAN') return additions;
  const { contents } = node;
  const indicator = contents.__typename === 'Indicator' ? contents : null;
  const isRetired = indicator?.retiredOn != null;
  return [
    ...additions,
    ...(isInTree ? [{ key: 'rename', label: t('rename'), onSelect: () => startRenaming(node.id) }] : []),
    {
      key: 'up',
      label: t('moveUp'),
      isDisabled: stepDestination(tree, node, -1) === null,
      onSelect: () => step(node.id, -1),
    },
    {
      key: 'down',
      label: t('moveDown'),
      isDisabled: stepDestination(tree, node, 1) === null,
      onSelect: () => step(node.id, 1),
    },
    ...(node.type === 'GOAL'
      ? []
      : [{ key: 'move', label: t('moveTo'), onSelect: () => ask({ kind: 'move', node }) }]),
    ...(indicator === null
      ? []
      : [
          isRetired
            ? { key: 'unretire', label: t('unretire'), onSelect: () => void setRetired(node, null) }
            : { key: 'retire', label: t('retire'), onSelect: () => ask({ kind: 'retire', node }) },
        ]),
    { key: 'remove', label: t('remove'), isDangerous: true, onSelect: () => ask({ kind: 'remove', node }) },
  ];
}
