import { Navigate, useLocation, useParams } from 'react-router';
import { TaskPublicComments } from '../../features/deliberation/task-public-comments.js';
import { TaskComments } from '../../features/sessions/task-comments.js';
import { TaskPage } from '../../features/task/task-page.js';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { TaskRouteDocument } from './task.generated.js';

// Comments are read by themselves: a new one must not wait for the charts of 24 districts.
const topics = ['PLAN', 'REPORT', 'READING'] as const;
const samePath = (path: string) => path;

/** `/plans/:plan/tasks/:task`: the task, and what the committee said about it. */
export function Component() {
  const { plan = '', task: code = '' } = useParams();
  const location = useLocation();
  const scope = useOptionalPlanScope();
  const period = scope?.plan.code === plan ? scope.period : null;
  const query = usePageQuery(TaskRouteDocument, { variables: { plan, code, period }, topics });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={14} columns={6} />}>
      {({ task }) =>
        task !== null && task.code !== code ? (
          // A code from before the plan was renumbered: the task is called otherwise now.
          <Navigate to={{ ...location, pathname: paths.task(plan, task.code) }} replace />
        ) : (
          task && (
            <TaskPage
              key={task.id}
              task={task}
              withScope={scope?.withScope ?? samePath}
              comments={
                <>
                  <TaskComments plan={plan} task={code} />
                  <TaskPublicComments plan={plan} task={code} />
                </>
              }
            />
          )
        )
      }
    </QueryView>
  );
}
