import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { changeKinds } from '../../ui/plan/comparison.types.js';
import { ComparisonRows } from '../../ui/plan/comparison-rows.js';
import { SelectField } from '../../ui/select-field.js';
import type { ComparisonPage_ComparisonFragment, NoComparison_PlanFragment } from './comparison.generated.js';
import { countOf, readKinds, rowsOf, toggled, writeKinds, type Row } from './comparison-model.js';
import styles from './comparison-page.module.css';

type Comparison = ComparisonPage_ComparisonFragment;

const NOW = 'NOW';
/** Lines shown at once; a long comparison is read piece by piece, and printed as far as it is shown. */
const AT_ONCE = 300;

/** Two states of a plan side by side (신·구 대비표). */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const { plan, from, to, rows, counts } = comparison;
  const [address, setAddress] = useSearchParams();
  const [limit, setLimit] = useState(AT_ONCE);
  const chosen = readKinds(address);
  const shown = rowsOf(rows, chosen);
  return (
    <Page
      title={t('pageTitle', { plan: plan.title })}
      isExample={plan.isExample}
      crumbs={[{ label: plan.code, to: paths.plan(plan.code) }, { label: t('title') }]}
      lead={
        to === null
          ? t('leadNow', { from: from.number })
          : t('leadRevisions', { from: from.number, to: to.number })
      }
      actions={<Downloads comparison={comparison} />}
    >
      <Pair comparison={comparison} />
      {rows.length === 0 ? (
        <EmptyState title={t('same')} text={t('sameText')} />
      ) : (
        <>
          <div className={styles.kinds} role="group" aria-label={t('filter')}>
            {changeKinds
              .filter((kind) => countOf(counts, kind) > 0)
              .map((kind) => (
                <Button
                  key={kind}
                  size="small"
                  aria-pressed={chosen.includes(kind)}
                  onClick={() =>
                    setAddress(writeKinds(address, toggled(chosen, kind)), {
                      replace: true,
                      preventScrollReset: true,
                    })
                  }
                >
                  {t(`kind.${kind}`)} {countOf(counts, kind)}
                </Button>
              ))}
          </div>
          <p role="status" className={styles.note}>
            {t('shown', { shown: Math.min(limit, shown.length), all: rows.length })}
          </p>
          <ComparisonRows
            caption={t('caption')}
            rows={shown.slice(0, limit)}
            notesOf={(row) => <Notes row={row} plan={plan.code} />}
          />
          {shown.length > limit && <Button onClick={() => setLimit(limit + AT_ONCE)}>{t('more')}</Button>}
        </>
      )}
    </Page>
  );
}

/** For a plan that was never confirmed. */
export function NoComparison({ plan }: { plan: NoComparison_PlanFragment }) {
  const { t } = useTranslation('comparison');
  return (
    <Page
      title={t('pageTitle', { plan: plan.title })}
      isExample={plan.isExample}
      crumbs={[{ label: plan.code, to: paths.plan(plan.code) }, { label: t('title') }]}
    >
      <EmptyState title={t('never')} text={t('neverText')} />
    </Page>
  );
}

/** Where the node is, and under which amendment it was changed. */
function Notes({ row, plan }: { row: Row; plan: string }) {
  const { t } = useTranslation('comparison');
  return (
    <span className={styles.notes}>
      {row.amendment && (
        <span>{`${t('amendmentNumber', { number: row.amendment.number })}: ${row.amendment.reason}`}</span>
      )}
      {row.kind !== 'REMOVED' && row.nodeType !== 'STAGE' && row.nodeType !== 'PLAN' && (
        <Link to={paths.plan(plan, row.code)}>{t('openNode')}</Link>
      )}
    </span>
  );
}

function Pair({ comparison: { plan, from, to } }: { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const locale = useLocale();
  const [address, setAddress] = useSearchParams();
  const choices = plan.revisions.map(({ number, takenOn }) => ({
    value: String(number),
    label: t('revision', { number, date: formatDate(takenOn, locale) }),
  }));
  const choose = (name: 'from' | 'to', value: string) => {
    const next = new URLSearchParams(address);
    next.set('from', String(from.number));
    if (value === NOW) next.delete(name);
    else next.set(name, value);
    setAddress(next, { preventScrollReset: true });
  };
  return (
    <div className={styles.pair}>
      <SelectField
        label={t('from')}
        value={String(from.number)}
        choices={choices}
        onChange={(value) => choose('from', value)}
      />
      <SelectField
        label={t('to')}
        value={to === null ? NOW : String(to.number)}
        choices={[{ value: NOW, label: t('now') }, ...choices]}
        onChange={(value) => choose('to', value)}
      />
    </div>
  );
}

function Downloads({ comparison: { plan, from, to } }: { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const addressOf = (kind: 'xlsx' | 'hwpx') => {
    const pair = new URLSearchParams({ from: String(from.number) });
    if (to !== null) pair.set('to', String(to.number));
    return `/files/plans/${encodeURIComponent(plan.code)}/comparison.${kind}?${pair}`;
  };
  return (
    <>
      <a href={addressOf('xlsx')} download>
        {t('xlsx')}
      </a>
      <a href={addressOf('hwpx')} download>
        {t('hwpx')}
      </a>
      <Button size="small" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
}
