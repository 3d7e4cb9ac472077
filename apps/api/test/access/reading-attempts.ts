import { randomUUID } from 'node:crypto';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import type { Arrangements } from './attempt.js';
import { pick } from './attempt.js';
import { HIDDEN, type Office, PUBLISHED_CODE, UNPUBLISHED_CODE } from './office.js';
import { reportOf } from './report-attempts.js';

/** The code of the plan a situation is about. */
export function planCodeOf(situation: string): string {
  return pick({ published: PUBLISHED_CODE, unpublished: UNPUBLISHED_CODE, unknown: 'NO-SUCH-1' }, situation);
}

const ofPlan =
  (document: string): Arrangements[string] =>
  (_office, situation) => ({ document, variables: { plan: planCodeOf(situation) } });

async function historyIdOf(office: Office, situation: string): Promise<string> {
  if (situation === 'report') {
    const { id } = await reportOf(office, 'own', 'SUBMITTED');
    await office.api.sql(
      `insert into audit_event (action, entity, entity_id, after) values ('saveReport', 'report', $1, '{"value": 1}')`,
      [id],
    );
    return id;
  }
  const { goal } = situation === 'unpublished' ? office.unpublished : office.published;
  return situation === 'unknown' ? randomUUID() : goal.id;
}

const SIGN_IN = 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { locale } }';

/** Everything that is read, signing in and out, and listening. */
export const readingAttempts: Arrangements = {
  'Query.viewer': () => ({ document: '{ viewer { today } }' }),
  'Query.accounts': () => ({ document: '{ accounts { nodes { email } } }' }),
  'Query.attention': ofPlan(
    'query ($plan: String!) { attention(plan: $plan) { missing { task { code } } } }',
  ),
  'Query.matrix': ofPlan('query ($plan: String!) { matrix(plan: $plan) { dataVersion } }'),
  'Query.plan': ofPlan('query ($plan: String!) { plan(code: $plan) { title } }'),
  'Query.plans': (_office, situation) => ({
    document: '{ plans { code } }',
    isShown: (data) => JSON.stringify(data).includes(planCodeOf(situation)),
  }),
  'Query.search': (_office, situation) => ({
    document: 'query ($text: String!) { search(text: $text) { nodes { title { text } planCode } } }',
    variables: { text: situation === 'unpublished' ? HIDDEN : PUBLISHED_CODE },
    isShown: (data) => JSON.stringify(data).includes(planCodeOf(situation)),
  }),
  'Query.task': ofPlan('query ($plan: String!) { task(plan: $plan, code: "1-1") { title } }'),
  'Query.node': (office, situation) => {
    const { task } = situation === 'unpublished' ? office.unpublished : office.published;
    const id = situation === 'unknown' ? randomUUID() : task.id;
    return { document: 'query ($id: ID!) { node(id: $id) { ... on Task { title } } }', variables: { id } };
  },
  'Query.committees': () => ({ document: '{ committees { title } }' }),
  'Query.committee': (_office, situation) => ({
    document: 'query ($code: String!) { committee(code: $code) { title } }',
    variables: { code: pick({ any: 'governance', unknown: 'nobody' }, situation) },
  }),
  'Query.sessions': () => ({ document: '{ sessions { nodes { number } } }' }),
  'Query.session': (_office, situation) => ({
    document: `query ($number: Int!) { session(committee: "governance", number: $number) {
      agendaItems { tasks { title } comments { text answer { text } } } } }`,
    variables: { number: situation === 'unknown' ? 99 : 13 },
    ...(situation === 'unpublished' ? { isShown: (data) => JSON.stringify(data).includes(HIDDEN) } : {}),
  }),
  'Query.districts': () => ({ document: '{ districts { name } }' }),
  'Query.district': (_office, situation) => ({
    document: 'query ($code: String!) { district(code: $code) { name } }',
    variables: { code: pick({ any: '11200', unknown: '99999' }, situation) },
  }),
  'District.enrolment': ofPlan(
    'query ($plan: String!) { district(code: "11200") { enrolment(plan: $plan) { yearOfCycle } } }',
  ),
  'District.progress': ofPlan(
    'query ($plan: String!) { district(code: "11200") { progress(plan: $plan) { outcome { score } } } }',
  ),
  'District.scoreSheet': ofPlan(
    'query ($plan: String!) { district(code: "11200") { scoreSheet(plan: $plan) { dataVersion } } }',
  ),
  'Query.history': async (office, situation) => ({
    document: 'query ($id: ID!) { history(nodeId: $id) { totalCount nodes { before after } } }',
    variables: { id: await historyIdOf(office, situation) },
    isShown: (data) => !JSON.stringify(data).includes('"totalCount":0'),
  }),
  'Query.report': async (office, situation) => {
    const state = situation === 'locked' ? 'APPROVED' : 'SUBMITTED';
    const { id } = await reportOf(office, situation, state);
    return { document: 'query ($id: ID!) { report(id: $id) { value narrative } }', variables: { id } };
  },
  'Query.reviewQueue': ofPlan(
    'query ($plan: String!) { reviewQueue(plan: $plan) { totalCount nodes { value } } }',
  ),
  'Query.worklist': ofPlan(
    'query ($plan: String!) { worklist(plan: $plan) { items { key report { value } } } }',
  ),
  'Subscription.changed': ofPlan('subscription ($plan: String!) { changed(plan: $plan) { topic id } }'),
  'Mutation.signIn': async ({ api }, situation) => {
    // Accounts of their own: one that is tried in vain too often is shut for a while.
    const e = situation === 'wrong password' ? 'member-c@demo' : 'member-d@demo';
    await api.sql(`update account set disabled_at = case when $1 then now() end where email = $2`, [
      situation === 'disabled account',
      e,
    ]);
    const p = situation === 'wrong password' ? 'wrong' : demoPassword;
    return { document: SIGN_IN, variables: { e, p } };
  },
  'Mutation.signOut': async (office, _situation, person) => ({
    document: 'mutation { signOut { locale } }',
    client: await office.again(person),
  }),
};
