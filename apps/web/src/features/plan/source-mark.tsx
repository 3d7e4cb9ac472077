import { Provenance } from '@dure/domain/plan/plan.types';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../../ui/example-tag.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './source-mark.module.css';

/** Where a text comes from, the source document or an example; a plan without examples has nothing to tell apart. */
export function SourceMark({ source }: { source: Provenance }) {
  const { t } = useTranslation('labels');
  const { plan } = usePlanEditor();
  if (source === Provenance.EXAMPLE) return <ExampleTag />;
  if (!plan.isExample) return null;
  return <span className={styles.fact}>{t('provenance.FACT')}</span>;
}
