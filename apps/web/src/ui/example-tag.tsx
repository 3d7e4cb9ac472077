import { useTranslation } from 'react-i18next';
import styles from './example-tag.module.css';

/** The small outlined 예시 at a page head, a caption or a node. */
export function ExampleTag() {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.tag} title={t('exampleHint')}>
      {t('example')}
    </span>
  );
}
