import { randomUUID } from 'node:crypto';
import { lifecycleDocuments } from '../revisions/lifecycle-conversation.js';
import { type Arrangement, type Arrangements, pick } from './attempt.js';
import { HIDDEN, type Office } from './office.js';

interface ArrangedPlan {
  readonly id: string;
  readonly code: string;
}

/** A plan of its own in a state, so that no step taken here meets the others' plans; of 'unknown' one that is not there. */
async function planIn(office: Office, situation: string, state: string): Promise<ArrangedPlan> {
  const code = `WAY-${randomUUID().slice(0, 8)}`;
  if (situation === 'unknown') return { id: randomUUID(), code };
  const isPublished = pick({ published: true, unpublished: false }, situation);
  const { id } = await office.one<{ id: string }>(
    `insert into plan (code, title_ko, from_year, to_year, source, state, published_at)
     values ($1, $2, 2021, 2024, 'EXAMPLE', $3, case when $4 then now() end) returning id`,
    [code, isPublished ? '계획' : `${HIDDEN} 계획`, state, isPublished],
  );
  return { id, code };
}

const onPlan =
  (document: string, state: string, variablesOf: (plan: ArrangedPlan) => object): Arrangement =>
  async (office, situation) => ({
    document,
    variables: { ...variablesOf(await planIn(office, situation, state)) },
  });

/** The way of a plan: its steps, amendments and revisions, and its codes. */
export const lifecycleAttempts: Arrangements = {
  'Mutation.takePlanStep': onPlan(lifecycleDocuments.takePlanStep, 'DRAFTING', ({ id: planId }) => ({
    input: { planId, version: 1, step: 'ASK_ADVICE', takenOn: '2024-01-22' },
  })),
  'Mutation.openAmendment': onPlan(lifecycleDocuments.openAmendment, 'CONFIRMED', ({ id: planId }) => ({
    input: { planId, reason: '의결에 따름' },
  })),
  'Mutation.closeAmendment': async (office, situation) => {
    const plan = await planIn(office, situation, 'CONFIRMED');
    if (situation === 'unknown') {
      return { document: lifecycleDocuments.closeAmendment, variables: { id: plan.id, version: 1 } };
    }
    const { id } = await office.one<{ id: string }>(
      `insert into amendment (plan_id, number, reason, opened_by)
       select $1, 1, '의결에 따름', id from account where email = 'planner@demo' returning id`,
      [plan.id],
    );
    return { document: lifecycleDocuments.closeAmendment, variables: { id, version: 1 } };
  },
  'Mutation.renumberPlan': onPlan(lifecycleDocuments.renumberPlan, 'DRAFTING', ({ id: planId }) => ({
    planId,
    version: 1,
  })),
  'Query.comparison': async (office, situation) => {
    const { id, code } = await planIn(office, situation, 'CONFIRMED');
    if (situation !== 'unknown') {
      const title = situation === 'unpublished' ? `${HIDDEN} 계획` : '계획';
      const root = { id, type: 'PLAN', parentId: null, code, fields: { titleKo: title } };
      await office.api.sql(
        `with r as (insert into revision (plan_id, number, snapshot) values ($1, 1, $2) returning id)
         insert into plan_step (plan_id, step, from_state, to_state, taken_on, document_number, revision_id)
         select $1, 'CONFIRM', 'ADVICE', 'CONFIRMED', '2024-01-15', '문서-1', id from r`,
        [id, JSON.stringify({ nodes: [root], targets: [] })],
      );
    }
    return { document: lifecycleDocuments.comparison, variables: { plan: code } };
  },
  'Query.currentCode': onPlan(
    'query ($plan: String!) { currentCode(plan: $plan, code: "1-1") }',
    'DRAFTING',
    ({ code: plan }) => ({ plan }),
  ),
};
