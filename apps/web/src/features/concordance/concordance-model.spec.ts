import { describe, expect, it } from '@jest/globals';
import { filterPairs, keyOf, listFreeEarlier, type Pair } from './concordance-model.js';

const side = (id: string) => ({
  __typename: 'Indicator' as const,
  id,
  code: id,
  title: id,
  kind: 'OUTCOME' as const,
  unit: '%',
  baseline: null,
});
const pair = (relation: Pair['relation'], later: string | null, earlier: string | null): Pair => ({
  __typename: 'ConcordancePair',
  relation,
  note: null,
  version: 1,
  indicator: later === null ? null : side(later),
  earlier: earlier === null ? null : side(earlier),
});
const same = pair('SAME', 'n1', 'e1');
const fresh = pair('NEW', 'n2', null);
const pairs = [same, fresh, pair('RETIRED', null, 'e2')];

describe('the lines of a concordance', () => {
  it('offers an indicator its own predecessor and those nothing carries on', () => {
    expect(listFreeEarlier(pairs, same).map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(listFreeEarlier(pairs, fresh).map(({ id }) => id)).toEqual(['e2']);
  });

  it('shows one relation, or all', () => {
    expect(filterPairs(pairs, 'RETIRED').map(keyOf)).toEqual(['e2']);
    expect(filterPairs(pairs, '')).toHaveLength(3);
  });
});
