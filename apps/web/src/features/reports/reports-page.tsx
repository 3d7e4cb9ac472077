import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import type { ReportsPage_WorklistFragment } from './reports.generated.js';
import styles from './reports.module.css';
import { SheetFoot } from './sheet-foot.js';
import { useSubmitting } from './use-submitting.js';
import { useWorkSheet } from './use-work-sheet.js';
import { groupByDueDate, isToDo, passes, workFilters, type WorkFilter } from './work-filter-model.js';
import { WorkTable } from './work-table.js';

/** What is due for one's own district (or the city's own indicators), as a sheet to fill in. */
export function ReportsPage({
  worklist,
  toReview,
  onChanged,
}: {
  worklist: ReportsPage_WorklistFragment;
  /** Submitted reports that wait for a review; null for who reviews none. */
  toReview: number | null;
  onChanged(): Promise<unknown>;
}) {
  const { t } = useTranslation(['reports', 'ui']);
  const locale = useLocale();
  const { plan } = usePlanScope();
  const [filter, setFilter] = useState<WorkFilter>('TODO');
  const [reopened, setReopened] = useState<ReadonlySet<string>>(new Set());
  const sheet = useWorkSheet(worklist.district?.code ?? null, worklist.items);
  const submitting = useSubmitting(sheet, worklist.items, onChanged);
  const { counts, items } = worklist;
  // A row being worked on stays where it is, whatever its state becomes.
  const shown = items.filter(
    (item) => passes(item, filter) || submitting.isSelected(item.key) || reopened.has(item.key),
  );
  const show = (next: WorkFilter) => {
    setFilter(next);
    setReopened(new Set());
  };
  const toDo = items.filter(isToDo);
  const groups = groupByDueDate(shown, filter);
  return (
    <Page
      title={t('reports:pageTitle', { owner: worklist.district?.name ?? t('reports:city') })}
      isExample={plan.isExample}
      lead={
        items.length > 0 &&
        t('reports:lead', { due: counts.due, returned: counts.returned, overdue: counts.overdue })
      }
      actions={
        toReview !== null && (
          <ButtonLink to={paths.review()} variant={toReview > 0 ? 'primary' : 'secondary'}>
            {toReview > 0 ? t('reports:reviewWaiting', { count: toReview }) : t('reports:toReview')}
          </ButtonLink>
        )
      }
    >
      <div className={styles.filters} role="group" aria-label={t('reports:filterLabel')}>
        {workFilters.map((value) => (
          <button key={value} type="button" aria-pressed={filter === value} onClick={() => show(value)}>
            {t(`reports:filter.${value}`)} <span>{items.filter((item) => passes(item, value)).length}</span>
          </button>
        ))}
      </div>
      <ProblemSummary problems={submitting.problems} />
      {groups.length === 0 ? (
        <EmptyState title={t(`reports:empty.${filter}`)} text={t('reports:emptyText')} />
      ) : (
        groups.map(({ dueOn, items: ofDate }) => (
          <section key={dueOn} aria-label={t('reports:dueOn', { date: formatDate(dueOn, locale) })}>
            <h2 className={styles.due}>
              {t('reports:dueOn', { date: formatDate(dueOn, locale) })}{' '}
              <DaysLeft days={ofDate[0]?.daysLeft ?? 0} isOpen={ofDate.some(isToDo)} />{' '}
              <span className={styles.count}>{t('ui:total', { count: ofDate.length })}</span>
            </h2>
            <WorkTable
              items={ofDate}
              sheet={sheet}
              submitting={submitting}
              reopened={reopened}
              onReopen={(key) => setReopened((before) => new Set(before).add(key))}
            />
          </section>
        ))
      )}
      {toDo.length > 0 && <SheetFoot toDo={toDo} sheet={sheet} submitting={submitting} />}
    </Page>
  );
}

/** "8일 남음", "오늘까지", "기한 12일 지남"; nothing where all is submitted. */
function DaysLeft({ days, isOpen }: { days: number; isOpen: boolean }) {
  const { t } = useTranslation('reports');
  if (!isOpen) return null;
  if (days === 0) return <strong className={styles.late}>{t('dueToday')}</strong>;
  return days > 0 ? (
    <strong>{t('daysLeft', { count: days })}</strong>
  ) : (
    <strong className={styles.late}>{t('daysLate', { count: -days })}</strong>
  );
}
