import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Button } from '../../ui/button.js';
import { AlertDialog, Dialog } from '../../ui/dialog.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-dialog.module.css';
import { extentOfRemoval, subtreeOf, type PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** Asks before removing, naming what goes with it. With approved values nothing can go: retiring is offered instead. */
export function RemoveDialog({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, ask, remove, store } = usePlanEditor();
  const [isBusy, setBusy] = useState(false);
  const { counts, approved } = extentOfRemoval(tree, node);
  const title = t('removeTitle', { title: words.codeAndTitle(node) });
  if (approved.length > 0) {
    return (
      <Dialog
        title={title}
        isOpen
        onClose={() => ask(null)}
        actions={
          <>
            <Button onClick={() => ask(null)}>{t('cancel')}</Button>
            {node.type === NodeType.INDICATOR && (
              <Button variant="primary" onClick={() => ask({ kind: 'retire', node })}>
                {t('retire')}
              </Button>
            )}
          </>
        }
      >
        <p>{t('removeApproved')}</p>
        {node.type !== NodeType.INDICATOR && (
          <ul className={styles.note}>
            {approved.map((indicator) => (
              <li key={indicator.id}>{words.codeAndTitle(indicator)}</li>
            ))}
          </ul>
        )}
        <p className={styles.note}>{t('removeApprovedHint')}</p>
      </Dialog>
    );
  }
  const below = Object.values(NodeType)
    .map((type) => ({ type, number: counts[type] - (type === node.type ? 1 : 0) }))
    .filter(({ number }) => number > 0)
    .map(({ type, number }) => t('countOf', { type: words.nodeType(type), number }));
  const hasDrafts = subtreeOf(tree, node).some(({ id }) => id in store.drafts);
  async function confirm() {
    if (isBusy) return;
    setBusy(true);
    await remove(node);
    ask(null);
  }
  return (
    <AlertDialog
      title={title}
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
