import { Action } from '@dure/domain/access/actions';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { useCan } from '../../lib/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { AttentionList } from './attention-list.js';
import { CityTasksTable } from './city-tasks-table.js';
import {
  groupByZone,
  listCityReadings,
  listColumns,
  listRows,
  orderRows,
  type MatrixOrder,
} from './matrix-model.js';
import { MatrixTable } from './matrix-table.js';
import styles from './overview-page.module.css';
import { OverviewSentence } from './overview-sentence.js';
import type { Overview_AttentionFragment, Overview_MatrixFragment } from './overview.generated.js';
import { ReadingPanel } from './reading-panel.js';
import { useOverviewChoice } from './use-overview-choice.js';

const orders: readonly MatrixOrder[] = ['CODE', 'HIGH', 'LOW'];

/** The city in one look: the matrix, beside it the chosen reading on map and strip, and what to look at now. */
export function OverviewPage({
  matrix,
  attention,
}: {
  matrix: Overview_MatrixFragment;
  attention: Overview_AttentionFragment | null;
}) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const [lit, setLit] = useState<string | null>(null);
  const columns = useMemo(() => listColumns(matrix.tasks), [matrix.tasks]);
  const rows = useMemo(() => listRows(matrix), [matrix]);
  const { column, order, isGrouped, layout, choose } = useOverviewChoice(columns);
  const ordered = useMemo(() => orderRows(rows, order, column), [rows, order, column]);
  const groups = isGrouped ? groupByZone(ordered, rows) : [{ zone: null, rows: ordered }];
  const chosen = columns[column];
  if (matrix.tasks.length === 0 && matrix.cityTasks.length === 0) return <NoTasks period={matrix.period} />;
  return (
    <Page
      title={t('title')}
      subtitle={periodLabel(matrix.period, locale)}
      isExample={matrix.isExample}
      lead={<OverviewSentence matrix={matrix} />}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.tools}>
            <label>
              {t('order.label')}{' '}
              <select
                value={order}
                onChange={(event) => choose({ order: event.target.value as MatrixOrder })}
              >
                {orders.map((value) => (
                  <option key={value} value={value}>
                    {t(`order.${value}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <input
                type="checkbox"
                checked={isGrouped}
                onChange={(event) => choose({ isGrouped: event.target.checked })}
              />{' '}
              {t('groupByZone')}
            </label>
          </div>
          <MatrixTable
            columns={columns}
            groups={groups}
            city={listCityReadings(matrix.tasks, matrix.city)}
            chosen={column}
            lit={lit}
            asOf={matrix.asOf}
            isExample={matrix.isExample}
            onChoose={(next) => choose({ column: next })}
            onLight={setLit}
          />
          <CityTasksTable tasks={matrix.cityTasks} />
        </div>
        <div className={styles.side}>
          {chosen && (
            <ReadingPanel
              rows={rows}
              column={column}
              chosen={chosen}
              layout={layout}
              asOf={matrix.asOf}
              lit={lit}
              onLight={setLit}
              onLayout={(next) => choose({ layout: next })}
            />
          )}
          {attention !== null && <AttentionList attention={attention} />}
        </div>
      </div>
    </Page>
  );
}

/** The overview of a plan in which nothing stands yet. */
function NoTasks({ period }: { period: string }) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const { plan } = usePlanScope();
  const canEdit = useCan()(Action.PLAN_EDIT, { isPublished: plan.isPublished });
  return (
    <Page title={t('title')} subtitle={periodLabel(period, locale)} isExample={plan.isExample}>
      <EmptyState
        title={t('noTasksTitle')}
        text={t(canEdit ? 'noTasksPlanner' : 'noTasksText')}
        action={
          canEdit && (
            <ButtonLink variant="primary" to={paths.plan(plan.code)}>
              {t('toPlan')}
            </ButtonLink>
          )
        }
      />
    </Page>
  );
}
