import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { NewPasswordField } from '../../ui/account/new-password-field.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { ChangePasswordDocument, type OwnAccount_AccountFragment } from './own-account.generated.js';
import styles from './own-account.module.css';

const fields = ['currentPassword', 'newPassword'] as const;
const nothing = { currentPassword: '', newPassword: '' };

/** Another password: whoever else was signed in with the old one is signed out. */
export function ChangePasswordForm({ account }: { account: OwnAccount_AccountFragment }) {
  const { t } = useTranslation('ownAccount');
  const locale = useLocale();
  const { notify } = useNotices();
  const [values, setValues] = useState(nothing);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(ChangePasswordDocument);
  const shown = [...faults, ...problems];
  const field = (name: (typeof fields)[number]) => ({
    value: values[name],
    error: problemAt(shown, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });

  async function change(event: FormEvent) {
    event.preventDefault();
    const empty = fields.filter((name) => values[name] === '');
    setFaults(empty.map((name) => createProblem('REQUIRED', locale, name)));
    if (empty.length > 0 || isSubmitting) return;
    const { data } = await submit({ input: values });
    if (data === null) return;
    setValues(nothing);
    notify({ text: t('passwordChanged') });
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void change(event)}>
      <p>{t('changePasswordText')}</p>
      <ProblemSummary problems={problemsElsewhere(shown, fields)} />
      {/* A password manager keeps the password under this address. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        value={account.email ?? ''}
        readOnly
        hidden
      />
      <TextField
        label={t('currentPassword')}
        name="current-password"
        type="password"
        autoComplete="current-password"
        isRequired
        {...field('currentPassword')}
      />
      <NewPasswordField label={t('newPassword')} owner={account} {...field('newPassword')} />
      <Button type="submit" variant="primary" isBusy={isSubmitting}>
        {t('submitPassword')}
      </Button>
    </form>
  );
}
