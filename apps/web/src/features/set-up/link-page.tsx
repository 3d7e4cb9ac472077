import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { formatInstant } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { NewPasswordField } from '../../ui/account/new-password-field.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { AcceptInvitationDocument, ResetPasswordDocument } from './set-up.generated.js';
import styles from './set-up.module.css';
import { MissingToken, UnusableLink } from './unusable-link.js';
import { useAccountLink, type AccountLink } from './use-account-link.js';
import { useArrival } from './use-arrival.js';
import { useLinkToken } from './use-link-token.js';

/** `/join#<token>` and `/reset#<token>`: the person sets a password and is signed in. The link itself knows which. */
export function LinkPage() {
  const token = useLinkToken();
  return token === null ? <MissingToken /> : <PasswordByLink key={token} token={token} />;
}

function PasswordByLink({ token }: { token: string }) {
  const { reading, reread } = useAccountLink(token);
  if (reading.state === 'reading') return <PageSkeleton rows={4} columns={1} />;
  if (reading.state === 'refused')
    return <UnusableLink problems={reading.problems} isSetUp={false} onRetry={reread} />;
  return <PasswordForm token={token} link={reading.link} />;
}

const fields = ['password'];

function PasswordForm({ token, link }: { token: string; link: AccountLink }) {
  const { t } = useTranslation(['setUp', 'account']);
  const locale = useLocale();
  const { account } = useViewer();
  const arrive = useArrival();
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const joining = useSubmission(AcceptInvitationDocument);
  const resetting = useSubmission(ResetPasswordDocument);
  const isReset = link.kind === 'PASSWORD_RESET';
  const { isSubmitting, problems } = isReset ? resetting : joining;
  const shown = [...faults, ...problems];
  const name = link.name ?? '';
  // A link that was used meanwhile, in another window: the input can no longer lead anywhere.
  const refusal = problems.filter(({ field }) => field === 'token');
  if (refusal.length > 0)
    return <UnusableLink problems={refusal} isSetUp={false} onRetry={resetting.clear} />;

  async function begin(event: FormEvent) {
    event.preventDefault();
    setFaults(password === '' ? [createProblem('REQUIRED', locale, 'password')] : []);
    if (password === '' || isSubmitting) return;
    const { data } = await (isReset ? resetting : joining).submit({ input: { token, password } });
    if (data !== null)
      await arrive(paths.home(), t(isReset ? 'setUp:resetDone' : 'setUp:joinDone', { name }));
  }

  return (
    <Page
      title={t(isReset ? 'setUp:resetTitle' : 'setUp:joinTitle')}
      lead={t(isReset ? 'setUp:resetLead' : 'setUp:joinLead', { name })}
    >
      {account !== null && <p className={styles.note}>{t('setUp:signedInAs', { name: account.name })}</p>}
      <dl className={styles.facts}>
        <dt>{t('account:name')}</dt>
        <dd>{name}</dd>
        <dt>{t('account:email')}</dt>
        <dd>{link.email}</dd>
        <dt>{t('setUp:until')}</dt>
        <dd>{formatInstant(link.expiresAt, locale)}</dd>
      </dl>
      <form className={styles.form} noValidate onSubmit={(event) => void begin(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        {/* A password manager keeps the password under this address. */}
        <input type="text" name="username" autoComplete="username" value={link.email ?? ''} readOnly hidden />
        <NewPasswordField
          label={t('account:password')}
          value={password}
          owner={link}
          error={problemAt(shown, 'password')}
          onChange={setPassword}
        />
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {t(isReset ? 'setUp:resetSubmit' : 'setUp:joinSubmit')}
        </Button>
      </form>
    </Page>
  );
}
