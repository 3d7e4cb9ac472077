import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { useNotices } from '../../ui/notices.js';
import { Table } from '../../ui/table.js';
import { citePlan } from './plan-citation.js';
import type { PlanList_PlanFragment } from './plan-list.generated.js';
import styles from './plan-list.module.css';

/** Plans as a table, each with what is in it, who carries it out and how to cite it. */
export function PlanTable({
  caption,
  plans,
  actionOf,
}: {
  caption: string;
  plans: readonly PlanList_PlanFragment[];
  actionOf(plan: PlanList_PlanFragment): ReactNode;
}) {
  const { t } = useTranslation(['planList', 'labels']);
  return (
    <Table caption={caption} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('planList:planTitle')}</th>
          <th scope="col">{t('planList:planCode')}</th>
          <th scope="col">{t('planList:years')}</th>
          <th scope="col">{t('planList:planState')}</th>
          <th scope="col">{t('planList:departments')}</th>
          <th scope="col">{t('planList:size')}</th>
          <th scope="col">{t('planList:participating')}</th>
          <th scope="col">{t('planList:state')}</th>
          <th scope="col">{t('planList:actions')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => {
          const takingPart = plan.participations.filter(({ takesPart }) => takesPart).length;
          return (
            <tr key={plan.id}>
              <th scope="row">
                <Link to={paths.plan(plan.code)}>{plan.title}</Link> {plan.isExample && <ExampleTag />}
              </th>
              <td>{plan.code}</td>
              <td>{t('planList:yearSpan', plan.period)}</td>
              <td>
                {t(`labels:planState.${plan.state}`)}
                {plan.state === 'CLOSED' && ` · ${t('planList:readOnly')}`}
              </td>
              <td>{departmentsOf(plan).join(', ')}</td>
              <td>{t('planList:sizeOf', plan.outline.counts)}</td>
              <td>{t('planList:participatingOf', { takingPart, all: plan.participations.length })}</td>
              <td>{t(plan.isPublished ? 'planList:published' : 'planList:unpublished')}</td>
              <td>
                <span className={styles.actions}>
                  {plan.copiedFrom && (
                    <Link
                      to={paths.planConcordance(plan.code)}
                      aria-label={t('planList:concordanceOf', { title: plan.title })}
                    >
                      {t('planList:concordance')}
                    </Link>
                  )}
                  <CiteButton plan={plan} />
                  {actionOf(plan)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The offices that carry a plan's tasks out, each once. */
function departmentsOf({ goals }: PlanList_PlanFragment): string[] {
  return [...new Set(goals.flatMap(({ tasks }) => tasks.flatMap(({ department }) => department ?? [])))];
}

function CiteButton({ plan }: { plan: PlanList_PlanFragment }) {
  const { t } = useTranslation('planList');
  const locale = useLocale();
  const { notify } = useNotices();
  async function copy() {
    const line = citePlan(plan, new URL(paths.plan(plan.code), location.href).href, {
      title: (title, from, to) => t('citedTitle', { title, from, to }),
      revision: (number, takenOn) => t('citedRevision', { number, date: formatDate(takenOn, locale) }),
      unconfirmed: t('unconfirmed'),
    });
    try {
      await navigator.clipboard.writeText(line);
      notify({ text: t('cited', { line }) });
    } catch {
      // The browser keeps its clipboard closed: the line is shown to be copied by hand.
      notify({ kind: 'note', text: line });
    }
  }
  return (
    <Button size="small" aria-label={t('citeOf', { title: plan.title })} onClick={() => void copy()}>
      {t('cite')}
    </Button>
  );
}
