import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { forgetAndReread } from '../../lib/reread.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { TextField } from '../../ui/text-field.js';
import { DemoExamples } from './demo-examples-table.js';
import { nextAddress } from './next-address.js';
import { SignInDocument } from './sign-in.generated.js';
import styles from './sign-in-page.module.css';

const fields = ['email', 'password'] as const;

/** Sign-in with e-mail and password, then back to where the person came from. */
export function SignInPage() {
  const { t } = useTranslation('signIn');
  const locale = useLocale();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { account, isDemo } = useViewer();
  const { notify } = useNotices();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(SignInDocument);
  const shown = [...missing, ...problems];

  async function signIn(event: FormEvent) {
    event.preventDefault();
    const values = { email: email.trim(), password };
    const empty = fields.filter((field) => values[field] === '');
    setMissing(empty.map((field) => createProblem('REQUIRED', locale, field)));
    if (empty.length > 0 || isSubmitting) return;
    const { data } = await submit(values);
    if (data === null) return;
    notify({ text: t('signedInAs', { name: data.signIn.account?.name ?? email }) });
    await forgetAndReread(client);
    await navigate(nextAddress(search.get('next')), { replace: true });
  }

  return (
    <Page title={t('title')} lead={t('lead')}>
      {account !== null && <p>{t('alreadySignedIn', { name: account.name })}</p>}
      <div className={styles.columns}>
        <form className={styles.form} noValidate onSubmit={(event) => void signIn(event)}>
          <ProblemSummary problems={problemsElsewhere(shown, fields)} />
          <TextField
            label={t('email')}
            name="email"
            inputMode="email"
            autoComplete="username"
            isRequired
            value={email}
            error={problemAt(shown, 'email')}
            onChange={setEmail}
          />
          <TextField
            label={t('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            isRequired
            value={password}
            error={problemAt(shown, 'password')}
            onChange={setPassword}
          />
          <Button type="submit" variant="primary" isBusy={isSubmitting}>
            {t('submit')}
          </Button>
          <details className={styles.forgotten}>
            <summary>{t('forgotten')}</summary>
            <p>{t('forgottenText')}</p>
          </details>
        </form>
        {isDemo && <DemoExamples onChoose={setEmail} />}
      </div>
    </Page>
  );
}
