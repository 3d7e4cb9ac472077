import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../lib/paths.js';
import { Page } from '../../ui/page.js';
import { CitySeries } from './city-series.js';
import { DistrictComparison } from './district-comparison.js';
import { Divergence } from './divergence.js';
import { IndicatorTable } from './indicator-table.js';
import type { TaskData } from './indicator-groups-model.js';
import styles from './task-page.module.css';
import { TaskOverview } from './task-overview.js';
import { TaskReadings } from './task-readings.js';

const commentsAnchor = 'comments';

/** One task: what it is, its indicators by stage, and how it goes across the districts, or in the city that runs it. */
export function TaskPage({
  task,
  withScope,
  comments,
}: {
  task: TaskData;
  /** Keeps the chosen plan and period in links. */
  withScope(path: string): string;
  /** What was said about the task and what became of it; another feature's. */
  comments?: ReactNode;
}) {
  const { t } = useTranslation(['task', 'frame', 'labels']);
  const { plan, goal, code, title, rollout, department, team, districtSeries } = task;
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  // The anchor comes with the data, too late for the browser to go there by itself.
  useEffect(() => {
    if (hash === `#${commentsAnchor}`) place.current?.scrollIntoView();
  }, [hash]);
  return (
    <Page
      title={`${code} ${title}`}
      subtitle={[
        t('task:subtitleGoal', { code: goal.code, title: goal.title }),
        t(`labels:rollout.${rollout}`),
        department,
        team,
      ]
        .filter(Boolean)
        .join(' · ')}
      isExample={districtSeries.isExample}
      crumbs={[
        { label: t('frame:plan'), to: withScope(paths.plans()) },
        { label: plan.title, to: withScope(paths.plan(plan.code)) },
        { label: code },
      ]}
    >
      <div className={styles.page}>
        <TaskOverview task={task} />
        <TaskReadings task={task} />
        <IndicatorTable task={task} />
        {rollout === 'CITY' ? (
          <CitySeries task={task} />
        ) : (
          <>
            <DistrictComparison task={task} withScope={withScope} />
            {districtSeries.districts.length > 0 && <Divergence task={task} withScope={withScope} />}
          </>
        )}
        {comments && (
          <div id={commentsAnchor} ref={place}>
            {comments}
          </div>
        )}
      </div>
    </Page>
  );
}
