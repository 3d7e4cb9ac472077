import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './save-state.module.css';
import { useSaveState } from './use-autosave.js';

/** In the head of the page: whether what was typed is safe. A conflict is settled from here. */
export function SaveStateMark() {
  const { t } = useTranslation('plan');
  const { saving, store, newRows } = usePlanEditor();
  const { state, waiting, conflictId } = useSaveState(saving, store, newRows);
  return (
    <>
      <span className={classNames(styles.state, styles[state])} role="status">
        <span className={styles.dot} aria-hidden="true" />
        {state === 'offline' && waiting > 0
          ? t('saveState.offlineWaiting', { count: waiting })
          : t(`saveState.${state}`)}
      </span>
      {state === 'conflict' && (
        <Button size="small" onClick={() => saving.compare(conflictId)}>
          {t('compare')}
        </Button>
      )}
    </>
  );
}
