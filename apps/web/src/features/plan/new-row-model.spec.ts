import { describe, expect, it } from '@jest/globals';
import {
  deeperPlace,
  higherPlace,
  indexAfter,
  placeAfter,
  placeUnder,
  withNewRows,
} from './new-row-model.js';
import { createTree, nodeOf } from './plan.fixture.js';

const tree = createTree();
const at = (id: string) => nodeOf(tree, id);
const told = (place: ReturnType<typeof deeperPlace>) =>
  place && [place.addition.kind ?? place.addition.type, place.parentId, place.afterId];

describe('a row that is being written', () => {
  it('stands after a node, of its type, or last under a parent', () => {
    expect(told(placeAfter(at('1-1-P1')))).toEqual(['PROCESS', '1-1/A', '1-1-P1']);
    expect(placeAfter(at('plan'))).toBeNull();
    expect(told(placeUnder(tree, at('1-1'), { type: 'STAGE', kind: null }))).toEqual([
      'STAGE',
      '1-1',
      '1-1/B',
    ]);
    expect(told(placeUnder(tree, at('2'), { type: 'INDICATOR', kind: 'RESULT' }))).toEqual([
      'RESULT',
      '2',
      null,
    ]);
  });

  it('goes deeper under what stands before it, its kind by its place', () => {
    const after = (id: string) =>
      placeAfter(at(id)) ?? placeUnder(tree, at('plan'), { type: 'GOAL', kind: null });
    expect(told(deeperPlace(tree, after('1')))).toEqual(['TASK', '1', '1-2']);
    expect(told(deeperPlace(tree, after('1-2')))).toEqual(['STAGE', '1-2', '1-2/A']);
    expect(told(deeperPlace(tree, after('1-1/B')))).toEqual(['PROCESS', '1-1/B', null]);
    expect(told(deeperPlace(tree, after('1-1-O1')))).toEqual(['PROCESS', '1-1/B', null]);
    expect(deeperPlace(tree, after('1-1-P1'))).toBeNull();
  });

  it('goes higher from a stage’s indicator through every level to a goal', () => {
    const steps: unknown[] = [];
    let place = placeAfter(at('1-1-P1'));
    while (place !== null) {
      steps.push(told(place));
      place = higherPlace(tree, place);
    }
    expect(steps).toEqual([
      ['PROCESS', '1-1/A', '1-1-P1'],
      ['OUTCOME', '1-1', '1-1-O2'],
      ['STAGE', '1-1', '1-1/B'],
      ['TASK', '1', '1-1'],
      ['RESULT', '1', '1-R1'],
      ['GOAL', 'plan', '1'],
    ]);
  });

  it('is shown at its place, and the branches beside it are the same objects', () => {
    const row = {
      id: 'new:1',
      title: '쓰는 중',
      unit: '',
      ...placeUnder(tree, at('1-1'), { type: 'STAGE', kind: null }),
    };
    const filled = withNewRows(tree, [row]);
    expect(nodeOf(filled, '1-1').childIds).toEqual(['1-1/A', '1-1/B', 'new:1', '1-1-O1', '1-1-O2']);
    expect(nodeOf(filled, '1-2')).toBe(at('1-2'));
    expect(nodeOf(filled, '1')).not.toBe(at('1'));
    expect(withNewRows(tree, [])).toBe(tree);
  });

  it('takes its place among those of its own type', () => {
    expect(indexAfter(tree, '1-1', 'INDICATOR', '1-1-O1')).toBe(1);
    expect(indexAfter(tree, '1-1', 'STAGE', null)).toBe(0);
    expect(indexAfter(tree, '1-1', 'STAGE', 'gone')).toBe(2);
  });
});
