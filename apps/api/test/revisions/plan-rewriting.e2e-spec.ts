import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicReader, type Actor } from '@dure/domain/access/can';
import { compareSnapshots, inTreeOrder } from '@dure/domain/plan/comparison/compare-snapshots';
import type {
  FieldValue,
  PlanSnapshot,
  SnapshotNode,
  SnapshotTarget,
} from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { RequestContext } from '../../src/platform/graphql/request-context.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { PlanRewriting } from '../../src/revisions/plan-rewriting.js';
import { PlanSnapshots } from '../../src/revisions/plan-snapshots.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

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

const titles = fc.constantFrom('숙의 공론장', '주민참여예산', '마을의제', '협치 교육');
const text = fc.constantFrom(null, '분기마다 연다.', '자치구와 함께 한다.');
const order = [NodeType.GOAL, NodeType.TASK, NodeType.STAGE, NodeType.INDICATOR];

/** Tells what to make of a plan: which nodes go, come, move and change, by draws rather than by ids. */
const anyEdit = fc.record({
  kind: fc.constantFrom('add', 'add', 'add', 'remove', 'move', 'change', 'target'),
  type: fc.constantFrom(...order),
  pick: fc.nat(1000),
  place: fc.nat(1000),
  title: titles,
  text,
  value: fc.integer({ min: 0, max: 90 }),
  point: fc.constantFrom('y1', 'y2', 'y3'),
  district: fc.constantFrom(null, '11200', '11680'),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

const PARENTS: Readonly<Record<string, NodeType[]>> = {
  GOAL: [NodeType.PLAN],
  TASK: [NodeType.GOAL],
  STAGE: [NodeType.TASK],
  PROCESS: [NodeType.STAGE],
  OUTCOME: [NodeType.TASK],
};

/** A snapshot with one edit made; codes of new nodes are given here, free ones. */
function edited(snapshot: PlanSnapshot, edit: Edit, codes: Set<string>): PlanSnapshot {
  let { nodes, targets } = snapshot;
  const ofType = nodes.filter(({ type }) => type === edit.type);
  const picked = ofType[edit.pick % Math.max(1, ofType.length)];
  const slotOf = (type: NodeType, kind: FieldValue): string =>
    type === NodeType.INDICATOR ? String(kind) : type;
  if (edit.kind === 'add') {
    const kind = edit.pick % 2 === 0 ? 'PROCESS' : 'OUTCOME';
    const parents = nodes.filter(({ type }) => (PARENTS[slotOf(edit.type, kind)] ?? []).includes(type));
    const parent = parents[edit.place % Math.max(1, parents.length)];
    if (parent === undefined) return snapshot;
    const node = freshNode(edit, parent, kind, codes);
    nodes = [...nodes.slice(0, -1), ...nodes.slice(-1), node];
  } else if (picked === undefined) {
    return snapshot;
  } else if (edit.kind === 'remove') {
    const gone = new Set([picked.id]);
    for (const node of inTreeOrder(nodes)) if (gone.has(node.parentId ?? '')) gone.add(node.id);
    nodes = nodes.filter(({ id }) => !gone.has(id));
    targets = targets.filter(({ indicatorId }) => !gone.has(indicatorId));
  } else if (edit.kind === 'move') {
    const slot = slotOf(edit.type, picked.fields['kind'] ?? null);
    const parents = nodes.filter(({ type }) => (PARENTS[slot] ?? []).includes(type));
    const parent = parents[edit.place % Math.max(1, parents.length)];
    if (parent === undefined || isStageCodeTaken(nodes, picked, parent)) return snapshot;
    const others = nodes.filter(({ id }) => id !== picked.id);
    const siblings = others.filter(({ parentId }) => parentId === parent.id);
    const at = others.indexOf(siblings[edit.place % Math.max(1, siblings.length)] ?? parent) + 1;
    nodes = others.toSpliced(at, 0, { ...picked, parentId: parent.id });
  } else if (edit.kind === 'change') {
    const field = (
      { TASK: 'purpose', STAGE: 'monitoringQuestion', INDICATOR: 'note' } as Record<string, string>
    )[edit.type];
    const fields = {
      ...picked.fields,
      titleKo: edit.title,
      ...(field === undefined ? {} : { [field]: edit.text }),
    };
    nodes = nodes.map((node) => (node.id === picked.id ? { ...node, fields } : node));
  } else if (picked.type === NodeType.INDICATOR) {
    const target: SnapshotTarget = {
      indicatorId: picked.id,
      districtCode: edit.district,
      pointKey: edit.point,
      value: edit.value,
    };
    const isSame = (it: SnapshotTarget): boolean =>
      it.indicatorId === picked.id && it.districtCode === edit.district && it.pointKey === edit.point;
    targets = [...targets.filter((it) => !isSame(it)), ...(edit.value % 5 === 0 ? [] : [target])];
  }
  return { nodes: byType(inTreeOrder(nodes)), targets };
}

/** As snapshots stand: siblings of one type beside each other. */
function byType(nodes: readonly SnapshotNode[]): SnapshotNode[] {
  const types = Object.values(NodeType);
  return types.flatMap((type) => nodes.filter((node) => node.type === type));
}

function isStageCodeTaken(
  nodes: readonly SnapshotNode[],
  stage: SnapshotNode,
  parent: SnapshotNode,
): boolean {
  if (stage.type !== NodeType.STAGE || stage.parentId === parent.id) return false;
  return nodes.some(
    ({ type, parentId, code }) => type === 'STAGE' && parentId === parent.id && code === stage.code,
  );
}

function freshNode(edit: Edit, parent: SnapshotNode, kind: string, codes: Set<string>): SnapshotNode {
  const base = { titleKo: edit.title, titleEn: null, source: 'EXAMPLE' };
  const fields: Record<string, Record<string, FieldValue>> = {
    GOAL: { ...base, description: edit.text },
    TASK: {
      ...base,
      rollout: 'DISTRICTS',
      purpose: edit.text,
      department: null,
      team: null,
      cityRole: edit.text,
      districtQuantity: null,
      districtQuality: null,
      districtStrengthen: null,
    },
    STAGE: { ...base, monitoringQuestion: edit.text, startMonth: 1, endMonth: 12, recurrence: 'ONCE' },
    INDICATOR: { ...base, kind, unit: '건' },
  };
  let code = '';
  for (let number = codes.size + 1; code === '' || codes.has(code); number += 1) {
    code = edit.type === 'STAGE' ? `S${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]}${number}` : `c${number}`;
  }
  codes.add(code);
  return { id: randomUUID(), type: edit.type, parentId: parent.id, code, fields: fields[edit.type] ?? {} };
}

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
