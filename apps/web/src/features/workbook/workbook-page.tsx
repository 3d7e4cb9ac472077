import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { Sentence } from '../../ui/sentence.js';
import { CheckStep } from './check-step.js';
import { UploadStep } from './upload-step.js';
import { useWorkbookUpload } from './use-workbook-upload.js';
import { workbookFiles } from './workbook-file-model.js';
import styles from './workbook-page.module.css';

/** A plan as its workbook's page needs it. */
export interface WorkbookOf {
  readonly code: string;
  readonly title: string;
  readonly isExample: boolean;
  readonly editing: {
    readonly canEdit: boolean;
    readonly needsAmendment: boolean;
    readonly isClosed: boolean;
  };
}

/** Three steps on one page: the plan down, the file up, what it would change. `plan` null: the file makes a new plan. */
export function WorkbookPage({ plan, isPlanner }: { plan: WorkbookOf | null; isPlanner: boolean }) {
  const { t } = useTranslation(['workbook', 'labels']);
  const title = plan === null ? t('workbook:newPlanTitle') : t('workbook:pageTitle', { plan: plan.title });
  const own = plan === null ? [] : [{ label: plan.code, to: paths.plan(plan.code) }];
  return (
    <Page
      title={title}
      isExample={plan?.isExample}
      crumbs={[
        { label: t('labels:nodeType.PLAN'), to: paths.plans() },
        ...own,
        { label: t('workbook:title') },
      ]}
      lead={plan === null ? t('workbook:newPlanLead') : t('workbook:lead')}
    >
      {plan !== null && (
        <section className={styles.step} aria-labelledby="workbook-download">
          <h2 id="workbook-download">{t('workbook:download.title')}</h2>
          <p>{t('workbook:download.text')}</p>
          <p>
            <a className={styles.download} href={workbookFiles.download(plan.code)} download>
              {t('workbook:download.action')}
            </a>
          </p>
          {isPlanner && (
            <p>
              <Link to={paths.newPlanWorkbook()}>{t('workbook:download.newPlan')}</Link>
            </p>
          )}
        </section>
      )}
      {plan === null || plan.editing.canEdit ? (
        <UploadAndCheck plan={plan} />
      ) : (
        <section className={styles.step} aria-labelledby="workbook-upload">
          <h2 id="workbook-upload">{t('workbook:upload.title')}</h2>
          <WhyNot plan={plan} isPlanner={isPlanner} />
        </section>
      )}
    </Page>
  );
}

function WhyNot({ plan, isPlanner }: { plan: WorkbookOf; isPlanner: boolean }) {
  const { t } = useTranslation('workbook');
  if (plan.editing.isClosed) return <p>{t('upload.closed')}</p>;
  if (!isPlanner || !plan.editing.needsAmendment) return <p>{t('upload.notAllowed')}</p>;
  const leads = { a: (words: string) => <Link to={paths.plan(plan.code)}>{words}</Link> };
  return (
    <p>
      <Sentence text={t('upload.needsAmendment')} parts={leads} />
    </p>
  );
}

function UploadAndCheck({ plan }: { plan: WorkbookOf | null }) {
  const { t } = useTranslation('workbook');
  const { notify } = useNotices();
  const upload = useWorkbookUpload(plan?.code ?? null);
  const { state, problems } = upload;

  async function apply(reason: string) {
    if ((await upload.apply(reason)) !== null) notify({ text: t('check.applied'), kind: 'done' });
  }
  return (
    <>
      <UploadStep state={state} onChoose={(file) => void upload.choose(file)} onCancel={upload.cancel} />
      <ProblemSummary problems={problems} />
      {state.step === 'CHECKING' && (
        <CheckStep
          key={`${state.file.name} ${state.file.lastModified} ${state.preview.expected}`}
          preview={state.preview}
          isApplying={state.isApplying}
          onApply={(reason) => void apply(reason)}
        />
      )}
      {state.step === 'APPLIED' && (
        <section className={styles.step} aria-labelledby="workbook-applied">
          <h2 id="workbook-applied">{t('check.title')}</h2>
          <p role="status">{t('check.applied')}</p>
          <p>
            <ButtonLink to={paths.plan(state.plan)}>{t('check.openPlan')}</ButtonLink>
          </p>
        </section>
      )}
    </>
  );
}
