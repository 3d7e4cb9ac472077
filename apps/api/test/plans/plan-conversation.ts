import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

/** What every mutation on a node answers with, and what the tests look at. */
export interface NodeAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly titleKo: string;
  readonly version: number;
  readonly position: number;
  readonly current?: NodeAnswer;
}

const NODE = 'id code titleKo version';
const RESULT = `__typename
  ... on Plan { ${NODE} } ... on Goal { ${NODE} position } ... on Task { ${NODE} position } ... on Stage { ${NODE} position } ... on Indicator { ${NODE} position }
  ... on NodeConflict { current { __typename ... on Plan { ${NODE} } ... on Goal { ${NODE} } ... on Task { ${NODE} } ... on Stage { ${NODE} } ... on Indicator { ${NODE} } } }`;

const MOVED = `__typename
  ... on NodesMoved { nodes { ${RESULT.slice(0, RESULT.indexOf('... on NodeConflict'))} } }
  ... on NodeConflict { current { __typename ... on Goal { ${NODE} } ... on Task { ${NODE} } ... on Stage { ${NODE} } ... on Indicator { ${NODE} } } }`;
const REMOVED = `__typename ... on Removal { removalId nodeId removedCount } ... on NodeConflict { current { __typename } }`;

const withInput = (mutation: string): string => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${RESULT} } }`;
};
const withVersion = (mutation: string, answer: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${mutation}(id: $id, version: $version) { ${answer} } }`;

/** The documents of every mutation of plans and indicators. */
export const documents = {
  createPlan: withInput('createPlan'),
  updatePlan: withInput('updatePlan'),
  createGoal: withInput('createGoal'),
  updateGoal: withInput('updateGoal'),
  createTask: withInput('createTask'),
  updateTask: withInput('updateTask'),
  createStage: withInput('createStage'),
  updateStage: withInput('updateStage'),
  createIndicator: withInput('createIndicator'),
  updateIndicator: withInput('updateIndicator'),
  retireIndicator: withInput('retireIndicator'),
  setTarget: withInput('setTarget'),
  setTargets: withInput('setTargets'),
  moveNode: withInput('moveNode'),
  copyNode: withInput('copyNode'),
  moveNodes: `mutation ($input: MoveNodesInput!) { moveNodes(input: $input) { ${MOVED} } }`,
  placeNodes: `mutation ($nodes: [MoveNodeInput!]!) { placeNodes(nodes: $nodes) { ${MOVED} } }`,
  publishPlan: withVersion('publishPlan', RESULT),
  unpublishPlan: withVersion('unpublishPlan', RESULT),
  removeNodes: `mutation ($nodes: [SeenNodeInput!]!) { removeNodes(nodes: $nodes) { ${REMOVED} } }`,
  removeNode: withVersion('removeNode', REMOVED),
  restoreNode: `mutation ($removalId: ID!) { restoreNode(removalId: $removalId) { ${RESULT} } }`,
  setParticipation: `mutation ($input: SetParticipationInput!) { setParticipation(input: $input) { __typename
    ... on Participation { version takesPart note cycle { code } } ... on ParticipationConflict { current { version cycle { code } } } } }`,
};

/** Sends a mutation that takes one input; its answer. @throws Error when it is refused. */
export async function send(
  client: Client,
  mutation: keyof typeof documents,
  input: Record<string, unknown>,
): Promise<NodeAnswer> {
  const data = await client.ask<Record<string, NodeAnswer>>(documents[mutation], { input });
  return data[mutation] as NodeAnswer;
}

export interface RemovalAnswer {
  readonly __typename: string;
  readonly removalId: string;
  readonly removedCount: number;
}

export async function remove(
  client: Client,
  node: Pick<NodeAnswer, 'id' | 'version'>,
): Promise<RemovalAnswer> {
  const { id, version } = node;
  return (await client.ask<{ removeNode: RemovalAnswer }>(documents.removeNode, { id, version })).removeNode;
}

export async function restore(client: Client, removalId: string): Promise<NodeAnswer> {
  return (await client.ask<{ restoreNode: NodeAnswer }>(documents.restoreNode, { removalId })).restoreNode;
}

/** What moving several nodes answers with. */
export interface MoveAnswer {
  readonly __typename: string;
  readonly nodes: readonly NodeAnswer[];
  readonly current?: NodeAnswer;
}

type Seen = Pick<NodeAnswer, 'id' | 'version'>;
const seen = ({ id, version }: Seen): Seen => ({ id, version });

export async function moveAll(
  client: Client,
  nodes: readonly Seen[],
  to: { readonly parentId: string; readonly index: number },
): Promise<MoveAnswer> {
  const input = { ...to, nodes: nodes.map(seen) };
  return (await client.ask<{ moveNodes: MoveAnswer }>(documents.moveNodes, { input })).moveNodes;
}

export async function placeAll(
  client: Client,
  nodes: readonly (Seen & { readonly parentId: string; readonly index: number })[],
): Promise<MoveAnswer> {
  return (await client.ask<{ placeNodes: MoveAnswer }>(documents.placeNodes, { nodes })).placeNodes;
}

export async function removeAll(client: Client, nodes: readonly Seen[]): Promise<RemovalAnswer> {
  const { removeNodes } = await client.ask<{ removeNodes: RemovalAnswer }>(documents.removeNodes, {
    nodes: nodes.map(seen),
  });
  return removeNodes;
}

/** The refusal of a mutation with one input: 'CODE field', or null. */
export function refusalOf(
  client: Client,
  mutation: keyof typeof documents,
  input: Record<string, unknown>,
): Promise<string | null> {
  return client.refusal(documents[mutation], { input });
}

interface OutlineNode {
  readonly code: string;
  readonly titleKo: string;
  readonly tasks?: readonly OutlineNode[];
  readonly stages?: readonly OutlineNode[];
  readonly indicators?: readonly OutlineNode[];
}

/** The tree as lines: 'code title', indented by depth. */
export async function outline(client: Client, plan: string): Promise<string[]> {
  const data = await client.ask<{ plan: { goals: OutlineNode[] } }>(
    `query ($plan: String!) { plan(code: $plan) { goals { code titleKo indicators { code titleKo }
       tasks { code titleKo stages { code titleKo indicators { code titleKo } } indicators(kinds: [OUTCOME, RESULT]) { code titleKo } } } } }`,
    { plan },
  );
  const lines: string[] = [];
  const write = (depth: number, node: OutlineNode): void => {
    lines.push(`${'  '.repeat(depth)}${node.code} ${node.titleKo}`);
    for (const children of [node.tasks, node.stages, node.indicators]) {
      for (const child of children ?? []) write(depth + 1, child);
    }
  };
  for (const goal of data.plan.goals) write(0, goal);
  return lines;
}

/** An API with districts and one account per role, on the business date 2022-08-16. */
export async function startPlanningOffice(options: Parameters<typeof startApi>[0] = {}): Promise<TestApi> {
  const api = await startApi(options);
  await seedDistricts(api);
  await seedAccounts(api);
  await api.sql(`insert into setting values ('businessDate', '"2022-08-16"')`);
  return api;
}

export interface SmallPlan {
  readonly plan: NodeAnswer;
  readonly goal: NodeAnswer;
  readonly task: NodeAnswer;
  readonly stage: NodeAnswer;
  readonly process: NodeAnswer;
  readonly outcome: NodeAnswer;
}

/** A plan with one node of each kind, unpublished. */
export async function createSmallPlan(planner: Client, code: string): Promise<SmallPlan> {
  const plan = await send(planner, 'createPlan', { code, titleKo: '기본계획', fromYear: 2021, toYear: 2024 });
  const goal = await send(planner, 'createGoal', { planId: plan.id, titleKo: '지역협치 강화' });
  const task = await send(planner, 'createTask', { goalId: goal.id, titleKo: '문제해결력 강화' });
  const stage = await send(planner, 'createStage', { taskId: task.id, titleKo: '의제 발굴' });
  const process = await send(planner, 'createIndicator', {
    stageId: stage.id,
    kind: 'PROCESS',
    titleKo: '의제 비율',
    unit: '%',
    numeratorLabel: '참여 의제',
    denominatorLabel: '전체 의제',
  });
  const outcome = await send(planner, 'createIndicator', {
    taskId: task.id,
    kind: 'OUTCOME',
    titleKo: '참여자 수',
    unit: '명',
  });
  return { plan, goal, task, stage, process, outcome };
}
