/** Every address of the web app. Links are made here and nowhere else. */
export const paths = {
  home: () => '/',
  plans: () => '/plans',
  plan: (plan: string, node?: string) => `/plans/${enc(plan)}${node ? `?node=${enc(node)}` : ''}`,
  task: (plan: string, task: string) => `/plans/${enc(plan)}/tasks/${enc(task)}`,
  districts: () => '/districts',
  district: (code: string) => `/districts/${enc(code)}`,
  reports: () => '/reports',
  review: () => '/reports/review',
  sessions: () => '/sessions',
  session: (committee: string, number: number) => `/committees/${enc(committee)}/sessions/${number}`,
  people: () => '/admin/people',
  person: (id: string) => `/admin/people/${enc(id)}`,
  ownAccount: () => '/account',
  setUp: () => '/setup',
  signIn: (next?: string) => `/login${next && next !== '/' ? `?next=${enc(next)}` : ''}`,
} as const;

const enc = encodeURIComponent;
