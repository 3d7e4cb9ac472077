import { describe, expect, it } from '@jest/globals';
import { createPlanTree } from './plan-tree-model.js';
import { createOutline, head } from './plan.fixture.js';
import { nextMatch, searchTree } from './tree-search-model.js';

const outline = createOutline().map((node) =>
  node.id === '1-1-P1' ? { ...node, title: '주민이 참여한 공론장 운영 횟수' } : node,
);
const tree = createPlanTree(head, outline);

describe('searching the tree', () => {
  it('finds parts of Korean words, in any order, and shows all above what is found', () => {
    const matches = searchTree(tree, ' 공론 주민 ');
    expect(matches?.ids).toEqual(['1-1-P1']);
    expect([...(matches?.shown ?? [])].sort()).toEqual(['1', '1-1', '1-1-P1', '1-1/A', 'plan']);
  });

  it('finds a text in decomposed letters, as some machines type them', () => {
    expect(searchTree(tree, '공론장'.normalize('NFD'))?.ids).toEqual(['1-1-P1']);
  });

  it('finds codes by their beginning, a stage after its task', () => {
    expect(searchTree(tree, '1-1-o')?.ids).toEqual(['1-1-O1', '1-1-O2']);
    expect(searchTree(tree, '1-2-a')?.ids).toEqual(['1-2/A']);
  });

  it('says nothing for nothing, and goes round the matches', () => {
    expect(searchTree(tree, '  ')).toBeNull();
    const matches = searchTree(tree, '1-1-O') ?? { ids: [], shown: new Set<string>() };
    expect(nextMatch(matches, null, 1)).toBe('1-1-O1');
    expect(nextMatch(matches, '1-1-O2', 1)).toBe('1-1-O1');
    expect(nextMatch(matches, '1-1-O1', -1)).toBe('1-1-O2');
    expect(nextMatch({ ids: [], shown: new Set() }, null, 1)).toBeNull();
  });
});
