import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { ExampleTag } from '../../ui/example-tag.js';
import type { PublicCommentItem_CommentFragment } from './deliberation.generated.js';
import styles from './public-comment.module.css';

/** A comment with what every reader may know of it; a planner's holds more. */
type ReadComment = Omit<PublicCommentItem_CommentFragment, ' $fragmentName'>;

/** What a citizen said and what became of it, as every reader sees it. */
export function PublicCommentItem({
  comment,
  isTaskShown = true,
  children,
}: {
  comment: ReadComment;
  isTaskShown?: boolean;
  /** Instead of the answer as it stands. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('deliberation');
  const locale = useLocale();
  const { name, text, erasure, source, createdAt, task, answer } = comment;
  return (
    <>
      <div className={styles.said}>
        <p className={styles.meta}>
          {isTaskShown && (
            <strong className={styles.task}>{t('onTask', { code: task.code, title: task.title })}</strong>
          )}
          <span>{name ?? t('anonymous')}</span>
          <span>{t('writtenAt', { at: formatInstant(createdAt, locale) })}</span>
          {source === 'EXAMPLE' && <ExampleTag />}
        </p>
        {erasure === null ? (
          <p className={styles.text}>{text}</p>
        ) : (
          <p className={styles.erased}>{t(`erasure.${erasure}`)}</p>
        )}
      </div>
      {children ?? (
        <div className={styles.answer}>
          {answer === null ? (
            <p className={styles.unanswered}>{t('unanswered')}</p>
          ) : (
            <PublicAnswer key={answer.version} answer={answer} />
          )}
        </div>
      )}
    </>
  );
}

/** The planners' answer, with what became of the comment first. */
export function PublicAnswer({
  answer,
}: {
  answer: NonNullable<PublicCommentItem_CommentFragment['answer']>;
}) {
  const { t } = useTranslation(['deliberation', 'labels']);
  const locale = useLocale();
  const { disposition, text, answeredAt, amendmentNumber } = answer;
  return (
    <div data-changed>
      <p className={styles.meta}>
        <span>{t('deliberation:answer')}</span>
        <strong className={styles.disposition}>{t(`labels:disposition.${disposition}`)}</strong>
        {amendmentNumber !== null && (
          <span>{t('deliberation:byAmendment', { number: amendmentNumber })}</span>
        )}
        <span>{t('deliberation:answeredAt', { at: formatInstant(answeredAt, locale) })}</span>
      </p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
