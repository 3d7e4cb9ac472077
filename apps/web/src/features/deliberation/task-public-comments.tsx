import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { TaskPublicCommentsDocument } from './deliberation.generated.js';
import { PublicCommentItem } from './public-comment-item.js';
import styles from './public-comment.module.css';

/** What citizens said about a task; nothing where the plan never was in public deliberation. */
export function TaskPublicComments({ plan, task: code }: { plan: string; task: string }) {
  const { t } = useTranslation('deliberation');
  const { data } = usePageQuery(TaskPublicCommentsDocument, {
    variables: { plan, code },
    topics: ['DELIBERATION', 'PLAN'],
  });
  const task = data?.task;
  if (!task) return null;
  const { isOpen, openedOn } = task.plan.deliberation;
  const shown = task.publicComments.nodes.filter(({ state }) => state === 'SHOWN');
  if (!isOpen && openedOn === null && shown.length === 0) return null;
  return (
    <section aria-labelledby="task-public-comments">
      <h2 id="task-public-comments">{t('taskTitle')}</h2>
      {shown.length === 0 ? (
        <p className={styles.empty}>{t('taskEmpty')}</p>
      ) : (
        <ol className={styles.list}>
          {shown.map((comment) => (
            <li key={comment.id} className={styles.item}>
              <PublicCommentItem comment={comment} isTaskShown={false} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link to={paths.planDeliberation(plan)}>{t(isOpen ? 'leave' : 'toCitizenPage')}</Link>
      </p>
    </section>
  );
}
