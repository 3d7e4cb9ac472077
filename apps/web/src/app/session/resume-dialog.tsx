import { useApolloClient } from '@apollo/client/react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../../features/sign-in/sign-in.generated.js';
import { forgetDrafts } from '../../lib/drafts.js';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { paths } from '../../lib/paths.js';
import { rereadShown } from '../../lib/reread.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { leavePage } from './leave-page.js';
import styles from './session-watch.module.css';

/**
 * Asks the person whose page this is for the password, and leaves the page beneath as it is. The connection sees the
 * sign-in pass and sends again what waited.
 */
export function ResumeDialog({ onDismiss }: { onDismiss(): void }) {
  const { t } = useTranslation('states');
  const locale = useLocale();
  const client = useApolloClient();
  const form = useId();
  const { account } = useViewer();
  const { notify } = useNotices();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(SignInDocument);
  const shown = [...missing, ...problems];
  const email = account?.email ?? '';

  async function resume(event: FormEvent) {
    event.preventDefault();
    setMissing(password === '' ? [createProblem('REQUIRED', locale, 'password')] : []);
    if (password === '' || isSubmitting) return;
    const { data } = await submit({ email, password });
    if (data === null) return;
    notify({ text: t('resumed') });
    // What was shown as refused meanwhile can be read again.
    await rereadShown(client);
  }

  function leaveToOther() {
    forgetDrafts({ except: null });
    // Not by the router: with the page goes all it holds in memory, and the way back to it.
    leavePage(() => location.replace(paths.signIn(location.pathname + location.search)));
  }

  return (
    <Dialog
      title={t('expiredTitle')}
      isOpen
      onClose={onDismiss}
      actions={
        <>
          <Button variant="text" className={styles.other} onClick={leaveToOther}>
            {t('otherPerson')}
          </Button>
          <Button onClick={onDismiss}>{t('later')}</Button>
          <Button type="submit" form={form} variant="primary" isBusy={isSubmitting}>
            {t('signIn')}
          </Button>
        </>
      }
    >
      <p>{t('expiredText')}</p>
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void resume(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, ['email', 'password'])} />
        <TextField
          label={t('email')}
          name="email"
          autoComplete="username"
          readOnly
          value={email}
          error={problemAt(shown, 'email')}
          onChange={() => undefined}
        />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus
          isRequired
          value={password}
          error={problemAt(shown, 'password')}
          onChange={setPassword}
        />
      </form>
      {problems.length > 0 && <p className={styles.hint}>{t('askAdministrator')}</p>}
      <p className={styles.hint}>{t('otherPersonHint')}</p>
    </Dialog>
  );
}
