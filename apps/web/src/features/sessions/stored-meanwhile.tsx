import { useTranslation } from 'react-i18next';
import styles from './comments.module.css';

/** What somebody else stored while this form was being filled in, shown beside what is being written. */
export function StoredMeanwhile({ label, text }: { label: string | null; text: string | null }) {
  const { t } = useTranslation('sessions');
  return (
    <div role="alert" className={styles.conflict}>
      <p>
        <strong>{t('conflictTitle')}</strong>
      </p>
      <p>{t('conflictText')}</p>
      <blockquote>
        {label !== null && <strong>{label} </strong>}
        {text ?? t('nothingStored')}
      </blockquote>
    </div>
  );
}
