import { readEmail } from '@dure/domain/access/email-rule';
import { DomainError } from '@dure/domain/domain-error';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { NewPasswordField } from '../../ui/account/new-password-field.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { TextField } from '../../ui/text-field.js';
import { NeedsSetUp } from './needs-set-up.js';
import { CompleteSetUpDocument } from './set-up.generated.js';
import styles from './set-up.module.css';
import { AlreadySetUp, UnusableLink } from './unusable-link.js';
import { useAccountLink } from './use-account-link.js';
import { useArrival } from './use-arrival.js';
import { useLinkToken } from './use-link-token.js';

/** `/setup#<token>`: the first administrator of an empty installation. */
export function SetUpPage() {
  const token = useLinkToken();
  const { needsSetUp } = useViewer();
  // As it was when the page was opened: the registration itself leads on from here.
  const [wasNeeded] = useState(needsSetUp);
  if (!wasNeeded) return <AlreadySetUp />;
  return token === null ? <NeedsSetUp /> : <SetUpByLink key={token} token={token} />;
}

function SetUpByLink({ token }: { token: string }) {
  const { reading, reread } = useAccountLink(token);
  if (reading.state === 'reading') return <PageSkeleton rows={4} columns={1} />;
  if (reading.state === 'refused')
    return <UnusableLink problems={reading.problems} isSetUp onRetry={reread} />;
  return <SetUpForm token={token} />;
}

const fields = ['name', 'email', 'password'] as const;

function SetUpForm({ token }: { token: string }) {
  const { t } = useTranslation(['setUp', 'account']);
  const locale = useLocale();
  const arrive = useArrival();
  const [values, setValues] = useState({ name: '', email: '', password: '' });
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(CompleteSetUpDocument);
  const shown = [...faults, ...problems];
  const field = (name: (typeof fields)[number]) => ({
    value: values[name],
    error: problemAt(shown, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });

  async function complete(event: FormEvent) {
    event.preventDefault();
    const found = fields
      .filter((name) => values[name].trim() === '')
      .map((name) => createProblem('REQUIRED', locale, name));
    if (values.email.trim() !== '')
      found.push(...emailFaults(values.email).map((code) => createProblem(code, locale, 'email')));
    setFaults(found);
    if (found.length > 0 || isSubmitting) return;
    const { data } = await submit({ input: { token, ...values } });
    // What comes next is to let others in.
    if (data !== null) await arrive(paths.people(), t('setUp:setUpDone'));
  }

  return (
    <Page title={t('setUp:setUpTitle')} lead={t('setUp:setUpLead')}>
      <form className={styles.form} noValidate onSubmit={(event) => void complete(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        <TextField label={t('account:name')} name="name" autoComplete="name" isRequired {...field('name')} />
        <TextField
          label={t('account:email')}
          name="email"
          inputMode="email"
          autoComplete="username"
          isRequired
          {...field('email')}
        />
        <NewPasswordField label={t('account:password')} owner={values} {...field('password')} />
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {t('setUp:setUpSubmit')}
        </Button>
      </form>
    </Page>
  );
}

function emailFaults(email: string): DomainError['code'][] {
  try {
    readEmail(email);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [error.code];
    throw error;
  }
}
