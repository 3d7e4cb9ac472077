import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/select-field.js';
import { endOf, listParents } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-dialog.module.css';
import { ancestorsOf, getNode, type PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** Moves nodes under another parent, chosen from a list: what dragging does, without a pointer. */
export function MoveDialog({ nodes }: { nodes: readonly PlanNode[] }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, ask, actions } = usePlanEditor();
  const [parentId, setParentId] = useState('');
  const [isBusy, setBusy] = useState(false);
  const parents = listParents(tree, nodes);
  const choices = parents.map((parent) => ({
    value: parent.id,
    label: [...ancestorsOf(tree, parent), parent]
      .filter(({ type }) => type !== 'PLAN' && (parent.type !== 'STAGE' || type !== 'GOAL'))
      .map(words.codeAndTitle)
      .join(' › '),
  }));
  const [first] = nodes;
  const title = first === undefined ? '' : words.codeAndTitle(first);
  async function confirm() {
    if (isBusy || parentId === '') return;
    setBusy(true);
    const isMoved = await actions.move(nodes, endOf(tree, nodes, getNode(tree, parentId)));
    setBusy(false);
    if (isMoved) ask(null);
  }
  return (
    <Dialog
      title={
        nodes.length === 1 ? t('moveTitle', { title }) : t('moveSeveral', { count: nodes.length, title })
      }
      isOpen
      onClose={() => ask(null)}
      actions={
        <>
          <Button onClick={() => ask(null)}>{t('cancel')}</Button>
          <Button variant="primary" disabled={parentId === ''} isBusy={isBusy} onClick={() => void confirm()}>
            {t('moveTo')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{parents.length === 0 ? t('noParents') : t('moveHint')}</p>
        {parents.length > 0 && (
          <SelectField label={t('newParent')} value={parentId} choices={choices} onChange={setParentId} />
        )}
      </div>
    </Dialog>
  );
}
