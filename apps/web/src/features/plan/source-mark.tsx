import { Provenance } from '@dure/domain/plan/plan.types';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../../ui/example-tag.js';
import styles from './source-mark.module.css';

/** Where a text comes from: the source document, or written as an example. */
export function SourceMark({ source }: { source: Provenance }) {
  const { t } = useTranslation('labels');
  if (source === Provenance.EXAMPLE) return <ExampleTag />;
  return <span className={styles.fact}>{t('provenance.FACT')}</span>;
}
