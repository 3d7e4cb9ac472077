import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@dure/domain/access/can';
import { compareSnapshots, inTreeOrder } from '@dure/domain/plan/comparison/compare-snapshots';
import type { PlanSnapshot, SnapshotNode, SnapshotTarget } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { RequestContext } from '../../src/platform/graphql/request-context.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { PlanRewriting } from '../../src/revisions/plan-rewriting.js';
import { PlanSnapshots } from '../../src/revisions/plan-snapshots.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { lifecycleDocuments } from './lifecycle-conversation.js';
import { anyEdit, edited } from './plan-edits.js';

let api: TestApi;
let planner: RequestContext;
let planId: string;

beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  const accounts = await seedAccounts(api);
  const actor: Actor = {
    accountId: accounts['planner@test'] ?? null,
    grants: [{ role: 'PLANNER', district: null }],
  };
  planner = new RequestContext({ today: '2024-01-22', actor });
  planId = await createPlan();
});
afterAll(() => api.stop());

async function createPlan(): Promise<string> {
  const [plan] = await api.sql<{ id: string }>(
    `insert into plan (code, title_ko, from_year, to_year, source)
     values ('PLAN-' || substr(gen_random_uuid()::text, 1, 8), '계획', 2023, 2026, 'EXAMPLE') returning id`,
  );
  const id = plan?.id ?? '';
  await api.sql(
    `with c as (insert into cycle (plan_id, code, from_year, to_year, source) values ($1, '2023-2025', 2023, 2025, 'EXAMPLE')
       returning id)
     insert into participation (plan_id, district_code, cycle_id, source)
     select $1, code, case when code = '11140' then null else c.id end, 'EXAMPLE' from district, c`,
    [id],
  );
  return id;
}

const read = (): Promise<PlanSnapshot> => api.app.get(PlanSnapshots).read(planId);
const rewrite = async (after: PlanSnapshot, reason: string | null = '협의 결과'): Promise<void> => {
  const before = await read();
  await api.app
    .get(Transactions)
    .run(planner, () =>
      api.app.get(PlanRewriting).apply(planner, planId, compareSnapshots(before, after), { reason }),
    );
};
const problemsOf = async (after: PlanSnapshot): Promise<string[]> => {
  const changes = compareSnapshots(await read(), after);
  const problems = await api.app.get(PlanRewriting).listProblems(planner, planId, changes, { reason: null });
  return problems.map(({ code, field }) => `${code} ${field}`).sort();
};

/** With every field there, in one order, so that what was left out of a new node counts as what it became. */
function whole(snapshot: PlanSnapshot, stored: PlanSnapshot): PlanSnapshot {
  const storedById = new Map(stored.nodes.map((node) => [node.id, node]));
  const nodes = snapshot.nodes.map((node) => ({
    ...node,
    fields: { ...storedById.get(node.id)?.fields, ...node.fields },
  }));
  const key = (it: SnapshotTarget): string => `${it.indicatorId} ${it.districtCode ?? ''} ${it.pointKey}`;
  const targets = [...snapshot.targets].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { nodes: inTreeOrder(nodes), targets };
}

describe('a comparison written to a database that holds the earlier plan', () => {
  it('gives the later one, whatever was added, removed, moved, reworded and set', async () => {
    const codes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 25 }), async (edits) => {
        const before = await read();
        const after = edits.reduce((snapshot, edit) => edited(snapshot, edit, codes), before);
        await rewrite(after);
        const stored = await read();
        expect(whole(stored, stored)).toEqual(whole(after, stored));
        expect(compareSnapshots(after, stored).filter((change) => change.kind !== 'CHANGED')).toEqual([]);
      }),
      { numRuns: 60, seed: 20260101 },
    );
    const [places] = await api.sql<{ gaps: number }>(
      `select count(*)::int as gaps from (select position - row_number() over (partition by goal_id order by position) as d
         from task where plan_id = $1 and removed_at is null) t where d <> -1`,
      [planId],
    );
    expect(places?.gaps).toBe(0);
  }, 120_000);
});

/** A plan of 12 goals × 15 tasks × 12 indicators under three stages, each with three targets. */
function largePlan(root: SnapshotNode): PlanSnapshot {
  const nodes: SnapshotNode[] = [root];
  const targets: SnapshotTarget[] = [];
  const add = (type: NodeType, parent: SnapshotNode, fields: SnapshotNode['fields']): SnapshotNode => {
    const node = { id: randomUUID(), type, parentId: parent.id, code: '', fields };
    nodes.push(node);
    return node;
  };
  for (let goalNumber = 1; goalNumber <= 12; goalNumber += 1) {
    const goal = add(NodeType.GOAL, root, { titleKo: `목표 ${goalNumber}` });
    for (let taskNumber = 1; taskNumber <= 15; taskNumber += 1) {
      const task = add(NodeType.TASK, goal, {
        titleKo: `과제 ${taskNumber}`,
        purpose: '자치구와 함께 한다.',
      });
      for (const title of ['준비', '실행', '평가']) {
        const stage = add(NodeType.STAGE, task, { titleKo: title, monitoringQuestion: '제때 하는가' });
        for (const subject of ['회의', '교육', '협력', '점검']) {
          const { id } = add(NodeType.INDICATOR, stage, {
            kind: 'PROCESS',
            titleKo: `${title} ${subject} 횟수`,
            unit: '회',
          });
          for (const pointKey of ['y1', 'y2', 'y3'])
            targets.push({ indicatorId: id, districtCode: null, pointKey, value: 4 });
        }
      }
    }
  }
  return { nodes, targets };
}

describe('a whole plan of 2,160 indicators', () => {
  it('is written whole, its codes given in order, and compared', async () => {
    planId = await createPlan();
    // As a plan that is taken in begins: with districts, each with a reading of every task, it takes longer.
    await api.sql('update participation set cycle_id = null where plan_id = $1', [planId]);
    const [root] = (await read()).nodes;
    await rewrite(largePlan(root!));
    const stored = await read();
    expect(stored.nodes).toHaveLength(1 + 12 + 180 + 540 + 2160);
    expect(inTreeOrder(stored.nodes).at(-1)?.code).toBe('12-15-P12');
    await api.sql(
      `with r as (insert into revision (plan_id, number, snapshot) values ($1, 1, $2), ($1, 2, $3) returning id)
       insert into plan_step (plan_id, step, from_state, to_state, taken_on, document_number, revision_id)
       select $1, 'RECONFIRM', 'IN_FORCE', 'IN_FORCE', '2024-01-15', '문서', id from r`,
      [
        planId,
        JSON.stringify(stored),
        JSON.stringify({
          ...stored,
          nodes: stored.nodes.map((node, index) =>
            index % 10 === 0 ? { ...node, fields: { ...node.fields, titleKo: `고친 이름 ${index}` } } : node,
          ),
        }),
      ],
    );
    const [plan] = await api.sql<{ code: string }>('select code from plan where id = $1', [planId]);
    const client = await api.client.as('planner@test');
    const { comparison } = await client.ask<{ comparison: { rows: unknown[] } }>(
      lifecycleDocuments.comparison,
      { plan: plan?.code, from: 1, to: 2 },
    );
    expect(comparison.rows).toHaveLength(290);
  }, 60_000);
});

describe('changes that break rules', () => {
  it('are refused whole, each with its node and field', async () => {
    planId = await createPlan();
    const { nodes } = await read();
    const root = nodes[0]!;
    const goal: SnapshotNode = {
      id: randomUUID(),
      type: NodeType.GOAL,
      parentId: root.id,
      code: '',
      fields: { titleKo: ' ' },
    };
    const task: SnapshotNode = {
      id: randomUUID(),
      type: NodeType.TASK,
      parentId: goal.id,
      code: '1-1',
      fields: { titleKo: '과제', rollout: 'NOBODY' },
    };
    const other: SnapshotNode = { ...task, id: randomUUID(), fields: { titleKo: '다른 과제' } };
    const stage: SnapshotNode = {
      id: randomUUID(),
      type: NodeType.STAGE,
      parentId: goal.id,
      code: '',
      fields: { titleKo: '단계', startMonth: 9, endMonth: 3 },
    };
    const indicator: SnapshotNode = {
      id: randomUUID(),
      type: NodeType.INDICATOR,
      parentId: other.id,
      code: '',
      fields: { titleKo: '지표', unit: '건', kind: 'PROCESS' },
    };
    const targets = [{ indicatorId: indicator.id, districtCode: '11140', pointKey: 'y1', value: 1 }];
    expect(await problemsOf({ nodes: [root, goal, task, other, stage, indicator], targets })).toEqual([
      'CODE_TAKEN code',
      'NOT_PARTICIPATING y1',
      'PARENT_NOT_ALLOWED null',
      'REQUIRED titleKo',
      'STAGE_REQUIRED stageId',
      'UNKNOWN_VALUE rollout',
    ]);
    expect((await read()).nodes).toHaveLength(1);
  });

  it('are refused when they were made of what the plan no longer is', async () => {
    planId = await createPlan();
    const before = await read();
    const root = before.nodes[0]!;
    const renamed = { ...root, fields: { ...root.fields, titleKo: '다른 이름' } };
    const changes = compareSnapshots(before, { nodes: [renamed], targets: [] });
    await api.sql(`update plan set title_ko = '그사이 바뀐 이름', version = version + 1 where id = $1`, [
      planId,
    ]);
    await expect(
      api.app
        .get(Transactions)
        .run(planner, () => api.app.get(PlanRewriting).apply(planner, planId, changes, { reason: null })),
    ).rejects.toMatchObject({ code: 'PLAN_CHANGED' });
  });

  it('leave indicators with approved values where they are, and a confirmed plan without an amendment', async () => {
    planId = await createPlan();
    const root = (await read()).nodes[0]!;
    const goal = {
      id: randomUUID(),
      type: NodeType.GOAL,
      parentId: root.id,
      code: '',
      fields: { titleKo: '목표' },
    };
    const result: SnapshotNode = {
      id: randomUUID(),
      type: NodeType.INDICATOR,
      parentId: goal.id,
      code: '',
      fields: { titleKo: '신뢰도', unit: '점', kind: 'RESULT' },
    };
    await rewrite({ nodes: [root, goal, result], targets: [] });
    await api.sql(
      `insert into report (plan_id, indicator_id, period_key, period_end, state, answer, value, source, approved_at)
       values ($1, $2, '2023', '2023-12-31', 'APPROVED', 'VALUE', 3, 'EXAMPLE', now())`,
      [planId, result.id],
    );
    const stored = await read();
    expect(await problemsOf({ nodes: stored.nodes.slice(0, 1), targets: [] })).toEqual([
      'HAS_APPROVED_VALUES null',
    ]);
    await api.sql(`update plan set state = 'CONFIRMED' where id = $1`, [planId]);
    await expect(problemsOf({ nodes: stored.nodes, targets: [] })).rejects.toMatchObject({
      code: 'AMENDMENT_REQUIRED',
    });
  });
});
