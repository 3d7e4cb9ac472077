import { randomBytes, randomUUID } from 'node:crypto';
import { createSmallPlan, type SmallPlan } from '../plans/plan-conversation.js';
import { type Arrangements, pick } from './attempt.js';
import { HIDDEN, type Office, type Person, type Versioned } from './office.js';

const ADD = 'mutation ($input: AddPublicCommentInput!) { addPublicComment(input: $input) { eraseToken } }';
const ERASE = 'mutation ($token: String!) { erasePublicComment(token: $token) }';
const SHOW =
  'mutation ($id: ID!, $version: Int!) { showPublicComment(id: $id, version: $version) { __typename } }';
const HIDE = 'mutation ($input: HidePublicCommentInput!) { hidePublicComment(input: $input) { __typename } }';
const ERASE_ON_REQUEST = 'mutation ($id: ID!) { erasePublicCommentOnRequest(id: $id) { __typename } }';
const ANSWER =
  'mutation ($input: AnswerPublicCommentInput!) { answerPublicComment(input: $input) { __typename } }';
const OF_PLAN =
  'query ($code: String!) { plan(code: $code) { publicComments(first: 100) { nodes { id text } } } }';
const OF_TASK =
  'query ($plan: String!, $code: String!) { task(plan: $plan, code: $code) { publicComments(first: 100) { nodes { id text } } } }';

/** Whoever tries it, from another address each time: how many come from one is tried elsewhere. */
function fromElsewhere(office: Office, person: Person) {
  const host = randomBytes(2).join('.');
  return office.as(person).with({ 'x-forwarded-for': `198.18.${host}` });
}

interface DeliberatedPlans {
  readonly published: SmallPlan;
  readonly unpublished: SmallPlan;
}

const plansOf = new WeakMap<Office, Promise<DeliberatedPlans>>();

/** Plans of these situations alone: what state they are in meets no other. */
function findPlans(office: Office): Promise<DeliberatedPlans> {
  const made = plansOf.get(office) ?? createPlans(office);
  plansOf.set(office, made);
  return made;
}

async function createPlans(office: Office): Promise<DeliberatedPlans> {
  const planner = office.as('planner');
  const published = await createSmallPlan(planner, 'SPOKEN-1');
  const unpublished = await createSmallPlan(planner, 'SPOKEN-2');
  await office.api.sql('update plan set published_at = now() where id = $1', [published.plan.id]);
  return { published, unpublished };
}

/** The comment a situation is about, made afresh; of 'unknown' one that does not exist. */
async function commentOf(office: Office, situation: string, state = 'PENDING'): Promise<Versioned> {
  if (situation === 'unknown') return { id: randomUUID(), version: 1 };
  const isHidden = situation === 'unpublished';
  const { plan, task } = (await findPlans(office))[isHidden ? 'unpublished' : 'published'];
  return office.one<Versioned>(
    `insert into public_comment (plan_id, task_id, text, state, retain_until) values ($1, $2, $3, $4, '2099-12-31')
     returning id, version`,
    [plan.id, task.id, isHidden ? `${HIDDEN} 의견` : '의견', state],
  );
}

/** Puts the plan into the state the situation asks for; returns the id of its task. */
async function arrangeState(office: Office, situation: string): Promise<string> {
  if (situation === 'unknown') return randomUUID();
  const { plan, task } = (await findPlans(office))[situation === 'unpublished' ? 'unpublished' : 'published'];
  await office.api.sql('update plan set state = $2 where id = $1', [
    plan.id,
    situation === 'closed' ? 'DRAFTING' : 'PUBLIC_DELIBERATION',
  ]);
  return task.id;
}

interface Listed {
  nodes: { id: string }[];
}

/** Commenting as a citizen, and what planners do with it. */
export const deliberationAttempts: Arrangements = {
  'Mutation.addPublicComment': async (office, situation, person) => ({
    document: ADD,
    variables: { input: { taskId: await arrangeState(office, situation), text: '의견', consent: true } },
    client: fromElsewhere(office, person),
  }),
  'Mutation.erasePublicComment': async (office, situation, person) => {
    const token = randomBytes(32).toString('base64url');
    if (situation === 'own') {
      const { id } = await commentOf(office, 'published');
      await office.api.sql(`update public_comment set erase_token_hash = sha256($2::bytea) where id = $1`, [
        id,
        Buffer.from(token),
      ]);
    }
    return { document: ERASE, variables: { token }, client: fromElsewhere(office, person) };
  },
  'Mutation.showPublicComment': async (office, situation) => ({
    document: SHOW,
    variables: { ...(await commentOf(office, situation)) },
  }),
  'Mutation.hidePublicComment': async (office, situation) => ({
    document: HIDE,
    variables: { input: { ...(await commentOf(office, situation)), reason: '연락처가 적혀 있음' } },
  }),
  'Mutation.erasePublicCommentOnRequest': async (office, situation) => ({
    document: ERASE_ON_REQUEST,
    variables: { id: (await commentOf(office, situation)).id },
  }),
  'Mutation.answerPublicComment': async (office, situation) => ({
    document: ANSWER,
    variables: {
      input: { commentId: (await commentOf(office, situation)).id, disposition: 'ACCEPTED', text: '반영함' },
    },
  }),
  'Plan.publicComments': async (office, situation) => {
    const { id } = await commentOf(office, 'published', pick(states, situation));
    await office.api.sql('update data_version set version = version + 1');
    return {
      document: OF_PLAN,
      variables: { code: (await findPlans(office)).published.plan.code },
      isShown: (data) =>
        (data?.plan as never as { publicComments: Listed }).publicComments.nodes.some((it) => it.id === id),
    };
  },
  'Task.publicComments': async (office, situation) => {
    const { id } = await commentOf(office, 'published', pick(states, situation));
    await office.api.sql('update data_version set version = version + 1');
    return {
      document: OF_TASK,
      variables: await addressOf(office),
      isShown: (data) =>
        (data?.task as never as { publicComments: Listed }).publicComments.nodes.some((it) => it.id === id),
    };
  },
};

async function addressOf(office: Office): Promise<{ plan: string; code: string }> {
  const { plan, task } = (await findPlans(office)).published;
  return { plan: plan.code, code: task.code };
}

const states = { shown: 'SHOWN', pending: 'PENDING', hidden: 'HIDDEN' };
