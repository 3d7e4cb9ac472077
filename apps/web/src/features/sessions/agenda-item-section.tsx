import { useTranslation } from 'react-i18next';
import { AddCommentForm, type CommentSubject } from './add-comment-form.js';
import { CommentItem } from './comment-item.js';
import styles from './comments.module.css';
import type { SessionPage_SessionFragment } from './sessions.generated.js';
import { useIsBegun } from './use-draft.js';

type Item = SessionPage_SessionFragment['agendaItems'][number];

/** An agenda item with its comments, and for a member the form to add one. */
export function AgendaItemSection({
  item,
  canComment,
  onChanged,
}: {
  item: Item;
  canComment: boolean;
  onChanged(): void;
}) {
  const { t } = useTranslation(['sessions', 'labels']);
  // What was begun before a reload is in sight again.
  const isBegun = useIsBegun(`comment:${item.id}`);
  const subjects: CommentSubject[] = [
    { agendaItemId: item.id, taskId: null, label: t('sessions:onItem') },
    ...item.tasks.map(({ id, code, title }) => ({
      agendaItemId: item.id,
      taskId: id,
      label: `${code} ${title}`,
    })),
  ];
  return (
    <section id={`item-${item.number}`} aria-labelledby={`heading-${item.number}`}>
      <h3 id={`heading-${item.number}`}>
        {item.number} {item.title}
      </h3>
      {item.comments.length === 0 ? (
        <p className={styles.empty}>{t('sessions:noComments')}</p>
      ) : (
        <ol className={styles.list}>
          {item.comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              place={
                <span>
                  {comment.task === null
                    ? t('sessions:onItem')
                    : `${t('sessions:onTask', { code: comment.task.code })} ${comment.task.title}`}
                </span>
              }
              onChanged={onChanged}
            />
          ))}
        </ol>
      )}
      {canComment && (
        <details className={styles.add} open={isBegun}>
          <summary>{t('sessions:addComment')}</summary>
          <AddCommentForm
            name={item.id}
            subjectLabel={t('sessions:commentTask')}
            subjects={subjects}
            onChanged={onChanged}
          />
        </details>
      )}
    </section>
  );
}
