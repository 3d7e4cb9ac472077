import { comparisonRows } from '@dure/domain/plan/comparison/comparison-rows';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import type { PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import type { ComparisonInput } from './comparison-lines.js';
import { hostileTexts, smallSnapshot } from './plan-document.fixture.js';

/** The small plan after an amendment: reworded, recoded, moved, removed, added, another target, hostile words. */
const amended: PlanSnapshot = {
  nodes: smallSnapshot.nodes
    .filter(({ id }) => id !== 'i2')
    .map((node) => {
      const { id, fields } = node;
      if (id === 't1') return { ...node, fields: { ...fields, cityRole: '사례를 널리 찾아 잇는다.' } };
      if (id === 't3') return { ...node, code: '2-1', fields: { ...fields, purpose: hostileTexts[0] } };
      if (id === 't2') return { ...node, parentId: 'g2' };
      if (id === 'i1') return { ...node, fields: { ...fields, frequency: 'HALF' } };
      return node;
    })
    .concat({
      id: 's2',
      type: 'STAGE',
      parentId: 't2',
      code: 'A',
      fields: { titleKo: '=새 단계', startMonth: 1, endMonth: 3 },
    }),
  targets: smallSnapshot.targets.map((target) =>
    target.indicatorId === 'i1' && target.pointKey === 'y1' ? { ...target, value: target.value + 5 } : target,
  ),
};

export const smallComparison: ComparisonInput = {
  planCode: 'SCD-2021',
  planTitle: '시민민주주의 활성화 기본계획',
  from: { number: 1, takenOn: '2021-05-20' },
  to: null,
  asOf: '2024-01-22',
  rows: comparisonRows(smallSnapshot, amended, compareSnapshots(smallSnapshot, amended), 'ko').map((row) => ({
    ...row,
    amendment: row.nodeId === 't1' ? { number: 3, reason: '회의에서 정함' } : null,
  })),
  districts: { '11200': '성동구' },
};
