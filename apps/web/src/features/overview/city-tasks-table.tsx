import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { ScoreCell, type ScoreReading } from '../../ui/score-cell.js';
import { Table } from '../../ui/table.js';
import styles from './overview-page.module.css';
import type { CityReadingFragment, Overview_MatrixFragment } from './overview.generated.js';

const toScoreReading = ({ score, status, state, coverage }: CityReadingFragment): ScoreReading => ({
  score,
  status,
  state,
  ...coverage,
});

/** The tasks the city runs itself: no districts, the same three readings. */
export function CityTasksTable({ tasks }: { tasks: Overview_MatrixFragment['cityTasks'] }) {
  const { t } = useTranslation(['overview', 'labels']);
  const { plan, withScope } = usePlanScope();
  if (tasks.length === 0) return null;
  return (
    <Table className={styles.cityTasks} caption={t('overview:cityTasks')} unit={t('overview:matrixUnit')}>
      <thead>
        <tr>
          <th scope="col">{t('overview:task')}</th>
          <th scope="col">{t('labels:reading.PROCESS')}</th>
          <th scope="col">{t('labels:reading.OUTCOME')}</th>
          <th scope="col">{t('labels:reading.RESULT')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ task, process, outcome, result }) => (
          <tr key={task.code}>
            <th scope="row">
              <Link to={withScope(paths.task(plan.code, task.code))}>
                {task.code} {task.title}
              </Link>
            </th>
            {[process, outcome, result].map((reading, index) => (
              <td key={index} className={styles.scoreCell}>
                <ScoreCell reading={toScoreReading(reading)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
