import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { AddCommentForm } from './add-comment-form.js';
import { CommentItem } from './comment-item.js';
import styles from './comments.module.css';
import {
  CommentableAgendaDocument,
  TaskCommentsDocument,
  type TaskCommentsQuery,
} from './sessions.generated.js';
import { useCommentNews } from './use-comment-news.js';
import { useIsBegun } from './use-draft.js';

type CommentedTask = NonNullable<TaskCommentsQuery['task']>;

/** What committee members said about a task and what became of it; for the page of the task, by its codes. */
export function TaskComments({ plan, task: code }: { plan: string; task: string }) {
  const { t } = useTranslation('sessions');
  const { data, problems, reload } = usePageQuery(TaskCommentsDocument, {
    variables: { plan, code },
    topics: ['COMMENT', 'PLAN'],
  });
  return (
    <section aria-labelledby="task-comments">
      <h2 id="task-comments">{t('taskComments')}</h2>
      {problems.length > 0 && <ErrorState problems={problems} onRetry={() => void reload()} />}
      {data?.task ? (
        <CommentTimeLine task={data.task} onChanged={() => void reload()} />
      ) : (
        problems.length === 0 && <Skeleton lines={4} />
      )}
    </section>
  );
}

function CommentTimeLine({ task, onChanged }: { task: CommentedTask; onChanged(): void }) {
  const { t } = useTranslation('sessions');
  const can = useCan();
  const comments = task.comments.nodes;
  useCommentNews(comments);
  return (
    <>
      {comments.length === 0 ? (
        <p className={styles.empty}>{t('taskCommentsEmpty')}</p>
      ) : (
        <ol className={styles.list}>
          {comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              place={<SaidAt item={comment.agendaItem} />}
              onChanged={onChanged}
            />
          ))}
        </ol>
      )}
      {can('COMMENT_ADD') && <AddTaskComment task={task} onChanged={onChanged} />}
    </>
  );
}

type SaidAtItem = CommentedTask['comments']['nodes'][number]['agendaItem'];

function SaidAt({ item }: { item: SaidAtItem }) {
  const { t } = useTranslation('sessions');
  const { committee, number } = item.session;
  return (
    <Link to={`${paths.session(committee.code, number)}#item-${item.number}`}>
      {t('saidAt', { session: t('pageTitle', { number, committee: committee.title }), number: item.number })}
    </Link>
  );
}

/** The form for a member: the comment goes on one of the agenda items that are about the task. */
function AddTaskComment({ task, onChanged }: { task: CommentedTask; onChanged(): void }) {
  const { t } = useTranslation('sessions');
  const isBegun = useIsBegun(`comment:${task.id}`);
  const { data } = usePageQuery(CommentableAgendaDocument, { variables: {}, topics: ['PLAN'] });
  if (data === undefined) return null;
  const subjects = data.sessions.nodes.flatMap(({ number, committee, agendaItems }) =>
    agendaItems
      .filter(({ tasks }) => tasks.some(({ id }) => id === task.id))
      .map((item) => ({
        agendaItemId: item.id,
        taskId: task.id,
        label: `${t('pageTitle', { number, committee: committee.title })} · ${item.number} ${item.title}`,
      })),
  );
  if (subjects.length === 0) return <p className={styles.empty}>{t('noAgendaForTask')}</p>;
  return (
    <details className={styles.add} open={isBegun}>
      <summary>{t('addComment')}</summary>
      <AddCommentForm
        name={task.id}
        subjectLabel={t('commentItem')}
        subjects={subjects}
        onChanged={onChanged}
      />
    </details>
  );
}
