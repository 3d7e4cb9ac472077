import { Action } from '@dure/domain/access/actions';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { FindingList } from '../../ui/plan/finding-list.js';
import { elsewhereOf, mendOf, severities } from '../../ui/plan/finding-model.js';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import { SeverityMark } from '../../ui/plan/severity-mark.js';
import { SourceLine } from '../../ui/source-line.js';
import type { DiagnosisPage_PlanFragment } from './diagnosis.generated.js';
import { groupFindings, readFilter, writeFilter, type Diagnosis } from './diagnosis-model.js';
import styles from './diagnosis-page.module.css';
import { FindingFilterBar } from './finding-filter.js';
import { listCountedDays } from './history-model.js';
import { HistorySection } from './history-section.js';

/** What is wrong with a plan as it is written, by task; each finding leads to where it is mended. */
export function DiagnosisPage({
  plan,
  diagnosis,
}: {
  plan: DiagnosisPage_PlanFragment;
  diagnosis: Diagnosis;
}) {
  const { t } = useTranslation(['diagnosis', 'labels']);
  const [address, setAddress] = useSearchParams();
  const addressOf = useMendAddress(plan);
  const filter = readFilter(address);
  const groups = groupFindings(plan.goals, diagnosis, filter);
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const { monitorableTasks, tasks, findings } = diagnosis;
  const figures = t('diagnosis:monitorableLead', { count: monitorableTasks, all: tasks });
  return (
    <Page
      title={t('diagnosis:pageTitle', { plan: plan.title })}
      isExample={plan.isExample}
      crumbs={[
        { label: t('labels:nodeType.PLAN'), to: paths.plans() },
        { label: plan.code, to: paths.plan(plan.code) },
        { label: t('diagnosis:title') },
      ]}
      lead={
        findings.length === 0
          ? figures
          : `${figures} ${t('diagnosis:findingsLead', { count: findings.length })}`
      }
    >
      <Figures diagnosis={diagnosis} />
      <SourceLine asOf={diagnosis.asOf} source={t('diagnosis:origin')} />
      {findings.length === 0 ? (
        <EmptyState title={t('diagnosis:nothing')} text={t('diagnosis:nothingText')} />
      ) : (
        <section aria-labelledby="diagnosis-findings" className={styles.section}>
          <h2 id="diagnosis-findings">{t('diagnosis:findings')}</h2>
          <FindingFilterBar
            plan={plan}
            diagnosis={diagnosis}
            filter={filter}
            onFilter={(next) =>
              setAddress(writeFilter(address, next), { replace: true, preventScrollReset: true })
            }
          />
          <p role="status" className={styles.note}>
            {t('diagnosis:shown', { shown, all: findings.length })}
          </p>
          {groups.length === 0 && <p>{t('diagnosis:noneShown')}</p>}
          {groups.map((group) => (
            <section key={group.id} className={styles.group} aria-labelledby={`findings-${group.id}`}>
              <h3 id={`findings-${group.id}`}>
                <Link to={paths.plan(plan.code, group.code)}>
                  {t(`labels:nodeType.${group.type}`)} {group.code} {group.title}
                </Link>
              </h3>
              <FindingList findings={group.findings} groupId={group.id} addressOf={addressOf} />
            </section>
          ))}
        </section>
      )}
      <HistorySection days={listCountedDays(plan.diagnosisHistory, diagnosis)} />
    </Page>
  );
}

/** The figures of the head: how many tasks can be monitored, and how many findings there are of each severity. */
function Figures({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation('diagnosis');
  const { counts, tasks, monitorableTasks } = diagnosis;
  const numbers = { MUST: counts.must, SHOULD: counts.should, HINT: counts.hint };
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('monitorable')}</dt>
        <dd>{t('monitorableOf', { count: monitorableTasks, all: tasks })}</dd>
      </div>
      {severities.map((severity) => (
        <div key={severity}>
          <dt>
            <SeverityMark severity={severity} />
          </dt>
          <dd>{numbers[severity]}</dd>
          <dd className={styles.hint}>{t(`severityHint.${severity}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where each finding is mended: on the plan's page mostly, a comment on the page of its task. */
function useMendAddress({
  code,
  state,
}: DiagnosisPage_PlanFragment): (finding: ShownFinding) => string | null {
  const can = useCan();
  return (finding) => {
    const action = finding.remedy === 'ANSWER_COMMENT' ? Action.COMMENT_ANSWER : Action.PLAN_EDIT;
    if (!can(action) || (action === Action.PLAN_EDIT && state === 'CLOSED')) return null;
    return elsewhereOf(code, finding) ?? paths.planMend(code, finding.nodeCode, mendOf(finding));
  };
}
