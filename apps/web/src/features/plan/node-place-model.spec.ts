import { describe, expect, it } from '@jest/globals';
import {
  canStandUnder,
  dropDestination,
  endOf,
  listAdditions,
  hindranceUnder,
  listParents,
  placeOf,
  returnDestinations,
  stepDestination,
} from './node-place-model.js';
import { createTree, nodeOf } from './plan.fixture.js';

const tree = createTree();
const at = (id: string) => nodeOf(tree, id);

describe('the place of a node', () => {
  it('decides the kind of what is added there', () => {
    const kinds = (id: string) => listAdditions(at(id)).map(({ type, kind }) => kind ?? type);
    expect(kinds('plan')).toEqual(['GOAL']);
    expect(kinds('1')).toEqual(['TASK', 'RESULT']);
    expect(kinds('1-1')).toEqual(['STAGE', 'OUTCOME', 'RESULT']);
    expect(kinds('1-1/A')).toEqual(['PROCESS']);
    expect(kinds('1-1-O1')).toEqual([]);
  });

  it('takes a process indicator under stages only, an outcome under tasks only, a result under tasks and goals', () => {
    const parents = (id: string) => listParents(tree, [at(id)]).map((parent) => parent.id);
    expect(parents('1-1-P1')).toEqual(['1-1/B', '1-2/A']);
    expect(parents('1-1-O1')).toEqual(['1-2']);
    expect(parents('1-R1')).toEqual(['1-1', '1-2', '2', '2-1']);
    expect(parents('1-1')).toEqual(['2']);
  });

  it('keeps indicators that districts report, and stages with such, out of the city’s own tasks', () => {
    expect(canStandUnder(tree, at('1-1-O1'), at('2-1'))).toBe(false);
    expect(canStandUnder(tree, at('1-1/A'), at('2-1'))).toBe(false);
    expect(canStandUnder(tree, at('1-1/B'), at('2-1'))).toBe(true);
  });

  it('keeps a stage out of a task that has its letter already', () => {
    expect(canStandUnder(tree, at('1-1/A'), at('1-2'))).toBe(false);
    expect(canStandUnder(tree, at('1-1/B'), at('1-2'))).toBe(true);
  });

  it('steps among siblings of the same type and ends with them', () => {
    expect(stepDestination(tree, [at('1-1-O2')], -1)).toEqual({ parentId: '1-1', index: 0 });
    expect(stepDestination(tree, [at('1-1-O1')], -1)).toBeNull();
    expect(stepDestination(tree, [at('1-1/A')], 1)).toEqual({ parentId: '1-1', index: 1 });
    expect(stepDestination(tree, [at('1-1/B')], 1)).toBeNull();
    expect(stepDestination(tree, [at('plan')], 1)).toBeNull();
  });

  it('reads a drop on a node as last under it', () => {
    expect(dropDestination(tree, [at('1-1-P1')], at('1-2/A'), 'on')).toEqual({ parentId: '1-2/A', index: 0 });
    expect(dropDestination(tree, [at('1-1-O1')], at('1-1'), 'on')).toEqual({ parentId: '1-1', index: 1 });
    expect(endOf(tree, [at('1-1')], at('2'))).toEqual({ parentId: '2', index: 1 });
    expect(dropDestination(tree, [at('1-1-O1')], at('1-1/A'), 'on')).toBeNull();
    expect(dropDestination(tree, [at('1-1')], at('1-1'), 'on')).toBeNull();
  });

  it('reads a drop between nodes as the place among those of its own type, itself left out', () => {
    expect(dropDestination(tree, [at('1-1/A')], at('1-1/B'), 'after')).toEqual({ parentId: '1-1', index: 1 });
    expect(dropDestination(tree, [at('1-1/B')], at('1-1/A'), 'before')).toEqual({
      parentId: '1-1',
      index: 0,
    });
    expect(dropDestination(tree, [at('1-1-O2')], at('1-1/A'), 'before')).toEqual({
      parentId: '1-1',
      index: 0,
    });
    expect(dropDestination(tree, [at('2')], at('1'), 'before')).toEqual({ parentId: 'plan', index: 0 });
    expect(dropDestination(tree, [at('1-1')], at('2-1'), 'after')).toEqual({ parentId: '2', index: 1 });
    expect(dropDestination(tree, [at('1-1-O1')], at('1'), 'after')).toBeNull();
  });
  it('says why a node may not stand somewhere', () => {
    expect(hindranceUnder(tree, at('1-1-P1'), at('1-1'))).toBe('otherKind');
    expect(hindranceUnder(tree, at('1-1/A'), at('1-2'))).toBe('stageCodeTaken');
    expect(hindranceUnder(tree, at('1-1-O1'), at('2-1'))).toBe('cityTask');
    expect(hindranceUnder(tree, at('1-1-O1'), at('1-2'))).toBeNull();
  });

  it('moves several siblings together, one step past the next', () => {
    const pair = [at('1'), at('2')];
    expect(stepDestination(tree, pair, 1)).toBeNull();
    expect(stepDestination(tree, [at('1-1')], 1)).toEqual({ parentId: '1', index: 1 });
    expect(stepDestination(tree, [at('1-1'), at('2-1')], 1)).toBeNull();
  });

  it('drops several nodes of one type together, and those of several types nowhere', () => {
    const pair = [at('1-1-O1'), at('1-1-O2')];
    expect(dropDestination(tree, pair, at('1-2'), 'on')).toEqual({ parentId: '1-2', index: 0 });
    expect(dropDestination(tree, [at('1-1-O1'), at('1-1/B')], at('1-2'), 'on')).toBeNull();
  });

  it('takes nodes back to their former order, also among siblings that have moved', () => {
    const places = ['1-1/A', '1-1/B'].flatMap((id) => placeOf(tree, at(id)) ?? []);
    expect(places[1]).toEqual({ id: '1-1/B', parentId: '1-1', predecessors: ['1-1/A'] });
    expect(returnDestinations(tree, places.toReversed())).toEqual([
      { id: '1-1/A', parentId: '1-1', index: 0 },
      { id: '1-1/B', parentId: '1-1', index: 1 },
    ]);
    expect(returnDestinations(tree, [{ id: 'gone', parentId: '1-1', predecessors: [] }])).toBeNull();
  });
});
