import type { TargetVersion } from './target-model.js';

const seongdong = { __typename: 'District' as const, code: '11200', name: '성동구' };

export function versionOf(id: string, changes: Partial<TargetVersion>): TargetVersion {
  return {
    __typename: 'TargetVersion',
    id,
    pointKey: 'y1',
    value: 10,
    effectiveFrom: '2021-01-01',
    recordedAt: '2021-01-01T00:00:00Z',
    reason: null,
    source: 'FACT',
    agendaItem: null,
    district: null,
    recordedBy: null,
    ...changes,
  };
}

export const first = versionOf('1', {});
export const later = versionOf('2', {
  value: 0,
  effectiveFrom: '2022-07-01',
  recordedAt: '2022-06-01T00:00:00Z',
});
export const own = versionOf('3', { value: 7, district: seongdong });
export const withdrawn = versionOf('4', {
  value: null,
  district: seongdong,
  effectiveFrom: '2023-01-01',
  recordedAt: '2023-01-01T00:00:00Z',
});
