import { describe, expect, it } from '@jest/globals';
import { createPlan, createTree, nodeOf } from './plan.fixture.js';
import {
  ancestorsOf,
  createPlanTree,
  extentOfRemoval,
  findByAddress,
  nearestOf,
  subtreeOf,
  titleOf,
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

  it('counts what a removal takes along and names the indicators that stand against it', () => {
    const plan = createPlan();
    const outcome = plan.goals[0]?.tasks[0]?.indicators[1];
    if (outcome) outcome.hasApprovedValues = true;
    const tree = createPlanTree(plan);
    const { counts, approved } = extentOfRemoval(tree, nodeOf(tree, '1-1'));
    expect(counts).toEqual({ PLAN: 0, GOAL: 0, TASK: 1, STAGE: 2, INDICATOR: 3 });
    expect(approved.map(({ id }) => id)).toEqual(['1-1-O1']);
    expect(extentOfRemoval(tree, nodeOf(tree, '1-2')).approved).toEqual([]);
  });

  it('falls back to the Korean title where there is no English one', () => {
    expect(titleOf({ titleKo: '이름', titleEn: 'Name' }, 'en')).toBe('Name');
    expect(titleOf({ titleKo: '이름', titleEn: null }, 'en')).toBe('이름');
    expect(titleOf({ titleKo: '이름', titleEn: 'Name' }, 'ko')).toBe('이름');
  });
});
