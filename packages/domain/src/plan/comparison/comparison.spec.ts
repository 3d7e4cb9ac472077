import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NodeType } from '../plan.types.js';
import { applyChanges } from './apply-changes.js';
import { compareSnapshots, inTreeOrder } from './compare-snapshots.js';
import type { PlanSnapshot, SnapshotNode } from './snapshot.types.js';
import { compareWords } from './word-difference.js';

const node = (id: string, parentId: string | null, fields: SnapshotNode['fields'] = {}): SnapshotNode => ({
  id,
  parentId,
  fields,
  code: id,
  type: parentId === null ? NodeType.PLAN : NodeType.TASK,
});
const snapshot = (nodes: readonly SnapshotNode[], targets: PlanSnapshot['targets'] = []): PlanSnapshot => ({
  nodes,
  targets,
});
const kindsOf = (before: PlanSnapshot, after: PlanSnapshot) =>
  compareSnapshots(before, after).map(
    (change) => `${change.kind} ${change.kind === 'TARGET_CHANGED' ? change.indicatorId : change.node.id}`,
  );

const abc = snapshot([node('p', null), node('a', 'p'), node('b', 'p'), node('c', 'p')]);

describe('the comparison of two snapshots', () => {
  it('of the same plan is empty', () => {
    expect(compareSnapshots(abc, abc)).toEqual([]);
  });

  it('calls none moved that something was put before', () => {
    const after = snapshot([node('p', null), node('x', 'p'), node('a', 'p'), node('b', 'p'), node('c', 'p')]);
    expect(kindsOf(abc, after)).toEqual(['ADDED x']);
    expect(kindsOf(after, abc)).toEqual(['REMOVED x']);
  });

  it('calls one moved that changed places with two', () => {
    expect(kindsOf(abc, snapshot([node('p', null), node('c', 'p'), node('a', 'p'), node('b', 'p')]))).toEqual(
      ['MOVED c'],
    );
  });

  it('tells rewording from moving and from a new node', () => {
    const after = snapshot([
      node('p', null),
      node('a', 'p', { titleKo: '새 제목' }),
      node('b', 'a'),
      node('c', 'p'),
    ]);
    expect(compareSnapshots(abc, after)).toMatchObject([
      { kind: 'CHANGED', field: 'titleKo', before: null, after: '새 제목' },
      { kind: 'MOVED', node: { id: 'b' }, to: { parentId: 'a', previousId: null } },
    ]);
  });

  it('lists targets that were set, changed and withdrawn, a district’s own apart', () => {
    const target = (pointKey: string, value: number, districtCode: string | null = null) => ({
      indicatorId: 'a',
      pointKey,
      value,
      districtCode,
    });
    const changes = compareSnapshots(
      snapshot(abc.nodes, [target('y1', 1), target('y2', 2), target('y3', 0)]),
      snapshot(abc.nodes, [target('y2', 3), target('y3', 0), target('y2', 2, '11200')]),
    );
    expect(
      changes.map(
        (it) => it.kind === 'TARGET_CHANGED' && [it.pointKey, it.districtCode, it.before, it.after],
      ),
    ).toEqual([
      ['y1', null, 1, null],
      ['y2', null, 2, 3],
      ['y2', '11200', null, 2],
    ]);
  });
});

/** Any tree of up to 25 nodes under one plan, each with a few fields and targets. */
const anySnapshot = fc
  .array(
    fc.record({
      key: fc.integer({ min: 0, max: 24 }),
      parent: fc.integer({ min: 0, max: 30 }),
      code: fc.constantFrom('1', '2'),
      title: fc.constantFrom('가', '나', null),
      targets: fc.dictionary(fc.constantFrom('y1', 'y2'), fc.integer({ min: 0, max: 3 })),
    }),
    { maxLength: 25 },
  )
  .map((rows): PlanSnapshot => {
    const nodes: SnapshotNode[] = [node('p', null)];
    const targets: PlanSnapshot['targets'][number][] = [];
    for (const { key, parent, code, title, targets: values } of rows) {
      const id = `n${key}`;
      if (nodes.some((it) => it.id === id)) continue;
      const parentId = nodes[parent % nodes.length]!.id;
      nodes.push({ id, parentId, code, type: NodeType.TASK, fields: { titleKo: title } });
      for (const [pointKey, value] of Object.entries(values))
        targets.push({ indicatorId: id, districtCode: null, pointKey, value });
    }
    return { nodes: inTreeOrder(nodes), targets };
  });
const sorted = ({ nodes, targets }: PlanSnapshot) => ({
  nodes,
  targets: [...targets].sort((a, b) =>
    `${a.indicatorId} ${a.pointKey}`.localeCompare(`${b.indicatorId} ${b.pointKey}`),
  ),
});

describe('a comparison applied to the earlier snapshot', () => {
  it('gives the later one, whatever they are', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        expect(sorted(applyChanges(before, compareSnapshots(before, after)))).toEqual(sorted(after));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the difference of two texts', () => {
  it('keeps what both say, word by word', () => {
    expect(compareWords('협치회의를 분기 1회 연다.', '협치회의를 반기 2회 연다.')).toEqual([
      { kind: 'KEPT', text: '협치회의를 ' },
      { kind: 'REMOVED', text: '분기' },
      { kind: 'ADDED', text: '반기' },
      { kind: 'KEPT', text: ' ' },
      { kind: 'REMOVED', text: '1회' },
      { kind: 'ADDED', text: '2회' },
      { kind: 'KEPT', text: ' 연다.' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '나', ' ', '.', '1', '\n', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after);
        const joined = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect([joined('ADDED'), joined('REMOVED')]).toEqual([before, after]);
      }),
    );
  });
});
