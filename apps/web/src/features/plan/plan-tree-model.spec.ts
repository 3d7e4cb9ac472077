import { describe, expect, it } from '@jest/globals';
import { createOutline, createTree, head, nodeOf } from './plan.fixture.js';
import {
  ancestorsOf,
  countNodes,
  createPlanTree,
  findByAddress,
  nearestOf,
  subtreeOf,
  titleOf,
  topmostOf,
} from './plan-tree-model.js';

describe('the plan as a tree', () => {
  it('puts process indicators under their stage, a task’s own after its stages, a goal’s results after its tasks', () => {
    const tree = createTree();
    expect(subtreeOf(tree, tree.root).map(({ id }) => id)).toEqual([
      'plan',
      '1',
      '1-1',
      '1-1/A',
      '1-1-P1',
      '1-1/B',
      '1-1-O1',
      '1-1-O2',
      '1-2',
      '1-2/A',
      '1-R1',
      '2',
      '2-1',
    ]);
  });

  it('names each node by its code, a stage after its task, for stages share their letters', () => {
    const tree = createTree();
    expect(findByAddress(tree, '1-2-A')?.id).toBe('1-2/A');
    expect(findByAddress(tree, '1-1-P1')?.id).toBe('1-1-P1');
    expect(findByAddress(tree, 'plan')).toBe(tree.root);
    expect(findByAddress(tree, '9')).toBeNull();
  });

  it('knows what stands above a node', () => {
    const tree = createTree();
    const process = nodeOf(tree, '1-1-P1');
    expect(ancestorsOf(tree, process).map(({ id }) => id)).toEqual(['plan', '1', '1-1', '1-1/A']);
    expect(nearestOf(tree, process, 'TASK')?.id).toBe('1-1');
    expect(nearestOf(tree, nodeOf(tree, '1-R1'), 'TASK')).toBeNull();
  });

  it('counts what a removal takes along', () => {
    const tree = createTree();
    expect(countNodes(tree, [nodeOf(tree, '1-1')])).toEqual({
      PLAN: 0,
      GOAL: 0,
      TASK: 1,
      STAGE: 2,
      INDICATOR: 3,
    });
  });

  it('takes of nodes chosen together the topmost, in the order of the tree', () => {
    const tree = createTree();
    expect(topmostOf(tree, ['1-2', '1-1-P1', '1-1', '2-1']).map(({ id }) => id)).toEqual([
      '1-1',
      '1-2',
      '2-1',
    ]);
  });

  it('keeps the objects of branches that say what they said', () => {
    const before = createTree();
    const outline = createOutline().map((node) =>
      node.id === '1-1-O2' ? { ...node, title: '다른 이름' } : node,
    );
    const after = createPlanTree(head, outline, new Map(), before);
    expect(after.nodes.get('1-1-O2')).not.toBe(before.nodes.get('1-1-O2'));
    expect(after.nodes.get('1-1-O1')).toBe(before.nodes.get('1-1-O1'));
    expect(after.nodes.get('1-2')).toBe(before.nodes.get('1-2'));
    expect(after.nodes.get('1')).not.toBe(before.nodes.get('1'));
    expect(createPlanTree(head, createOutline(), new Map(), before).root).toBe(before.root);
  });

  it('shows what was just written until an outline as late has come', () => {
    const written = new Map([['1-2', { title: '방금 쓴 이름', version: 2 }]]);
    expect(createPlanTree(head, createOutline(), written).nodes.get('1-2')?.title).toBe('방금 쓴 이름');
    const later = createOutline().map((node) => ({ ...node, version: 3 }));
    expect(createPlanTree(head, later, written).nodes.get('1-2')?.title).toBe('1-2');
  });

  it('falls back to the Korean title where there is no English one', () => {
    expect(titleOf({ titleKo: '이름', titleEn: 'Name' }, 'en')).toBe('Name');
    expect(titleOf({ titleKo: '이름', titleEn: null }, 'en')).toBe('이름');
    expect(titleOf({ titleKo: '이름', titleEn: 'Name' }, 'ko')).toBe('이름');
  });
});
