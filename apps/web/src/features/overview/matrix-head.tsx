import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { classNames } from '../../ui/class-names.js';
import type { MatrixColumn } from './matrix-model.js';
import styles from './matrix-table.module.css';

/** Tasks above, their three readings below; a reading's head chooses what map and strip show. */
export function MatrixHead({
  columns,
  chosen,
  onChoose,
}: {
  columns: readonly MatrixColumn[];
  chosen: number;
  onChoose(column: number): void;
}) {
  const { t } = useTranslation(['overview', 'labels']);
  const { plan, withScope } = usePlanScope();
  const tasks = columns.filter(({ kind }) => kind === 'PROCESS');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('overview:district')}
        </th>
        {tasks.map(({ taskCode, taskTitle }) => (
          <th key={taskCode} scope="colgroup" colSpan={3} className={classNames(styles.task, styles.first)}>
            <Link to={withScope(paths.task(plan.code, taskCode))} title={taskTitle}>
              {taskCode} {taskTitle}
            </Link>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ taskCode, kind }, index) => (
          <th
            key={`${taskCode} ${kind}`}
            scope="col"
            className={classNames(styles.kind, index % 3 === 0 && styles.first)}
          >
            <button
              type="button"
              aria-pressed={index === chosen}
              aria-label={t('overview:choose', { task: taskCode, kind: t(`labels:reading.${kind}`) })}
              onClick={() => onChoose(index)}
            >
              {t(`labels:reading.${kind}`)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
