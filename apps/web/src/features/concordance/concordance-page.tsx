import type { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { filterPairs, keyOf, relations, type Pair } from './concordance-model.js';
import type { ConcordancePage_PlanFragment } from './concordance.generated.js';
import styles from './concordance.module.css';
import { PairEditor } from './pair-editor.js';

/** The indicators of a plan beside those of the plan it goes on from (지표연계표). */
export function ConcordancePage({
  plan,
  reload,
}: {
  plan: ConcordancePage_PlanFragment;
  reload(): Promise<unknown>;
}) {
  const { t } = useTranslation(['concordance', 'labels']);
  const [relation, setRelation] = useState<ConcordanceRelation | ''>('');
  const [editedKey, setEditedKey] = useState<string | null>(null);
  const { concordance } = plan;
  const counts = concordance?.counts;
  return (
    <Page
      title={t('concordance:pageTitle', { plan: plan.title })}
      isExample={plan.isExample}
      crumbs={[{ label: plan.code, to: paths.plan(plan.code) }, { label: t('concordance:title') }]}
      lead={counts && t('concordance:lead', { ...counts, earlier: concordance.earlierPlan.title })}
    >
      {concordance === null ? (
        <EmptyState title={t('concordance:none')} text={t('concordance:noneText')} />
      ) : (
        <>
          <div className={styles.filter} role="group" aria-label={t('concordance:filter')}>
            {relations.map((each) => (
              <Button
                key={each}
                size="small"
                aria-pressed={relation === each}
                onClick={() => setRelation(relation === each ? '' : each)}
              >
                {t(`labels:concordanceRelation.${each}`)}{' '}
                {concordance.pairs.filter((pair) => pair.relation === each).length}
              </Button>
            ))}
          </div>
          <Table caption={t('concordance:caption')} isExample={plan.isExample}>
            <thead>
              <tr>
                <th scope="col">
                  <Link to={paths.plan(concordance.earlierPlan.code)}>{concordance.earlierPlan.title}</Link>{' '}
                  {t('concordance:years', concordance.earlierPlan.period)}
                </th>
                <th scope="col">{t('concordance:relation')}</th>
                <th scope="col">
                  {plan.title} {t('concordance:years', plan.period)}
                </th>
                <th scope="col">{t('concordance:note')}</th>
                {plan.editing.canEdit && <th scope="col">{t('concordance:change')}</th>}
              </tr>
            </thead>
            <tbody>
              {filterPairs(concordance.pairs, relation).map((pair) => {
                const key = keyOf(pair);
                return editedKey === key && pair.indicator !== null ? (
                  <PairEditor
                    key={key}
                    pair={pair}
                    pairs={concordance.pairs}
                    onClose={() => setEditedKey(null)}
                    onSaved={reload}
                  />
                ) : (
                  <PairRow
                    key={key}
                    pair={pair}
                    plan={plan.code}
                    earlierPlan={concordance.earlierPlan.code}
                    onEdit={plan.editing.canEdit ? () => setEditedKey(key) : null}
                  />
                );
              })}
            </tbody>
          </Table>
        </>
      )}
    </Page>
  );
}

function PairRow({
  pair: { indicator, earlier, relation, note },
  plan,
  earlierPlan,
  onEdit,
}: {
  pair: Pair;
  plan: string;
  earlierPlan: string;
  onEdit: (() => void) | null;
}) {
  const { t } = useTranslation(['concordance', 'labels']);
  return (
    <tr data-relation={relation}>
      <td>{earlier && <Side side={earlier} plan={earlierPlan} />}</td>
      <td>{t(`labels:concordanceRelation.${relation}`)}</td>
      <td>{indicator && <Side side={indicator} plan={plan} />}</td>
      <td>{note}</td>
      {onEdit && (
        <td>
          {indicator && (
            <Button
              size="small"
              aria-label={t('concordance:changeOf', { code: indicator.code })}
              onClick={onEdit}
            >
              {t('concordance:change')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

function Side({ side, plan }: { side: NonNullable<Pair['indicator']>; plan: string }) {
  return (
    <>
      <Link to={paths.plan(plan, side.code)}>{side.code}</Link> {side.title} ({side.unit})
    </>
  );
}
