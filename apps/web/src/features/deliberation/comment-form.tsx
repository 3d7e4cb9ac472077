import { COMMENT_LIMIT } from '@dure/domain/advisory/comment.rules';
import { readPublicComment } from '@dure/domain/deliberation/public-comment.rules';
import { DomainError } from '@dure/domain/domain-error';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import styles from './citizen-page.module.css';
import { AddPublicCommentDocument } from './deliberation.generated.js';
import { EraseCode } from './erase-code.js';
import { useDraft } from './use-draft.js';

const fields = ['name', 'text', 'consent'] as const;

/** A citizen's comment on a task, with what has to be known before it is sent; then the code to erase it with. */
export function CommentForm({
  task,
  retentionYears,
  onClose,
}: {
  task: { readonly id: string; readonly code: string };
  retentionYears: number;
  onClose(): void;
}) {
  const { t } = useTranslation('deliberation');
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName, clearName] = useDraft(`public-name:${task.id}`);
  const [text, setText, clearText] = useDraft(`public-comment:${task.id}`);
  const [consent, setConsent] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const { submit, isSubmitting, problems } = useSubmission(AddPublicCommentDocument);
  const shown = [...refused, ...problems];
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  // Whoever is refused goes on at the input it is about; there is none before the first try.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused, problems]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const found = findProblem({ name, text, consent }, locale);
    setRefused(found);
    if (found.length > 0) return;
    const { data } = await submit({ input: { taskId: task.id, name, text, consent } });
    if (data === null) return;
    clearText();
    clearName();
    setConsent(false);
    setCode(data.addPublicComment.eraseToken);
  }

  if (code !== null) return <EraseCode code={code} onAnother={() => setCode(null)} onClose={onClose} />;
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={t('leaveOn', { code: task.code })}
      onSubmit={(event) => void send(event)}
    >
      <ProblemSummary problems={problemsElsewhere(shown, fields)} />
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        isRequired
        rows={6}
        limit={COMMENT_LIMIT}
        value={text}
        error={problemAt(shown, 'text')}
        onChange={setText}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="off"
        value={name}
        error={problemAt(shown, 'name')}
        onChange={setName}
      />
      <section aria-label={t('notice')} className={styles.notice}>
        <h4>{t('notice')}</h4>
        <ul>
          <li>{t('noticeKept')}</li>
          <li>{t('noticeUse')}</li>
          <li>{t('noticeRetention', { count: retentionYears })}</li>
          <li>{t('noticeErase')}</li>
          <li>{t('noticeRefuse')}</li>
        </ul>
        <Checkbox
          label={t('consent')}
          isChecked={consent}
          aria-invalid={problemAt(shown, 'consent') !== undefined || undefined}
          aria-describedby={`consent-${task.id}`}
          onChange={setConsent}
        />
        <p id={`consent-${task.id}`} role="alert" className={styles.problem}>
          {problemAt(shown, 'consent')}
        </p>
      </section>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('closeForm')}</Button>
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

type Locale = ReturnType<typeof useLocale>;

/** What the API would refuse is told before anything is sent. */
function findProblem(
  input: { name: string; text: string; consent: boolean },
  locale: Locale,
): readonly Problem[] {
  try {
    // The consent is asked for last on the page, so the text is looked at first.
    readPublicComment({ ...input, consent: true });
    readPublicComment(input);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [createProblem(error.code, locale, error.field ?? null, error.params)];
  }
}
