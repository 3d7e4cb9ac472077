import { describe, expect, it } from '@jest/globals';
import { addressOfHit, groupHits, type Hit } from './search-model.js';

const hit = (changes: Partial<Hit>): Hit => ({
  __typename: 'SearchHit',
  kind: 'TASK',
  id: 'x',
  code: '1-1',
  title: [],
  field: null,
  snippet: [],
  above: [],
  planCode: 'SCD-2021',
  planTitle: '계획',
  isArchived: false,
  address: null,
  taskCode: null,
  committee: null,
  session: null,
  ...changes,
});

describe('what was found', () => {
  it('stands by kind, the kind of the best first', () => {
    const hits = (['TASK', 'INDICATOR', 'TASK', 'COMMENT'] as const).map((kind, index) =>
      hit({ kind, id: String(index) }),
    );
    expect(groupHits(hits).map(({ kind, hits: of }) => [kind, of.map(({ id }) => id)])).toEqual([
      ['TASK', ['0', '2']],
      ['INDICATOR', ['1']],
      ['COMMENT', ['3']],
    ]);
  });

  it.each<[string, Partial<Hit>, string | null]>([
    ['a plan', { kind: 'PLAN', address: 'plan' }, '/plans/SCD-2021'],
    ['a stage', { kind: 'STAGE', address: '1-1-A', taskCode: '1-1' }, '/plans/SCD-2021?node=1-1-A'],
    [
      'a comment on a task',
      { kind: 'COMMENT', taskCode: '2-3', committee: 'c', session: 13 },
      '/plans/SCD-2021/tasks/2-3#comments',
    ],
    [
      'a comment on none',
      { kind: 'ANSWER', planCode: null, committee: 'c', session: 13 },
      '/committees/c/sessions/13',
    ],
    ['a citizen’s comment', { kind: 'PUBLIC_COMMENT', taskCode: '2-3' }, '/plans/SCD-2021/deliberation'],
    ['what has no place', { kind: 'COMMENT', planCode: null }, null],
  ])('leads to its place: %s', (_, changes, address) => {
    expect(addressOfHit(hit(changes))).toBe(address);
  });
});
