import { describe, expect, it } from '@jest/globals';
import type { PlanSnapshot, SnapshotNode } from '../comparison/snapshot.types.js';
import { nextBaseline, startNextPlan } from './next-plan.js';

const node = (
  id: string,
  type: SnapshotNode['type'],
  parentId: string | null,
  fields: SnapshotNode['fields'] = {},
): SnapshotNode => ({ id, type, parentId, code: id, fields });

const earlier: PlanSnapshot = {
  nodes: [
    node('P', 'PLAN', null, { titleKo: '앞 계획', tolerance: 0.2, reportDueDays: 20 }),
    node('1', 'GOAL', 'P', { titleKo: '목표' }),
    node('1-1', 'TASK', '1'),
    node('A', 'STAGE', '1-1'),
    node('1-1-P1', 'INDICATOR', 'A', { baseline: 1, dueFrom: '2021-07', retiredOn: null }),
    node('1-1-O1', 'INDICATOR', '1-1', { baseline: null, dueFrom: null, retiredOn: null }),
    node('1-1-O2', 'INDICATOR', '1-1', { retiredOn: '2022-01-01' }),
  ],
  targets: [{ indicatorId: '1-1-O1', districtCode: null, pointKey: 'y1', value: 3 }],
};
let count = 0;
const terms = {
  root: node('Q', 'PLAN', null, { titleKo: '다음 계획', tolerance: 0.15, reportDueDays: 30 }),
  yearsLater: 4,
  lastValues: new Map([['1-1-O1', 54.285]]),
  newId: () => `new-${(count += 1)}`,
};

describe('the start of the next plan', () => {
  const { snapshot, carriedOn } = startNextPlan(earlier, terms);
  const byCode = new Map(snapshot.nodes.map((each) => [each.code, each]));

  it('has the tree of the earlier one under new ids and the same codes, without what is no longer used', () => {
    expect([...byCode.keys()]).toEqual(['Q', '1', '1-1', 'A', '1-1-P1', '1-1-O1']);
    expect(byCode.get('1')?.parentId).toBe('Q');
    expect(byCode.get('1-1-P1')?.parentId).toBe(byCode.get('A')?.id);
    expect(new Set(snapshot.nodes.map(({ id }) => id)).size).toBe(6);
  });

  it('has no targets; its baselines are the last values', () => {
    expect(snapshot.targets).toEqual([]);
    expect(byCode.get('1-1-O1')?.fields['baseline']).toBe(54.29);
    expect(byCode.get('1-1-P1')?.fields['baseline']).toBeNull();
  });

  it('keeps the settings and its own title, and moves months on by the years between', () => {
    expect(byCode.get('Q')?.fields).toMatchObject({
      titleKo: '다음 계획',
      tolerance: 0.2,
      reportDueDays: 20,
    });
    expect(byCode.get('1-1-P1')?.fields['dueFrom']).toBe('2025-07');
  });

  it('says of each indicator which one it carries on', () => {
    expect(carriedOn).toEqual([
      { indicatorId: byCode.get('1-1-P1')?.id, earlierId: '1-1-P1' },
      { indicatorId: byCode.get('1-1-O1')?.id, earlierId: '1-1-O1' },
    ]);
  });

  it('takes 0 as a baseline, but no sum over districts and nothing of a milestone', () => {
    expect(nextBaseline({}, 0)).toBe(0);
    expect(nextBaseline({ scope: 'DISTRICT', districtAggregation: 'SUM' }, 400)).toBeNull();
    expect(nextBaseline({ scope: 'CITY', districtAggregation: 'CITY_ONLY' }, 400)).toBe(400);
    expect(nextBaseline({ direction: 'MILESTONE' }, 3)).toBeNull();
  });
});
