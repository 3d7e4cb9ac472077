import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { GrantTable } from '../../ui/account/grant-table.js';
import { Page } from '../../ui/page.js';
import { ChangePasswordForm } from './change-password-form.js';
import type { OwnAccount_AccountFragment } from './own-account.generated.js';
import styles from './own-account.module.css';
import { OwnSessions } from './own-sessions.js';

/** One's own account: what stands in it, the roles, the password, and where one is signed in. */
export function OwnAccountPage({ account }: { account: OwnAccount_AccountFragment }) {
  const { t } = useTranslation(['ownAccount', 'account']);
  const locale = useLocale();
  const { today } = useViewer();
  return (
    <Page title={t('ownAccount:title')} lead={t('ownAccount:lead')}>
      <section className={styles.section} aria-labelledby="facts">
        <h2 id="facts">{t('ownAccount:facts')}</h2>
        <dl className={styles.facts}>
          <dt>{t('account:name')}</dt>
          <dd>{account.name}</dd>
          <dt>{t('account:email')}</dt>
          <dd>{account.email}</dd>
          {account.passwordChangedAt !== null && (
            <>
              <dt>{t('ownAccount:passwordChangedAt')}</dt>
              <dd>{formatInstant(account.passwordChangedAt, locale)}</dd>
            </>
          )}
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="roles">
        <h2 id="roles">{t('account:roles')}</h2>
        <GrantTable today={today} grants={account.grants ?? []} />
      </section>
      <section className={styles.section} aria-labelledby="change-password">
        <h2 id="change-password">{t('ownAccount:changePassword')}</h2>
        <ChangePasswordForm account={account} />
      </section>
      <OwnSessions sessions={account.sessions ?? []} />
    </Page>
  );
}
