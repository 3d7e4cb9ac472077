import { Action } from '@dure/domain/access/actions';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { SelectField } from '../../ui/select-field.js';
import styles from './citizen-page.module.css';
import { CitizenTask } from './citizen-task.js';
import type { CitizenPage_PlanFragment } from './deliberation.generated.js';
import { standingOf } from './deliberation-state.js';
import { EraseSection } from './erase-section.js';
import { ReportLinks } from './report-links.js';
import { ShownComments } from './shown-comments.js';
import { StandingNote } from './standing-note.js';

const ALL = 'ALL';

/** Where citizens read a plan's tasks, say what they think, and find what became of it. No account is asked for. */
export function CitizenPage({ plan, reload }: { plan: CitizenPage_PlanFragment; reload(): unknown }) {
  const { t } = useTranslation(['deliberation', 'frame']);
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const comments = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  const { code, title, goals, deliberation } = plan;
  const { isOpen, retentionYears } = deliberation;
  const standing = standingOf(deliberation);
  const tasks = goals.flatMap((goal) => goal.tasks);
  const chosen = tasks.find((task) => task.code === search.get('task')) ?? null;
  const shownOn = new Map(deliberation.tasks.map(({ taskId, shown }) => [taskId, shown]));
  // The anchor comes with the data, too late for the browser to go there by itself.
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);

  function choose(task: string | null) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (task === null) next.delete('task');
        else next.set('task', task);
        return next;
      },
      { replace: true },
    );
  }

  return (
    <Page
      title={t('deliberation:pageTitle', { plan: title })}
      crumbs={[
        { label: t('frame:plan'), to: paths.plans() },
        { label: title, to: paths.plan(code) },
        { label: t('deliberation:title') },
      ]}
      actions={
        <>
          <ButtonLink to={paths.plan(code)}>{t('deliberation:toPlan')}</ButtonLink>
          {can(Action.PUBLIC_COMMENT_MODERATE) && (
            <ButtonLink variant="primary" to={paths.deliberationDesk(code)}>
              {t('deliberation:toDesk')}
            </ButtonLink>
          )}
        </>
      }
      lead={standing !== 'NOT_YET' && t(isOpen ? 'deliberation:lead' : 'deliberation:leadClosed')}
    >
      <div className={styles.page}>
        <StandingNote plan={plan} />
        <section aria-labelledby="deliberation-tasks">
          <h2 id="deliberation-tasks">{t('deliberation:tasks')}</h2>
          {tasks.length === 0 && <p className={styles.empty}>{t('deliberation:noTasks')}</p>}
          {goals
            .filter((goal) => goal.tasks.length > 0)
            .map((goal) => (
              <section key={goal.id} aria-labelledby={`goal-${goal.code}`} className={styles.goal}>
                <h3 id={`goal-${goal.code}`}>
                  {t('deliberation:goal', { code: goal.code, title: goal.title })}
                </h3>
                <ol className={styles.tasks}>
                  {goal.tasks.map((task) => (
                    <CitizenTask
                      key={task.id}
                      plan={code}
                      task={task}
                      shownCount={shownOn.get(task.id) ?? 0}
                      isOpen={isOpen}
                      retentionYears={retentionYears}
                      onSee={() => {
                        choose(task.code);
                        comments.current?.focus();
                      }}
                    />
                  ))}
                </ol>
              </section>
            ))}
        </section>
        {standing !== 'NOT_YET' && (
          <section id="comments" aria-labelledby="deliberation-comments">
            <h2 id="deliberation-comments" ref={comments} tabIndex={-1}>
              {t('deliberation:comments')}
            </h2>
            {deliberation.counts.shown > 0 && (
              <SelectField
                className={styles.filter}
                label={t('deliberation:filterTask')}
                value={chosen?.code ?? ALL}
                choices={[
                  { value: ALL, label: t('deliberation:allTasks') },
                  ...tasks.map((task) => ({
                    value: task.code,
                    label: t('deliberation:taskOption', { code: task.code, title: task.title }),
                  })),
                ]}
                onChange={(value) => choose(value === ALL ? null : value)}
              />
            )}
            <ShownComments
              key={chosen?.id ?? ALL}
              plan={code}
              task={chosen?.id ?? null}
              empty={emptyWords()}
            />
            {standing === 'ENDED' && <ReportLinks plan={code} />}
          </section>
        )}
        {standing !== 'NOT_YET' && <EraseSection onErased={() => void reload()} />}
      </div>
    </Page>
  );

  function emptyWords(): string {
    if (chosen !== null) return t('deliberation:emptyTask');
    return t(isOpen ? 'deliberation:emptyOpen' : 'deliberation:emptyClosed');
  }
}
