/** Every address of the web app. Links are made here and nowhere else. */
export const paths = {
  home: () => '/',
  plans: () => '/plans',
  plan: (plan: string, node?: string) => `/plans/${enc(plan)}${node ? `?node=${enc(node)}` : ''}`,
  /** The plan's page with the input open that mends a finding: `mend` is a field's name, or a remedy. */
  planMend: (plan: string, node: string, mend: string) =>
    `/plans/${enc(plan)}?node=${enc(node)}&mend=${enc(mend)}`,
  planRevisions: (plan: string) => `/plans/${enc(plan)}/revisions`,
  /** Without numbers: the latest revision beside the plan as it is now. */
  planComparison: (plan: string, from?: number | null, to?: number | null) => {
    const pair = new URLSearchParams();
    if (from != null) pair.set('from', String(from));
    if (to != null) pair.set('to', String(to));
    return `/plans/${enc(plan)}/comparison${pair.size > 0 ? `?${pair}` : ''}`;
  },
  planConcordance: (plan: string) => `/plans/${enc(plan)}/concordance`,
  planDiagnosis: (plan: string) => `/plans/${enc(plan)}/diagnosis`,
  task: (plan: string, task: string) => `/plans/${enc(plan)}/tasks/${enc(task)}`,
  planWorkbook: (plan: string) => `/plans/${enc(plan)}/workbook`,
  /** A plan that does not exist yet comes in as a workbook. */
  newPlanWorkbook: () => '/plans/workbook',
  planDeliberation: (plan: string) => `/plans/${enc(plan)}/deliberation`,
  deliberationDesk: (plan: string) => `/plans/${enc(plan)}/deliberation/desk`,
  taskComments: (plan: string, task: string) => `/plans/${enc(plan)}/tasks/${enc(task)}#comments`,
  districts: () => '/districts',
  district: (code: string) => `/districts/${enc(code)}`,
  reports: () => '/reports',
  review: () => '/reports/review',
  sessions: () => '/sessions',
  session: (committee: string, number: number) => `/committees/${enc(committee)}/sessions/${number}`,
  search: (text = '') => `/search${text && `?q=${enc(text)}`}`,
  people: () => '/admin/people',
  person: (id: string) => `/admin/people/${enc(id)}`,
  ownAccount: () => '/account',
  setUp: () => '/setup',
  signIn: (next?: string) => `/login${next && next !== '/' ? `?next=${enc(next)}` : ''}`,
} as const;

const enc = encodeURIComponent;
