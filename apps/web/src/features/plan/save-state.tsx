import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import styles from './save-state.module.css';
import type { SaveState } from './use-saving.js';

/** In the head of the page: whether what was typed is safe. */
export function SaveStateMark({ state }: { state: SaveState }) {
  const { t } = useTranslation('plan');
  return (
    <span className={classNames(styles.state, styles[state])} role="status">
      <span className={styles.dot} aria-hidden="true" />
      {t(`saveState.${state}`)}
    </span>
  );
}
