import { NodeType } from '@dure/domain/plan/plan.types';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { AlertDialog } from '../../ui/dialog.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-dialog.module.css';
import { countNodes, subtreeOf, type PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** Asks before removing nodes with others below them, naming what goes with them. */
export function RemoveDialog({ nodes }: { nodes: readonly PlanNode[] }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, ask, actions, store } = usePlanEditor();
  const drafts = useSyncExternalStore(store.listen, () => store.drafts);
  const [isBusy, setBusy] = useState(false);
  const [first] = nodes;
  if (first === undefined) return null;
  const counts = countNodes(tree, nodes);
  const own = (type: NodeType) => nodes.filter((node) => node.type === type).length;
  const below = Object.values(NodeType)
    .map((type) => ({ type, number: counts[type] - own(type) }))
    .filter(({ number }) => number > 0)
    .map(({ type, number }) => t('countOf', { type: words.nodeType(type), number }));
  const hasDrafts = nodes.some((node) => subtreeOf(tree, node).some(({ id }) => id in drafts));
  const title = words.codeAndTitle(first);
  async function confirm() {
    if (isBusy) return;
    setBusy(true);
    // Closed first: an indicator with approved values is asked about anew, whether it is to be retired instead.
    ask(null);
    await actions.remove(nodes);
  }
  return (
    <AlertDialog
      title={
        nodes.length === 1 ? t('removeTitle', { title }) : t('removeSeveral', { count: nodes.length, title })
      }
      isOpen
      isDangerous
      isBusy={isBusy}
      confirmLabel={t('remove')}
      onConfirm={() => void confirm()}
      onClose={() => ask(null)}
    >
      {below.length > 0 && <p>{t('removeWith', { what: below.join(' · ') })}</p>}
      {hasDrafts && <p className={styles.warning}>{t('removeDrafts')}</p>}
      <p className={styles.note}>{t('removeUndo')}</p>
    </AlertDialog>
  );
}
