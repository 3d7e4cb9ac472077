import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import styles from './citizen-page.module.css';
import { ErasePublicCommentDocument } from './deliberation.generated.js';

const AlertDialog = lazy(() => import('../../ui/dialog.js').then((m) => ({ default: m.AlertDialog })));

/** Where citizens erase what they wrote, by the code they were given; open as long as the page is. */
export function EraseSection({ onErased }: { onErased(): void }) {
  const { t } = useTranslation('deliberation');
  const locale = useLocale();
  const { notify } = useNotices();
  const [token, setToken] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems, clear } = useSubmission(ErasePublicCommentDocument);
  const shown = [
    ...missing,
    ...problems.map((problem) =>
      problem.code === 'NOT_FOUND' ? { ...problem, field: 'token', text: t('codeUnknown') } : problem,
    ),
  ];

  function ask(event: FormEvent) {
    event.preventDefault();
    clear();
    const isEmpty = token.trim() === '';
    setMissing(isEmpty ? [createProblem('REQUIRED', locale, 'token')] : []);
    if (!isEmpty) setAsking(true);
  }

  async function erase() {
    const { data } = await submit({ token: token.trim() });
    setAsking(false);
    if (data === null) return;
    setToken('');
    onErased();
    notify({ text: t('erased') });
  }

  return (
    <section id="erase" aria-labelledby="erase-title" className={styles.erase}>
      <h2 id="erase-title">{t('eraseTitle')}</h2>
      <p>{t('eraseText')}</p>
      <form noValidate className={styles.form} aria-labelledby="erase-title" onSubmit={ask}>
        <ProblemSummary problems={problemsElsewhere(shown, ['token'])} />
        <TextField
          label={t('eraseCode')}
          autoComplete="off"
          spellCheck={false}
          value={token}
          error={problemAt(shown, 'token')}
          onChange={setToken}
        />
        <div className={styles.buttons}>
          <Button type="submit" variant="danger" isBusy={isSubmitting}>
            {t('erase')}
          </Button>
        </div>
      </form>
      {isAsking && (
        <Suspense>
          <AlertDialog
            title={t('eraseConfirm')}
            isOpen
            isDangerous
            isBusy={isSubmitting}
            confirmLabel={t('erase')}
            onConfirm={() => void erase()}
            onClose={() => setAsking(false)}
          >
            <p>{t('eraseConfirmText')}</p>
          </AlertDialog>
        </Suspense>
      )}
    </section>
  );
}
