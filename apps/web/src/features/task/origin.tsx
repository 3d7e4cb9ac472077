import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../../ui/example-tag.js';
import styles from './task-page.module.css';

/** Where a text or a value comes from: the source document, or an example of ours. */
export function Origin({ source }: { source: 'FACT' | 'EXAMPLE' }) {
  const { t } = useTranslation(['task', 'labels']);
  if (source === 'EXAMPLE') return <ExampleTag />;
  return <span className={styles.origin}>{t('task:source', { source: t('labels:provenance.FACT') })}</span>;
}
