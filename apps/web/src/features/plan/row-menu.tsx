import { useTranslation } from 'react-i18next';
import { OpenMenu } from '../../ui/open-menu.js';
import type { PlanNode } from './plan-tree-model.js';
import { useNodeMenu } from './use-node-menu.js';
import { useNodeWords } from './use-node-words.js';

/** The menu of a row, open at its button. */
export function RowMenu({ node, anchor, onClose }: { node: PlanNode; anchor: HTMLElement; onClose(): void }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const entries = useNodeMenu(node, { isInTree: true });
  const label = t('nodeMenu', { title: words.codeAndTitle(node) });
  return <OpenMenu label={label} anchor={anchor} entries={entries} onClose={onClose} />;
}
