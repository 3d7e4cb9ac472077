import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { grantStateOn, sortGrants } from '../../ui/account/grant-model.js';
import { useGrantWords } from '../../ui/account/use-grant-words.js';
import { classNames } from '../../ui/class-names.js';
import { Table } from '../../ui/table.js';
import type { PeopleList_AccountFragment } from './people.generated.js';
import styles from './people.module.css';

/** The accounts, one in a row, with what each may do now and soon. */
export function PeopleTable({ accounts }: { accounts: readonly PeopleList_AccountFragment[] }) {
  const { t } = useTranslation(['people', 'account', 'labels']);
  const locale = useLocale();
  return (
    <Table caption={t('people:caption')} isCaptionHidden className={styles.people}>
      <thead>
        <tr>
          <th scope="col">{t('account:name')}</th>
          <th scope="col" className={styles.wide}>
            {t('account:email')}
          </th>
          <th scope="col">{t('account:roles')}</th>
          <th scope="col">{t('account:state')}</th>
          <th scope="col" className={styles.wide}>
            {t('people:lastSeen')}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ id, name, email, state, lastSeenAt, grants }) => (
          <tr key={id} className={state === 'DISABLED' ? styles.disabled : undefined}>
            <th scope="row">
              <Link to={paths.person(id)}>{name}</Link>
              <span className={styles.narrow}>{email}</span>
            </th>
            <td className={styles.wide}>{email}</td>
            <td>
              <GrantList grants={grants ?? []} />
            </td>
            <td className={classNames(styles.state, state !== 'ACTIVE' && styles.notActive)}>
              {state && t(`labels:accountState.${state}`)}
            </td>
            <td className={styles.wide}>
              {lastSeenAt === null ? t('people:never') : formatInstant(lastSeenAt, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Roles held now and to come; those of the past only by their number, which the person's page lists. */
function GrantList({ grants }: { grants: NonNullable<PeopleList_AccountFragment['grants']> }) {
  const { t } = useTranslation(['people', 'labels']);
  const { today } = useViewer();
  const words = useGrantWords();
  const shown = sortGrants(today, grants).filter((grant) => grantStateOn(today, grant) !== 'ENDED');
  const past = grants.length - shown.length;
  return (
    <ul>
      {shown.map((grant) => (
        <li key={grant.id}>
          {words.role(grant)}
          <span className={styles.period}>{words.period(grant)}</span>
          {grantStateOn(today, grant) === 'UPCOMING' && (
            <span className={styles.tag}>{t('labels:grantState.UPCOMING')}</span>
          )}
        </li>
      ))}
      {past > 0 && <li className={styles.soft}>{t('people:hiddenGrants', { count: past })}</li>}
    </ul>
  );
}
