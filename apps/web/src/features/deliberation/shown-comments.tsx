import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../lib/use-page-query.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ShownPublicCommentsDocument } from './deliberation.generated.js';
import { PublicCommentItem } from './public-comment-item.js';
import styles from './public-comment.module.css';

/** A page of the comments readers see, and on demand the next one below it. */
export function ShownComments({
  plan,
  task,
  after = null,
  empty,
}: {
  plan: string;
  /** Id of one task; null for all. */
  task: string | null;
  after?: string | null;
  empty: string;
}) {
  const { t } = useTranslation('deliberation');
  const [isMore, setMore] = useState(false);
  const { data, problems, reload } = usePageQuery(ShownPublicCommentsDocument, {
    variables: { plan, task, after },
    topics: ['DELIBERATION', 'PLAN'],
  });
  const page = data?.plan?.publicComments;
  if (page === undefined)
    return problems.length > 0 ? (
      <ErrorState problems={problems} onRetry={() => void reload()} />
    ) : (
      <Skeleton lines={6} />
    );
  const { nodes, pageInfo } = page;
  if (nodes.length === 0 && after === null) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      <ol className={styles.list}>
        {nodes.map((comment) => (
          <li key={comment.id} className={styles.item}>
            <PublicCommentItem comment={comment} isTaskShown={task === null} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage &&
        (isMore ? (
          <ShownComments plan={plan} task={task} after={pageInfo.endCursor} empty={empty} />
        ) : (
          <Button onClick={() => setMore(true)}>{t('more')}</Button>
        ))}
    </>
  );
}
