import { createSmallPlan, type SmallPlan } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

export const ADD = `mutation ($input: AddPublicCommentInput!) { addPublicComment(input: $input) {
  eraseToken comment { id version state name text answer { id } task { code } } } }`;
export const ERASE = 'mutation ($token: String!) { erasePublicComment(token: $token) }';
const COMMENT =
  'id version state name text hiddenReason erasure answer { version disposition text amendmentNumber }';
const RESULT = `__typename ... on PublicComment { ${COMMENT} } ... on PublicCommentConflict { current { ${COMMENT} } }`;
export const SHOW = `mutation ($id: ID!, $version: Int!) { showPublicComment(id: $id, version: $version) { ${RESULT} } }`;
export const HIDE = `mutation ($input: HidePublicCommentInput!) { hidePublicComment(input: $input) { ${RESULT} } }`;
export const ANSWER = `mutation ($input: AnswerPublicCommentInput!) { answerPublicComment(input: $input) { ${RESULT} } }`;
export const ERASE_ON_REQUEST = `mutation ($id: ID!) { erasePublicCommentOnRequest(id: $id) { ${COMMENT} } }`;
const OF_PLAN = `query ($code: String!, $state: PublicCommentState, $task: ID, $isAnswered: Boolean, $first: Int, $after: String) {
  plan(code: $code) { publicComments(state: $state, task: $task, isAnswered: $isAnswered, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${COMMENT} } } } }`;

export interface CommentAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly name: string | null;
  readonly text: string | null;
  readonly hiddenReason: string | null;
  readonly erasure: string | null;
  readonly answer: { version: number; disposition: string; text: string } | null;
  readonly current?: CommentAnswer;
}

export interface Added {
  readonly eraseToken: string;
  readonly comment: CommentAnswer;
}

export interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: CommentAnswer[];
}

/** A published plan that is open to public deliberation. */
export async function createOpenPlan(api: TestApi, planner: Client, code: string): Promise<SmallPlan> {
  const small = await createSmallPlan(planner, code);
  await api.sql(`update plan set state = 'PUBLIC_DELIBERATION', published_at = now() where id = $1`, [
    small.plan.id,
  ]);
  await api.sql('update data_version set version = version + 1');
  return small;
}

let lastHost = 0;

/** A citizen at an address of their own. */
export function citizenOf(api: TestApi): Client {
  lastHost += 1;
  return api.client.with({ 'x-forwarded-for': `198.51.100.${lastHost}` });
}

export async function comment(citizen: Client, input: Record<string, unknown>): Promise<Added> {
  const data = await citizen.ask<{ addPublicComment: Added }>(ADD, { input: { consent: true, ...input } });
  return data.addPublicComment;
}

export async function show(planner: Client, { id, version }: CommentAnswer): Promise<CommentAnswer> {
  const data = await planner.ask<{ showPublicComment: CommentAnswer }>(SHOW, { id, version });
  return data.showPublicComment;
}

export async function hide(
  planner: Client,
  { id, version }: CommentAnswer,
  reason: string,
): Promise<CommentAnswer> {
  const data = await planner.ask<{ hidePublicComment: CommentAnswer }>(HIDE, {
    input: { id, version, reason },
  });
  return data.hidePublicComment;
}

export async function answer(
  planner: Client,
  commentId: string,
  input: Record<string, unknown>,
): Promise<CommentAnswer> {
  const data = await planner.ask<{ answerPublicComment: CommentAnswer }>(ANSWER, {
    input: { commentId, disposition: 'ACCEPTED', ...input },
  });
  return data.answerPublicComment;
}

export async function list(
  client: Client,
  code: string,
  filter: Record<string, unknown> = {},
): Promise<Page> {
  const data = await client.ask<{ plan: { publicComments: Page } }>(OF_PLAN, { code, first: 100, ...filter });
  return data.plan.publicComments;
}
