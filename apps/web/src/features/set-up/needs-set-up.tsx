import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import styles from './set-up.module.css';

/** An installation without any account: says at every address how it is begun. */
export function NeedsSetUp() {
  const { t } = useTranslation('setUp');
  return (
    <Page title={t('needsSetUpTitle')} lead={t('needsSetUpText')}>
      <section className={styles.section}>
        <h2>{t('needsSetUpSteps')}</h2>
        <ol className={styles.steps}>
          <li>{t('stepLog')}</li>
          <li>
            {t('stepCommand')}
            <pre className={styles.command} tabIndex={0}>
              <code>{t('command')}</code>
            </pre>
          </li>
        </ol>
      </section>
    </Page>
  );
}
