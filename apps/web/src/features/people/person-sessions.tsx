import { useTranslation } from 'react-i18next';
import { SessionTable } from '../../ui/account/session-table.js';
import { ConfirmButton } from './confirm-button.js';
import { EndAccountSessionsDocument, type Person_AccountFragment } from './people.generated.js';
import styles from './people.module.css';
import type { PersonActs } from './person-acts.js';

/** Where the person is signed in, and signing all of it out. */
export function PersonSessions({ account, settle }: PersonActs & { account: Person_AccountFragment }) {
  const { t } = useTranslation(['people', 'account']);
  const sessions = account.sessions ?? [];
  const { id, name } = account;
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('account:sessions')}</h2>
      <SessionTable sessions={sessions} />
      {sessions.length > 0 && (
        <div className={styles.buttons}>
          <ConfirmButton
            label={t('people:endAllSessions')}
            title={t('people:endAllTitle', { name })}
            document={EndAccountSessionsDocument}
            variables={{ accountId: id }}
            onDone={() => settle({}, t('people:allSessionsEnded'))}
          >
            <p>{t('people:endAllText')}</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}
