import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { ConfirmButton } from './confirm-button.js';
import { IssuedLinkDialog } from './issued-link-dialog.js';
import {
  DisableAccountDocument,
  EnableAccountDocument,
  IssueAccountLinkDocument,
  type IssuedLinkDialog_LinkFragment,
  type Person_AccountFragment,
} from './people.generated.js';
import styles from './people.module.css';
import type { PersonActs } from './person-acts.js';

/** Whether the person can sign in, the link to begin or begin again, disabling and its undoing. */
export function PersonAccess({
  account,
  settle,
  reload,
}: PersonActs & { account: Person_AccountFragment; reload(): void }) {
  const { t } = useTranslation(['people', 'labels']);
  const locale = useLocale();
  const { id, name, openLink, state } = account;
  const version = account.version ?? 0;
  const enabling = useSubmission(EnableAccountDocument);
  const enable = async () => {
    const { data } = await enabling.submit({ id, version });
    if (data !== null) settle(data.enableAccount, t('people:enabled', { name }));
  };
  return (
    <section className={styles.section} aria-labelledby="access">
      <h2 id="access">{t('people:access')}</h2>
      <p>{t(`people:${noteOf[state ?? 'ACTIVE']}`)}</p>
      {openLink !== null && (
        <p>
          {t('people:openLink', {
            kind: t(`labels:accountLinkKind.${openLink.kind}`),
            until: formatInstant(openLink.expiresAt, locale),
          })}
        </p>
      )}
      <ProblemSummary problems={enabling.problems} />
      <div className={styles.buttons}>
        {state === 'DISABLED' ? (
          <Button isBusy={enabling.isSubmitting} onClick={() => void enable()}>
            {t('people:enable')}
          </Button>
        ) : (
          <>
            <IssueLink account={account} onIssued={reload} />
            <ConfirmButton
              label={t('people:disable')}
              title={t('people:disableTitle', { name })}
              document={DisableAccountDocument}
              variables={{ id, version }}
              onDone={(data) => settle(data.disableAccount, t('people:disabled', { name }))}
            >
              <p>{t('people:disableText')}</p>
              <p>{t('people:disableRemedy')}</p>
            </ConfirmButton>
          </>
        )}
      </div>
    </section>
  );
}

const noteOf = { ACTIVE: 'activeNote', INVITED: 'invitedNote', DISABLED: 'disabledNote' } as const;

/** Another invitation or a link to reset the password, shown this once. */
function IssueLink({ account, onIssued }: { account: Person_AccountFragment; onIssued(): void }) {
  const { t } = useTranslation('people');
  const { submit, isSubmitting, problems } = useSubmission(IssueAccountLinkDocument);
  const [link, setLink] = useState<IssuedLinkDialog_LinkFragment | null>(null);
  const issue = async () => {
    const { data } = await submit({ accountId: account.id });
    if (data === null) return;
    setLink(data.issueAccountLink);
    onIssued();
  };
  return (
    <>
      <Button isBusy={isSubmitting} onClick={() => void issue()}>
        {t(account.state === 'INVITED' ? 'newInvitation' : 'newReset')}
      </Button>
      <ProblemSummary problems={problems} />
      {link !== null && <IssuedLinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}
