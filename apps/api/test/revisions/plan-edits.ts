import { randomUUID } from 'node:crypto';
import { inTreeOrder } from '@dure/domain/plan/comparison/compare-snapshots';
import type {
  FieldValue,
  PlanSnapshot,
  SnapshotNode,
  SnapshotTarget,
} from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import fc from 'fast-check';

const titles = fc.constantFrom('숙의 공론장', '주민참여예산', '마을의제', '협치 교육');
const text = fc.constantFrom(null, '분기마다 연다.', '자치구와 함께 한다.');
const order = [NodeType.GOAL, NodeType.TASK, NodeType.STAGE, NodeType.INDICATOR];

/** Tells what to make of a plan: which nodes go, come, move and change, by draws rather than by ids. */
export const anyEdit = fc.record({
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
export function edited(snapshot: PlanSnapshot, edit: Edit, codes: Set<string>): PlanSnapshot {
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
