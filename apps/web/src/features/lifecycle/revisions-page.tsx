import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatInstant } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { ComparePair } from './compare-pair.js';
import { LifecyclePanel } from './lifecycle-panel.js';
import type { RevisionsPage_PlanFragment } from './lifecycle.generated.js';
import { RenumberingSection } from './renumbering-section.js';
import styles from './revisions-page.module.css';

type PlanOfPage = RevisionsPage_PlanFragment;

/** How a plan came to be what it is: its steps, the revisions that were kept, the amendments since, its former codes. */
export function RevisionsPage({ plan, reload }: { plan: PlanOfPage; reload(): Promise<unknown> }) {
  const { t } = useTranslation('lifecycle');
  const { revisions, amendments } = plan;
  return (
    <Page
      title={t('pageTitle', { plan: plan.title })}
      isExample={plan.isExample}
      crumbs={[{ label: plan.code, to: paths.plan(plan.code) }, { label: t('title') }]}
      lead={t('lead', { count: revisions.length, amendments: amendments.length })}
    >
      <LifecyclePanel plan={plan} reload={reload} isLinked={false} />
      <section className={styles.section} aria-labelledby="revisions">
        <h2 id="revisions">{t('revisions')}</h2>
        {revisions.length === 0 ? (
          <EmptyState title={t('revisionsNone')} text={t('revisionsNoneText')} />
        ) : (
          <>
            <RevisionTable plan={plan} />
            <ComparePair code={plan.code} revisions={revisions} />
          </>
        )}
      </section>
      <section className={styles.section} aria-labelledby="amendments">
        <h2 id="amendments">{t('amendments')}</h2>
        {amendments.length === 0 ? (
          <EmptyState title={t('amendmentsNone')} text={t('amendmentsNoneText')} />
        ) : (
          <AmendmentTable plan={plan} />
        )}
      </section>
      <section className={styles.section} aria-labelledby="steps">
        <h2 id="steps">{t('steps')}</h2>
        {plan.steps.length === 0 ? (
          <EmptyState title={t('stepsNone')} text={t('stepsNoneText')} />
        ) : (
          <StepTable plan={plan} />
        )}
      </section>
      <RenumberingSection plan={plan} reload={reload} />
    </Page>
  );
}

function RevisionTable({ plan }: { plan: PlanOfPage }) {
  const { t } = useTranslation('lifecycle');
  const locale = useLocale();
  const showsPeople = plan.revisions.some(({ recordedBy }) => recordedBy !== null);
  return (
    <Table caption={t('revisions')} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('revisions')}</th>
          <th scope="col">{t('takenOn')}</th>
          <th scope="col">{t('documentNumber')}</th>
          {showsPeople && <th scope="col">{t('recordedBy')}</th>}
          <th scope="col">{t('compare')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.revisions.map(({ id, number, takenOn, documentNumber, recordedBy, source }) => (
          <tr key={id}>
            <th scope="row">
              {t('revision', { number })} {source === 'EXAMPLE' && <ExampleTag />}
            </th>
            <td>{formatDate(takenOn, locale)}</td>
            <td>{documentNumber}</td>
            {showsPeople && <td>{recordedBy?.name}</td>}
            <td>
              <span className={styles.links}>
                <Link to={paths.planComparison(plan.code, number)}>{t('compareWithNow')}</Link>
                {number > 1 && (
                  <Link to={paths.planComparison(plan.code, number - 1, number)}>
                    {t('compareWithPrevious')}
                  </Link>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function AmendmentTable({ plan }: { plan: PlanOfPage }) {
  const { t } = useTranslation('lifecycle');
  const locale = useLocale();
  const showsPeople = plan.amendments.some(({ openedBy }) => openedBy !== null);
  return (
    <Table caption={t('amendments')} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('amendments')}</th>
          <th scope="col">{t('reason')}</th>
          <th scope="col">{t('agendaItem')}</th>
          <th scope="col">{t('openedAt')}</th>
          <th scope="col">{t('closedAt')}</th>
          {showsPeople && <th scope="col">{t('openedBy')}</th>}
          <th scope="col" data-number="">
            {t('changes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.amendments.map((amendment) => (
          <tr key={amendment.id}>
            <th scope="row">{t('amendment', { number: amendment.number })}</th>
            <td className={styles.text}>{amendment.reason}</td>
            <td>{amendment.agendaItem && `${amendment.agendaItem.number} ${amendment.agendaItem.title}`}</td>
            <td>{formatInstant(amendment.openedAt, locale)}</td>
            <td>
              {amendment.closedAt === null ? t('stillOpen') : formatInstant(amendment.closedAt, locale)}
            </td>
            {showsPeople && <td>{amendment.openedBy?.name}</td>}
            <td data-number="">{amendment.changeCount}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function StepTable({ plan }: { plan: PlanOfPage }) {
  const { t } = useTranslation(['lifecycle', 'labels']);
  const locale = useLocale();
  const showsPeople = plan.steps.some(({ recordedBy }) => recordedBy !== null);
  return (
    <Table caption={t('lifecycle:steps')} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('lifecycle:whichStep')}</th>
          <th scope="col">{t('lifecycle:takenOn')}</th>
          <th scope="col">{t('lifecycle:documentNumber')}</th>
          <th scope="col">{t('lifecycle:note')}</th>
          <th scope="col">{t('lifecycle:revisionKept')}</th>
          {showsPeople && <th scope="col">{t('lifecycle:recordedBy')}</th>}
          <th scope="col">{t('lifecycle:recordedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps.map((step) => (
          <tr key={step.id}>
            <th scope="row">
              {t(`lifecycle:step.${step.step}`)} {step.source === 'EXAMPLE' && <ExampleTag />}
            </th>
            <td>{formatDate(step.takenOn, locale)}</td>
            <td>{step.documentNumber}</td>
            <td className={styles.text}>{step.note}</td>
            <td>{step.revision && t('lifecycle:revision', { number: step.revision.number })}</td>
            {showsPeople && <td>{step.recordedBy?.name}</td>}
            <td>{formatInstant(step.recordedAt, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
