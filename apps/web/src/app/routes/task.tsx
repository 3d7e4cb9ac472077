import { useParams } from 'react-router';
import { TaskComments } from '../../features/sessions/task-comments.js';
import { TaskPage } from '../../features/task/task-page.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { TaskRouteDocument } from './task.generated.js';

const samePath = (path: string) => path;

/** `/plans/:plan/tasks/:task`: the task, and what the committee said about it. */
export function Component() {
  const { plan = '', task: code = '' } = useParams();
  const scope = useOptionalPlanScope();
  const period = scope?.plan.code === plan ? scope.period : null;
  const query = usePageQuery(TaskRouteDocument, { variables: { plan, code, period } });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={14} columns={6} />}>
      {({ task }) =>
        task && (
          <TaskPage
            key={task.id}
            task={task}
            withScope={scope?.withScope ?? samePath}
            comments={<TaskComments task={task} onChanged={() => void query.reload()} />}
          />
        )
      }
    </QueryView>
  );
}
