import type { messages as account } from './ko/account.js';
import type { messages as comparison } from './ko/comparison.js';
import type { messages as concordance } from './ko/concordance.js';
import type { messages as deliberation } from './ko/deliberation.js';
import type { messages as diagnosis } from './ko/diagnosis.js';
import type { messages as district } from './ko/district.js';
import type { messages as districts } from './ko/districts.js';
import type { messages as frame } from './ko/frame.js';
import type { messages as indicatorSheet } from './ko/indicatorSheet.js';
import type { messages as labels } from './ko/labels.js';
import type { messages as lifecycle } from './ko/lifecycle.js';
import type { messages as overview } from './ko/overview.js';
import type { messages as ownAccount } from './ko/ownAccount.js';
import type { messages as people } from './ko/people.js';
import type { messages as plan } from './ko/plan.js';
import type { messages as planList } from './ko/planList.js';
import type { messages as planDocuments } from './ko/planDocuments.js';
import type { messages as reports } from './ko/reports.js';
import type { messages as search } from './ko/search.js';
import type { messages as sessions } from './ko/sessions.js';
import type { messages as setUp } from './ko/setUp.js';
import type { messages as signIn } from './ko/signIn.js';
import type { messages as states } from './ko/states.js';
import type { messages as task } from './ko/task.js';
import type { messages as ui } from './ko/ui.js';
import type { messages as workbook } from './ko/workbook.js';

/** Every namespace with the shape of its Korean messages: what `t` accepts. */
export interface Namespaces {
  account: typeof account;
  comparison: typeof comparison;
  concordance: typeof concordance;
  deliberation: typeof deliberation;
  diagnosis: typeof diagnosis;
  district: typeof district;
  districts: typeof districts;
  frame: typeof frame;
  indicatorSheet: typeof indicatorSheet;
  labels: typeof labels;
  lifecycle: typeof lifecycle;
  overview: typeof overview;
  ownAccount: typeof ownAccount;
  people: typeof people;
  plan: typeof plan;
  planList: typeof planList;
  planDocuments: typeof planDocuments;
  reports: typeof reports;
  search: typeof search;
  sessions: typeof sessions;
  setUp: typeof setUp;
  signIn: typeof signIn;
  states: typeof states;
  task: typeof task;
  ui: typeof ui;
  workbook: typeof workbook;
}

export type Namespace = keyof Namespaces;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Namespaces;
  }
}
