import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { useNotices } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { EditDialog } from './edit-dialog.js';
import type { Person_AccountFragment } from './people.generated.js';
import styles from './people.module.css';
import type { PersonActs } from './person-acts.js';
import { PersonAccess } from './person-access.js';
import { PersonGrants } from './person-grants.js';
import { PersonSessions } from './person-sessions.js';

/** One person: facts, roles, use and links, sessions, and what was done with the account. */
export function PersonPage({
  account,
  reload,
  history,
}: {
  account: Person_AccountFragment;
  reload(): void;
  history: ReactNode;
}) {
  const { t } = useTranslation(['people', 'labels']);
  const client = useApolloClient();
  const viewer = useViewer();
  const { notify } = useNotices();
  const [isEditing, setEditing] = useState(false);
  const settle: PersonActs['settle'] = (outcome, done) => {
    if (outcome.__typename === 'AccountConflict')
      notify({ text: t('people:changedMeanwhile'), kind: 'wrong' });
    else notify({ text: done });
    reload();
    // One's own roles decide what the frame offers.
    if (account.id === viewer.account?.id) void client.refetchQueries({ include: ['Shell'] });
  };
  return (
    <Page
      title={account.name}
      subtitle={account.state && t(`labels:accountState.${account.state}`)}
      crumbs={[{ label: t('people:title'), to: paths.people() }, { label: account.name }]}
    >
      <section className={styles.section} aria-labelledby="facts">
        <div className={styles.sectionHead}>
          <h2 id="facts">{t('people:facts')}</h2>
          <Button size="small" onClick={() => setEditing(true)}>
            {t('people:edit')}
          </Button>
        </div>
        <Facts account={account} />
      </section>
      <PersonGrants account={account} settle={settle} />
      <PersonAccess account={account} settle={settle} reload={reload} />
      <PersonSessions account={account} settle={settle} />
      {history}
      {isEditing && (
        <EditDialog
          account={account}
          onClose={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            settle({}, t('people:updated'));
          }}
        />
      )}
    </Page>
  );
}

function Facts({ account }: { account: Person_AccountFragment }) {
  const { t } = useTranslation(['people', 'account']);
  const locale = useLocale();
  const instant = (value: string | null, otherwise: string) =>
    value === null ? otherwise : formatInstant(value, locale);
  return (
    <dl className={styles.facts}>
      <dt>{t('account:name')}</dt>
      <dd>{account.name}</dd>
      <dt>{t('account:email')}</dt>
      <dd>{account.email}</dd>
      <dt>{t('people:createdAt')}</dt>
      <dd>{instant(account.createdAt, '')}</dd>
      <dt>{t('people:passwordChangedAt')}</dt>
      <dd>{instant(account.passwordChangedAt, t('people:notYet'))}</dd>
      <dt>{t('people:lastSeen')}</dt>
      <dd>{instant(account.lastSeenAt, t('people:never'))}</dd>
    </dl>
  );
}
