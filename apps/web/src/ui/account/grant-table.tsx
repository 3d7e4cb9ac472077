import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../table.js';
import styles from './account.module.css';
import { grantStateOn, sortGrants, type ShownGrant } from './grant-model.js';
import { useGrantWords } from './use-grant-words.js';

/** The roles of a person with first and last day; `actions` adds a column with what can be done with each. */
export function GrantTable<Grant extends ShownGrant>({
  today,
  grants,
  actions,
}: {
  /** The business date. */
  today: string;
  grants: readonly Grant[];
  /** Null for a role with which nothing can be done. */
  actions?: (grant: Grant) => ReactNode;
}) {
  const { t } = useTranslation(['account', 'labels']);
  const words = useGrantWords();
  if (grants.length === 0) return <p>{t('account:noRoles')}</p>;
  return (
    <Table caption={t('account:rolesCaption')} isCaptionHidden className={styles.grants}>
      <thead>
        <tr>
          <th scope="col">{t('account:role')}</th>
          <th scope="col" className={styles.wide}>
            {t('account:district')}
          </th>
          <th scope="col">{t('account:period')}</th>
          <th scope="col">{t('account:state')}</th>
          {actions && <th scope="col">{t('account:actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {sortGrants(today, grants).map((grant) => {
          const state = grantStateOn(today, grant);
          return (
            <tr key={grant.id} data-state={state}>
              <th scope="row">
                {t(`labels:role.${grant.role}`)}
                {grant.district && <span className={styles.narrow}>{grant.district.name}</span>}
              </th>
              <td className={styles.wide}>{grant.district?.name ?? t('account:allDistricts')}</td>
              <td>{words.period(grant)}</td>
              <td className={styles.state}>
                {grant.isRevoked ? t('account:endedAtOnce') : t(`labels:grantState.${state}`)}
              </td>
              {actions && <td>{actions(grant)}</td>}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
