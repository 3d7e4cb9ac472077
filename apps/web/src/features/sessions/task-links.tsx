import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import styles from './session-page.module.css';

interface LinkedTask {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly plan: { readonly code: string };
}

/** The tasks an agenda item is about, by code; the title stands in the hint. */
export function TaskLinks({ tasks }: { tasks: readonly LinkedTask[] }) {
  const scope = useOptionalPlanScope();
  return (
    <span className={styles.tasks}>
      {tasks.map((task) => {
        const path = paths.task(task.plan.code, task.code);
        return (
          <Link key={task.id} to={scope?.withScope(path) ?? path} title={task.title}>
            {task.code}
          </Link>
        );
      })}
    </span>
  );
}
