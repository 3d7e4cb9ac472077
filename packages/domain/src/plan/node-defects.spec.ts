import { describe, expect, it } from '@jest/globals';
import { indicatorWith, stageWith, targetsOf } from '../indicator/indicator.fixture.js';
import { listPlanDefects } from './node-defects.js';

describe('a defect of a plan', () => {
  const outcome = indicatorWith({ code: 'O1', kind: 'OUTCOME' });
  const process = indicatorWith({ code: 'P1', stageId: 'A' });

  it('is a task with outcome or result indicators but no stage (§1)', () => {
    expect(listPlanDefects({ id: '3-1', stages: [], indicators: [outcome] })).toEqual([
      { defect: 'TASK_WITHOUT_STAGE', nodeId: '3-1' },
    ]);
    expect(listPlanDefects({ id: '3-1', stages: [], indicators: [] })).toEqual([]);
  });

  it('is a stage without a process indicator (§1)', () => {
    const stages = [stageWith({ code: 'A' }), stageWith({ code: 'B' })];
    expect(listPlanDefects({ id: 't', stages, indicators: [process, outcome] })).toEqual([
      { defect: 'STAGE_WITHOUT_PROCESS_INDICATOR', nodeId: 'B' },
    ]);
  });

  it('is a mixture of target keys, and a mean of running totals (§4, §6)', () => {
    const mixed = { ...process, targets: targetsOf({ y1: 1, 2022: 2 }) };
    const mean = { ...process, id: 'P2', isCumulative: true, timeAggregation: 'MEAN' as const };
    expect(listPlanDefects({ id: 't', stages: [stageWith()], indicators: [mixed, mean] })).toEqual([
      { defect: 'MIXED_TARGET_KEYS', nodeId: 'P1' },
      { defect: 'CUMULATIVE_MEAN', nodeId: 'P2' },
    ]);
  });
});
