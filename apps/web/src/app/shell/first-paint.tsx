import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../../ui/skeleton.js';
import styles from './frame.module.css';

/** The frame's outline while the first page's code is on its way. */
export function FirstPaint() {
  const { t } = useTranslation('frame');
  return (
    <div className={styles.frame}>
      <div className={styles.rail} />
      <main className={styles.main} aria-label={t('pageLoading')}>
        <PageSkeleton />
      </main>
    </div>
  );
}
