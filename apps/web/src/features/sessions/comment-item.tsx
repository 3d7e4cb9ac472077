import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { AnswerForm } from './answer-form.js';
import styles from './comments.module.css';
import { EditCommentForm } from './edit-comment-form.js';
import type { CommentItem_CommentFragment } from './sessions.generated.js';

/** One comment with its answer; the author may edit it, a planner may answer it, in place. */
export function CommentItem({
  comment,
  place,
  onChanged,
}: {
  comment: CommentItem_CommentFragment;
  /** Where it belongs, in words: the task on a session's page, the session on a task's page. */
  place?: React.ReactNode;
  onChanged(): void;
}) {
  const { t } = useTranslation(['sessions', 'labels']);
  const [open, setOpen] = useState<'EDIT' | 'ANSWER' | null>(null);
  const { author, answer, permissions } = comment;
  const name = author.name ?? t('sessions:author');
  const close = () => setOpen(null);
  return (
    <li className={styles.comment}>
      <div className={styles.said}>
        <p className={styles.meta}>
          <strong className={styles.kind}>{t(`labels:commentKind.${comment.kind}`)}</strong>
          <span>{author.isViewer ? t('sessions:you', { name }) : name}</span>
          {place}
        </p>
        {open === 'EDIT' ? (
          <EditCommentForm comment={comment} onDone={close} onChanged={onChanged} />
        ) : (
          <p key={comment.version} data-changed className={styles.text}>
            {comment.text}
          </p>
        )}
        {permissions.canEdit && open === null && (
          <Button size="small" onClick={() => setOpen('EDIT')}>
            {t('sessions:edit')}
          </Button>
        )}
      </div>
      <div className={styles.answer}>
        {open === 'ANSWER' ? (
          <AnswerForm comment={comment} onDone={close} onChanged={onChanged} />
        ) : (
          <>
            {answer === null ? (
              <p className={styles.unanswered}>{t('sessions:unanswered')}</p>
            ) : (
              <StoredAnswer key={answer.version} answer={answer} />
            )}
            {permissions.canAnswer && (
              <Button
                size="small"
                variant={answer === null ? 'primary' : 'secondary'}
                onClick={() => setOpen('ANSWER')}
              >
                {t(answer === null ? 'sessions:giveAnswer' : 'sessions:changeAnswer')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function StoredAnswer({ answer }: { answer: NonNullable<CommentItem_CommentFragment['answer']> }) {
  const { t } = useTranslation(['sessions', 'labels']);
  const locale = useLocale();
  const isExample = answer.dispositionSource === 'EXAMPLE';
  return (
    <div data-changed>
      <p className={styles.meta}>
        <span>{t('sessions:answer')}</span>
        <strong>{t(`labels:disposition.${answer.disposition}`)}</strong>
        {isExample && <span className={styles.aside}>({t('sessions:dispositionExample')})</span>}
        <span className={styles.aside}>
          {t('sessions:answeredAt', { at: formatInstant(answer.answeredAt, locale) })}
        </span>
      </p>
      <p className={styles.text}>{answer.text}</p>
    </div>
  );
}
