import { describe, expect, it } from '@jest/globals';
import { NodeType } from '../plan.types.js';
import { compareSnapshots } from './compare-snapshots.js';
import { comparisonRows } from './comparison-rows.js';
import type { PlanSnapshot, SnapshotNode } from './snapshot.types.js';

const node = (
  id: string,
  type: NodeType,
  parentId: string | null,
  fields: SnapshotNode['fields'],
): SnapshotNode => ({ id, type, parentId, code: id, fields });
const before: PlanSnapshot = {
  nodes: [
    node('P', NodeType.PLAN, null, { titleKo: '계획' }),
    node('1', NodeType.GOAL, 'P', { titleKo: '목표', titleEn: 'Goal' }),
    node('2', NodeType.GOAL, 'P', { titleKo: '둘째 목표' }),
    node('1-1', NodeType.TASK, '1', { titleKo: '과제', purpose: '분기 1회 연다', rollout: 'CITY' }),
  ],
  targets: [],
};

const rowsTo = (after: PlanSnapshot, locale: 'ko' | 'en' = 'ko') =>
  comparisonRows(before, after, compareSnapshots(before, after), locale);

describe('the lines of a comparison', () => {
  it('tell a rewording word by word, and where it stands', () => {
    const nodes = before.nodes.map((it) =>
      it.id === '1-1'
        ? { ...it, fields: { ...it.fields, purpose: '분기 2회 연다', rollout: 'DISTRICTS' } }
        : it,
    );
    expect(rowsTo({ nodes, targets: [] })).toMatchObject([
      {
        kind: 'CHANGED',
        path: '목표 1 › 과제 1-1',
        field: 'purpose',
        before: '분기 1회 연다',
        after: '분기 2회 연다',
        parts: [
          { text: '분기 ' },
          { kind: 'REMOVED', text: '1회' },
          { kind: 'ADDED', text: '2회' },
          { text: ' 연다' },
        ],
      },
      { kind: 'CHANGED', field: 'rollout', before: 'CITY', after: 'DISTRICTS', parts: [] },
    ]);
  });

  it('tell from where to where a node moved, in the language of the reader', () => {
    const nodes = before.nodes.map((it) => (it.id === '1-1' ? { ...it, parentId: '2' } : it));
    expect(rowsTo({ nodes, targets: [] }, 'en')).toMatchObject([
      { kind: 'MOVED', path: 'Goal 2 › Task 1-1', fromPlace: 'Goal 1 › no. 1', toPlace: 'Goal 2 › no. 1' },
    ]);
  });

  it('tell what went where it stood', () => {
    const nodes = before.nodes.filter(({ id }) => id !== '1-1');
    expect(rowsTo({ nodes, targets: [] })).toMatchObject([
      { kind: 'REMOVED', path: '목표 1 › 과제 1-1', before: '과제', after: null },
    ]);
  });
});
