import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date.js';
import { useLocale } from '../lib/use-locale.js';
import styles from './source-line.module.css';

/** "기준일 2022. 6. 30.(목) · 자료: …": stands under every figure. `asOf` is an ISO date. */
export function SourceLine({ asOf, source }: { asOf?: string; source?: string }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const parts = [asOf && t('asOf', { date: formatDate(asOf, locale) }), source && t('source', { source })];
  return <p className={styles.line}>{parts.filter(Boolean).join(' · ')}</p>;
}
