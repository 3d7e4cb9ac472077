import { randomUUID } from 'node:crypto';
import { documents, remove, send } from '../plans/plan-conversation.js';
import { pick, type Arrangement, type Arrangements } from './attempt.js';
import { HIDDEN, type Office, type Versioned } from './office.js';

/** The nodes of a situation by kind; of 'unknown' ones that do not exist. */
function nodesOf(office: Office, situation: string): Record<string, string> {
  const kinds = ['plan', 'goal', 'task', 'stage', 'outcome'] as const;
  if (situation === 'unknown') return Object.fromEntries(kinds.map((kind) => [kind, randomUUID()]));
  const plan = pick({ published: office.published, unpublished: office.unpublished }, situation);
  return Object.fromEntries(kinds.map((kind) => [kind, plan[kind].id]));
}

/** A stage more in the task of the situation, for what would cost the others theirs. */
async function spareStage(office: Office, situation: string): Promise<Versioned> {
  if (situation === 'unknown') return { id: randomUUID(), version: 1 };
  const { task } = nodesOf(office, situation);
  const { id, version } = await send(office.as('planner'), 'createStage', { taskId: task, titleKo: '여분' });
  return { id, version };
}

async function setPublished(office: Office, situation: string): Promise<void> {
  const { plan } = nodesOf(office, situation);
  await office.api.sql(`update plan set published_at = case when $2 then now() end where id = $1`, [
    plan,
    situation === 'published',
  ]);
  await office.api.sql(`update data_version set version = version + 1 where plan_id = $1`, [plan]);
}

type Document = keyof typeof documents;

/** A name never given before; in the unpublished plan one that must not get out. */
const title = (situation: string): string =>
  `${situation === 'unpublished' ? HIDDEN : ''} 이름 ${randomUUID().slice(0, 8)}`;

const creating =
  (mutation: Document, parent: string, field: string, rest: object = {}): Arrangement =>
  (office, situation) => {
    const input = { [field]: nodesOf(office, situation)[parent], titleKo: title(situation), ...rest };
    return { document: documents[mutation], variables: { input } };
  };

const updating =
  (mutation: Document, kind: string, table = kind): Arrangement =>
  async (office, situation) => {
    const id = nodesOf(office, situation)[kind] ?? '';
    const input = { id, version: await office.versionOf(table, id), titleKo: title(situation) };
    return { document: documents[mutation], variables: { input } };
  };

const publishing =
  (mutation: Document): Arrangement =>
  async (office, situation) => {
    if (situation !== 'unknown') await setPublished(office, situation);
    const { plan: id = '' } = nodesOf(office, situation);
    return { document: documents[mutation], variables: { id, version: await office.versionOf('plan', id) } };
  };

/** Everything that changes a plan and its tree. */
export const planAttempts: Arrangements = {
  'Mutation.createPlan': (_office, situation) => ({
    document: documents.createPlan,
    variables: {
      input: {
        code: `P-${randomUUID().slice(0, 8)}`,
        titleKo: title(situation),
        fromYear: 2021,
        toYear: 2024,
      },
    },
  }),
  'Mutation.updatePlan': updating('updatePlan', 'plan'),
  'Mutation.publishPlan': publishing('publishPlan'),
  'Mutation.unpublishPlan': publishing('unpublishPlan'),
  'Mutation.createGoal': creating('createGoal', 'plan', 'planId'),
  'Mutation.updateGoal': updating('updateGoal', 'goal'),
  'Mutation.createTask': creating('createTask', 'goal', 'goalId'),
  'Mutation.updateTask': updating('updateTask', 'task'),
  'Mutation.createStage': creating('createStage', 'task', 'taskId'),
  'Mutation.updateStage': updating('updateStage', 'stage'),
  'Mutation.createIndicator': creating('createIndicator', 'task', 'taskId', { kind: 'RESULT', unit: '건' }),
  'Mutation.updateIndicator': updating('updateIndicator', 'outcome', 'indicator'),
  'Mutation.retireIndicator': async (office, situation) => {
    const { outcome: id = '' } = nodesOf(office, situation);
    const input = { id, version: await office.versionOf('indicator', id) };
    return { document: documents.retireIndicator, variables: { input } };
  },
  'Mutation.setTarget': async (office, situation) => {
    const { outcome: indicatorId = '' } = nodesOf(office, situation);
    const indicatorVersion = await office.versionOf('indicator', indicatorId);
    const input = { indicatorId, indicatorVersion, pointKey: 'y3', value: 50, reason: '여건 변화' };
    return { document: documents.setTarget, variables: { input } };
  },
  'Mutation.setTargets': async (office, situation) => {
    const { outcome: indicatorId = '' } = nodesOf(office, situation);
    const indicatorVersion = await office.versionOf('indicator', indicatorId);
    const changes = [{ pointKey: 'y3', value: 50 }];
    const input = { indicatorId, indicatorVersion, changes, reason: '여건 변화' };
    return { document: documents.setTargets, variables: { input } };
  },
  'Mutation.moveNode': async (office, situation) => ({
    document: documents.moveNode,
    variables: { input: { ...(await spareStage(office, situation)), index: 0 } },
  }),
  'Mutation.moveNodes': async (office, situation) => {
    const { task: parentId } = nodesOf(office, situation);
    const input = { nodes: [await spareStage(office, situation)], parentId, index: 0 };
    return { document: documents.moveNodes, variables: { input } };
  },
  'Mutation.placeNodes': async (office, situation) => ({
    document: documents.placeNodes,
    variables: { nodes: [{ ...(await spareStage(office, situation)), index: 0 }] },
  }),
  'Mutation.copyNode': async (office, situation) => {
    const { id } = await spareStage(office, situation);
    return { document: documents.copyNode, variables: { input: { id } } };
  },
  'Mutation.removeNodes': async (office, situation) => ({
    document: documents.removeNodes,
    variables: { nodes: [await spareStage(office, situation)] },
  }),
  'Mutation.removeNode': async (office, situation) => ({
    document: documents.removeNode,
    variables: { ...(await spareStage(office, situation)) },
  }),
  'Mutation.restoreNode': async (office, situation) => {
    const isKnown = situation !== 'unknown';
    const { removalId } = isKnown
      ? await remove(office.as('planner'), await spareStage(office, situation))
      : { removalId: randomUUID() };
    return { document: documents.restoreNode, variables: { removalId } };
  },
  'Mutation.sharePresence': (office, situation) => ({
    document: 'mutation ($input: SharePresenceInput!) { sharePresence(input: $input) }',
    variables: { input: { planId: nodesOf(office, situation)['plan'], tab: randomUUID() } },
  }),
  'Mutation.leavePresence': (office, situation) => ({
    document: 'mutation ($id: ID!, $tab: String!) { leavePresence(planId: $id, tab: $tab) }',
    variables: { id: nodesOf(office, situation)['plan'], tab: randomUUID() },
  }),
  'Mutation.setParticipation': async (office, situation) => {
    const { plan = '' } = nodesOf(office, situation);
    const [row] = await office.api.sql<{ version: number }>(
      `select version from participation where plan_id = $1 and district_code = '11110'`,
      [plan],
    );
    const input = {
      plan,
      district: '11110',
      version: row?.version ?? 1,
      cycle: '2021-2023',
      note: title(situation),
    };
    return { document: documents.setParticipation, variables: { input } };
  },
};
