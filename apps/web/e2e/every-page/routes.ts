import { barePlan, thinPlan, type InstallationName } from './installations.js';

/** Who looks: without sign-in, with each role, and signed in without any. */
export const readers = ['public', 'administrator', 'planner', 'officer', 'member', 'unassigned'] as const;
export type Reader = (typeof readers)[number];

/** An address of an installation. What stands in braces is put in for each visit: see `fillAddress`. */
export interface Place {
  readonly installation: InstallationName;
  readonly address: string;
  /** Others are told that the page is not theirs, or not there. Left out: everybody. */
  readonly opensFor?: readonly Reader[];
}

export interface RouteCase {
  /** The pattern as the router has it. */
  readonly pattern: string;
  /** The page with contents. */
  readonly full: readonly Place[];
  /** The page where there is nothing to show yet. */
  readonly empty: readonly Place[];
}

const demo = (address: string, opensFor?: readonly Reader[]): Place => ({
  installation: 'demo',
  address,
  ...(opensFor && { opensFor }),
});
const opened = (address: string, opensFor?: readonly Reader[]): Place => ({
  installation: 'opened',
  address,
  ...(opensFor && { opensFor }),
});
const bare = (address: string, opensFor?: readonly Reader[]): Place => ({
  installation: 'bare',
  address,
  ...(opensFor && { opensFor }),
});
const unopened = (address: string): Place => ({ installation: 'unopened', address });

const signedIn: readonly Reader[] = ['administrator', 'planner', 'officer', 'member', 'unassigned'];
const reporting: readonly Reader[] = ['planner', 'officer'];
const reviewing: readonly Reader[] = ['planner'];
const diagnosing: readonly Reader[] = ['administrator', 'planner', 'member'];
const creating: readonly Reader[] = ['planner'];
const administering: readonly Reader[] = ['administrator'];
const task = `/plans/${thinPlan}/tasks/1-1`;

/** Every route of the router. */
export const routes: readonly RouteCase[] = [
  { pattern: '/', full: [demo('/')], empty: [unopened('/'), opened('/'), bare('/')] },
  { pattern: '/districts', full: [demo('/districts')], empty: [opened('/districts'), bare('/districts')] },
  {
    pattern: '/districts/:code',
    full: [demo('/districts/11200'), demo('/districts/11140')],
    empty: [opened('/districts/11200'), bare('/districts/11200')],
  },
  {
    pattern: '/reports',
    full: [demo('/reports', reporting)],
    empty: [opened('/reports'), bare('/reports', reporting)],
  },
  {
    pattern: '/reports/review',
    full: [demo('/reports/review', reviewing)],
    empty: [opened('/reports/review'), bare('/reports/review', reviewing)],
  },
  {
    pattern: '/plans',
    full: [demo('/plans')],
    empty: [unopened('/plans'), opened('/plans'), bare('/plans')],
  },
  {
    pattern: '/plans/:plan',
    full: [
      demo('/plans/SCD-2021'),
      demo('/plans/SCD-2021?node=plan'),
      demo('/plans/SCD-2021?node=1-2'),
      demo('/plans/SCD-2021?node=1-1-P1'),
      demo('/plans/SCD-2021?node=9-9'),
    ],
    empty: [
      bare(`/plans/${barePlan}`),
      bare(`/plans/${barePlan}?node=plan`),
      bare(`/plans/${thinPlan}?node=1-1`),
    ],
  },
  {
    pattern: '/plans/workbook',
    full: [demo('/plans/workbook', creating)],
    empty: [bare('/plans/workbook', creating)],
  },
  {
    pattern: '/plans/:plan/workbook',
    full: [demo('/plans/SCD-2021/workbook')],
    empty: [bare(`/plans/${barePlan}/workbook`)],
  },
  {
    pattern: '/plans/:plan/diagnosis',
    full: [
      demo('/plans/SCD-2021/diagnosis', diagnosing),
      demo('/plans/SCD-2021/diagnosis?severity=MUST', diagnosing),
    ],
    empty: [bare(`/plans/${barePlan}/diagnosis`, diagnosing)],
  },
  {
    pattern: '/plans/:plan/deliberation',
    full: [demo('/plans/SCD-2021/deliberation'), demo('/plans/SCD-2021/deliberation?task=1-1')],
    empty: [bare(`/plans/${barePlan}/deliberation`), bare(`/plans/${thinPlan}/deliberation`)],
  },
  {
    pattern: '/plans/:plan/deliberation/desk',
    full: [
      demo('/plans/SCD-2021/deliberation/desk', reviewing),
      demo('/plans/SCD-2021/deliberation/desk?view=ANSWERED', reviewing),
    ],
    empty: [bare(`/plans/${barePlan}/deliberation/desk`, reviewing)],
  },
  {
    pattern: '/plans/:plan/concordance',
    full: [demo('/plans/SCD-2021/concordance')],
    empty: [bare(`/plans/${barePlan}/concordance`)],
  },
  {
    pattern: '/plans/:plan/revisions',
    full: [demo('/plans/SCD-2021/revisions')],
    empty: [bare(`/plans/${barePlan}/revisions`), bare(`/plans/${thinPlan}/revisions`)],
  },
  {
    pattern: '/plans/:plan/comparison',
    full: [
      demo('/plans/SCD-2021/comparison'),
      demo('/plans/SCD-2021/comparison?from=1&to=2'),
      demo('/plans/SCD-2021/comparison?from=1&to=2&kind=CHANGED'),
    ],
    empty: [bare(`/plans/${barePlan}/comparison`), demo('/plans/SCD-2021/comparison?from=9')],
  },
  {
    pattern: '/plans/:plan/tasks/:task',
    full: [demo('/plans/SCD-2021/tasks/1-2'), demo('/plans/SCD-2021/tasks/2-3')],
    empty: [bare(task)],
  },
  {
    pattern: '/search',
    full: [demo('/search?q=숙의'), demo('/search?q=1-2')],
    empty: [demo('/search'), demo('/search?q=없는낱말'), opened('/search?q=숙의'), bare('/search?q=숙의')],
  },
  { pattern: '/sessions', full: [demo('/sessions')], empty: [opened('/sessions'), bare('/sessions')] },
  {
    pattern: '/committees/:committee/sessions/:number',
    full: [demo('/committees/governance/sessions/13')],
    empty: [bare('/committees/bare/sessions/1')],
  },
  { pattern: '/account', full: [demo('/account', signedIn)], empty: [opened('/account', signedIn)] },
  {
    pattern: '/admin/people',
    full: [demo('/admin/people', administering)],
    empty: [opened('/admin/people', administering), opened('/admin/people?q=%25', administering)],
  },
  {
    pattern: '/admin/people/:id',
    full: [demo('/admin/people/{officer}', administering), demo('/admin/people/{unassigned}', administering)],
    empty: [opened('/admin/people/{unassigned}', administering)],
  },
  {
    pattern: '/setup',
    full: [unopened('/setup#{SET_UP}'), demo('/setup#{SET_UP}')],
    empty: [unopened('/setup')],
  },
  {
    pattern: '/join',
    full: [demo('/join#{INVITATION}'), demo('/join#a-token-that-nobody-issued')],
    empty: [opened('/join')],
  },
  {
    pattern: '/reset',
    full: [demo('/reset#{PASSWORD_RESET}'), demo('/reset#a-token-that-nobody-issued')],
    empty: [opened('/reset')],
  },
  { pattern: '/login', full: [demo('/login')], empty: [unopened('/login'), opened('/login')] },
  {
    pattern: '*',
    full: [
      demo('/there/is/no/such/page'),
      demo('/districts/99999'),
      demo('/plans/NONE'),
      demo('/plans/SCD-2021/tasks/9-9'),
      demo('/committees/governance/sessions/999'),
      demo('/committees/none/sessions/1'),
    ],
    empty: [opened('/there/is/no/such/page'), opened('/plans/NONE'), opened('/committees/none/sessions/1')],
  },
];
