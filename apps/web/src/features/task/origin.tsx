import { useTranslation } from 'react-i18next';
import { usePlanScope } from '../../lib/plan-scope.js';
import { ExampleTag } from '../../ui/example-tag.js';
import styles from './task-page.module.css';

/** Where a text or a value comes from, the source document or an example of ours; without examples nothing is told apart. */
export function Origin({ source }: { source: 'FACT' | 'EXAMPLE' }) {
  const { t } = useTranslation(['task', 'labels']);
  const { plan } = usePlanScope();
  if (source === 'EXAMPLE') return <ExampleTag />;
  if (!plan.isExample) return null;
  return <span className={styles.origin}>{t('task:source', { source: t('labels:provenance.FACT') })}</span>;
}
