import { useTranslation } from 'react-i18next';
import type { TaskData } from './indicator-groups-model.js';
import { Origin } from './origin.js';
import styles from './task-page.module.css';

type Sourced = TaskData['cityRole'];

/** What the task is: purpose, city role, district role, each with where it comes from. */
export function TaskOverview({ task }: { task: TaskData }) {
  const { t } = useTranslation('task');
  const { purpose, cityRole, districtRole, rollout } = task;
  return (
    <section aria-labelledby="task-overview" className={styles.section}>
      <h2 id="task-overview">{t('overview')}</h2>
      <dl className={styles.roles}>
        {purpose !== null && (
          <div>
            <dt>{t('purpose')}</dt>
            <dd>{purpose}</dd>
          </div>
        )}
        <Role name={t('cityRole')} role={cityRole} />
        {rollout === 'DISTRICTS' ? (
          <>
            <Role name={`${t('districtRole')} · ${t('quantity')}`} role={districtRole?.quantity ?? null} />
            <Role name={`${t('districtRole')} · ${t('quality')}`} role={districtRole?.quality ?? null} />
            <Role
              name={`${t('districtRole')} · ${t('strengthen')}`}
              role={districtRole?.strengthen ?? null}
            />
          </>
        ) : (
          <div>
            <dt>{t('districtRole')}</dt>
            <dd>{t('cityRun')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Role({ name, role }: { name: string; role: Sourced }) {
  const { t } = useTranslation('task');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {role === null ? (
          t('noRole')
        ) : (
          <>
            {role.text} <Origin source={role.source} />
          </>
        )}
      </dd>
    </div>
  );
}
