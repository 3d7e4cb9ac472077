import type { i18n } from 'i18next';
import { lazy, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../lib/refusal-pages.js';
import type { SessionGate } from '../lib/session-gate.js';
import type { Namespace } from '../messages/namespaces.js';
import { PageBoundary } from './page-boundary.js';
import { PlanGate } from './plan-gate.js';
import { SetUpGate } from './set-up-gate.js';
import { Frame } from './shell/frame.js';

type PageModule = Promise<{ Component: ComponentType }>;

/** Every page by its address. A page's code and its words are loaded together when it is first opened. */
export function createPages(translator: i18n, gate: SessionGate): ComponentType {
  const page = (namespaces: Namespace[], load: () => PageModule) => {
    const Page = lazy(async () => {
      const [{ Component }] = await Promise.all([load(), translator.loadNamespaces(namespaces)]);
      return { default: Component };
    });
    return <Page />;
  };
  const home = page(['overview'], () => import('./routes/home.js'));
  const districts = page(['districts'], () => import('./routes/districts.js'));
  const district = page(['district'], () => import('./routes/district.js'));
  const reports = page(['reports'], () => import('./routes/reports.js'));
  const review = page(['reports'], () => import('./routes/reports-review.js'));
  const plans = page(['planList', 'plan', 'concordance'], () => import('./routes/plans.js'));
  const plan = page(
    ['plan', 'lifecycle', 'indicatorSheet', 'deliberation', 'diagnosis', 'workbook', 'planDocuments'],
    () => import('./routes/plan.js'),
  );
  const planDiagnosis = page(['diagnosis'], () => import('./routes/plan-diagnosis.js'));
  const planWorkbook = page(['workbook', 'comparison', 'plan'], () => import('./routes/plan-workbook.js'));
  const newPlanWorkbook = page(
    ['workbook', 'comparison', 'plan'],
    () => import('./routes/new-plan-workbook.js'),
  );
  const planDeliberation = page(['deliberation'], () => import('./routes/plan-deliberation.js'));
  const deliberationDesk = page(['deliberation'], () => import('./routes/deliberation-desk.js'));
  const planConcordance = page(['concordance'], () => import('./routes/plan-concordance.js'));
  const planRevisions = page(['lifecycle'], () => import('./routes/plan-revisions.js'));
  const planComparison = page(['comparison', 'plan'], () => import('./routes/plan-comparison.js'));
  const task = page(['task', 'sessions', 'deliberation'], () => import('./routes/task.js'));
  const search = page(['search'], () => import('./routes/search.js'));
  const sessions = page(['sessions'], () => import('./routes/sessions.js'));
  const session = page(['sessions'], () => import('./routes/session.js'));
  const people = page(['people', 'account'], () => import('./routes/people.js'));
  const person = page(['people', 'account'], () => import('./routes/person.js'));
  const ownAccount = page(['ownAccount', 'account'], () => import('./routes/own-account.js'));
  const setUp = page(['setUp', 'account'], () => import('./routes/set-up.js'));
  const needsSetUp = page(['setUp'], () => import('./routes/needs-set-up.js'));
  const link = page(['setUp', 'account'], () => import('./routes/link.js'));
  const signIn = page(['signIn'], () => import('./routes/sign-in.js'));

  return function Pages() {
    return (
      <PageBoundary address="">
        <Routes>
          <Route element={<Frame gate={gate} />}>
            <Route path="/setup" element={setUp} />
            <Route element={<SetUpGate needsSetUp={needsSetUp} />}>
              <Route element={<PlanGate />}>
                <Route path="/" element={home} />
                <Route path="/districts" element={districts} />
                <Route path="/districts/:code" element={district} />
                <Route path="/reports" element={reports} />
                <Route path="/reports/review" element={review} />
              </Route>
              <Route path="/plans" element={plans} />
              <Route path="/plans/workbook" element={newPlanWorkbook} />
              <Route path="/plans/:plan" element={plan} />
              <Route path="/plans/:plan/workbook" element={planWorkbook} />
              <Route path="/plans/:plan/diagnosis" element={planDiagnosis} />
              <Route path="/plans/:plan/concordance" element={planConcordance} />
              <Route path="/plans/:plan/revisions" element={planRevisions} />
              <Route path="/plans/:plan/comparison" element={planComparison} />
              <Route path="/plans/:plan/tasks/:task" element={task} />
              <Route path="/plans/:plan/deliberation" element={planDeliberation} />
              <Route path="/plans/:plan/deliberation/desk" element={deliberationDesk} />
              <Route path="/search" element={search} />
              <Route path="/sessions" element={sessions} />
              <Route path="/committees/:committee/sessions/:number" element={session} />
              <Route path="/account" element={ownAccount} />
              <Route path="/admin/people" element={people} />
              <Route path="/admin/people/:id" element={person} />
              <Route path="/join" element={link} />
              <Route path="/reset" element={link} />
              <Route path="/login" element={signIn} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </PageBoundary>
    );
  };
}
