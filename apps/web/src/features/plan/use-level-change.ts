import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import { endOf, hindranceUnder } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import { ancestorsOf, type PlanNode } from './plan-tree-model.js';

/**
 * Tab and Shift+Tab at a node that is there already: under the node before it, or under its grandparent. It keeps its
 * kind, so most nodes have no other level; then one sentence says why.
 */
export function useLevelChange(): (node: PlanNode, direction: 'deeper' | 'higher') => Promise<boolean> {
  const { t } = useTranslation('plan');
  const { notify } = useNotices();
  const { tree, actions } = usePlanEditor();
  return async (node, direction) => {
    const above = ancestorsOf(tree, node);
    const siblings = above.at(-1)?.childIds ?? [];
    const before = siblings[siblings.indexOf(node.id) - 1];
    const parent =
      direction === 'higher' ? above.at(-2) : before === undefined ? undefined : tree.nodes.get(before);
    const hindrance = parent === undefined ? 'noLevel' : hindranceUnder(tree, node, parent);
    if (parent === undefined || hindrance !== null) {
      notify({ kind: 'note', text: t(`hindrance.${hindrance ?? 'noLevel'}`) });
      return false;
    }
    return actions.move([node], endOf(tree, [node], parent));
  };
}
