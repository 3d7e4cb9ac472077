import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.js';
import { grantStateOn } from '../../ui/account/grant-model.js';
import { GrantTable } from '../../ui/account/grant-table.js';
import { useGrantWords } from '../../ui/account/use-grant-words.js';
import { Button } from '../../ui/button.js';
import { ConfirmButton } from './confirm-button.js';
import { GiveRoleDialog } from './give-role-dialog.js';
import { GrantDatesDialog } from './grant-dates-dialog.js';
import {
  RevokeGrantDocument,
  type Person_AccountFragment,
  type Person_GrantFragment,
} from './people.generated.js';
import styles from './people.module.css';
import type { PersonActs } from './person-acts.js';

/** The roles of a person: giving one, other days for one, ending one at once. */
export function PersonGrants({ account, settle }: PersonActs & { account: Person_AccountFragment }) {
  const { t } = useTranslation(['people', 'account']);
  const words = useGrantWords();
  const { today } = useViewer();
  const [isGiving, setGiving] = useState(false);
  const [dated, setDated] = useState<Person_GrantFragment | null>(null);
  const actions = (grant: Person_GrantFragment) =>
    grantStateOn(today, grant) === 'ENDED' ? null : (
      <span className={styles.buttons}>
        <Button
          size="small"
          aria-label={t('people:changeDatesOf', { role: words.role(grant) })}
          onClick={() => setDated(grant)}
        >
          {t('people:changeDates')}
        </Button>
        <ConfirmButton
          isSmall
          label={t('people:endNow')}
          accessibleLabel={t('people:endNowOf', { role: words.role(grant) })}
          title={t('people:endNowTitle', { role: words.role(grant) })}
          document={RevokeGrantDocument}
          variables={{ id: grant.id, version: grant.version }}
          onDone={(data) => settle(data.revokeGrant, t('people:grantEnded'))}
        >
          <p>{t('people:endNowText', { name: account.name })}</p>
          <p>{t('people:endNowRemedy')}</p>
        </ConfirmButton>
      </span>
    );
  return (
    <section className={styles.section} aria-labelledby="roles">
      <div className={styles.sectionHead}>
        <h2 id="roles">{t('account:roles')}</h2>
        <Button size="small" onClick={() => setGiving(true)}>
          {t('people:giveRole')}
        </Button>
      </div>
      <GrantTable today={today} grants={account.grants ?? []} actions={actions} />
      {isGiving && (
        <GiveRoleDialog
          account={account}
          onClose={() => setGiving(false)}
          onGiven={() => {
            setGiving(false);
            settle({}, t('people:roleGiven'));
          }}
        />
      )}
      {dated !== null && (
        <GrantDatesDialog
          grant={dated}
          others={(account.grants ?? []).filter(({ id }) => id !== dated.id)}
          onClose={() => setDated(null)}
          onSaved={(outcome) => {
            setDated(null);
            settle(outcome, t('people:datesChanged'));
          }}
        />
      )}
    </section>
  );
}
