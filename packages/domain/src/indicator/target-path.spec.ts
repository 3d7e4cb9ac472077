import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import { indicatorWith, stageWith, targetsOf } from './indicator.fixture.js';
import type { DistrictOverride, IndicatorDefinition, StageDefinition } from './indicator.definition.js';
import { expectedAt, planTargets } from './target-basis.js';
import { hasMixedKeys } from './target-path.js';

const CYCLE = { from: 2021, to: 2023 };

function pathOf(
  changes: Partial<IndicatorDefinition>,
  stage: StageDefinition | null = null,
  override: DistrictOverride | null = null,
) {
  const plan = planTargets(indicatorWith(changes), stage, CYCLE, override, '2021-12-31');
  return (period: string) => expectedAt(plan, parsePeriod(period).to);
}

describe('the target path (§4)', () => {
  it('runs from the baseline at the start of the cycle to each target at the end of its year', () => {
    const at = pathOf({ kind: 'OUTCOME', baseline: 0, targets: targetsOf({ y1: 40, y2: 60, y3: 60 }) });
    expect(['2021-Q1', '2021-Q2', '2021', '2022-H1', '2022', '2023'].map(at)).toEqual([
      10, 20, 40, 50, 60, 60,
    ]);
  });

  it('reads calendar keys like years of the cycle', () => {
    const at = pathOf({ kind: 'OUTCOME', baseline: 0, targets: targetsOf({ 2022: 80 }) });
    expect(['2021', '2022'].map(at)).toEqual([40, 80]);
  });

  it('starts, for a process indicator, at the first day of its stage', () => {
    const at = pathOf({ baseline: 10, targets: targetsOf({ y1: 40 }) }, stageWith({ startMonth: 4 }));
    expect(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'].map(at)).toEqual([null, 20, 30, 40]);
  });

  it('starts at the baseline also where a target lies before the stage', () => {
    const at = pathOf({ baseline: 0, targets: targetsOf({ y1: 50, y2: 80 }) }, stageWith({ startMonth: 13 }));
    expect(['2021', '2022-Q1', '2022'].map(at)).toEqual([null, 20, 80]);
  });

  it('keeps the last point reached when it goes by steps', () => {
    const at = pathOf({ interpolation: 'STEP', baseline: 5, targets: targetsOf({ y1: 40, y2: 60 }) });
    expect(['2021-Q3', '2021', '2022-Q3', '2022'].map(at)).toEqual([5, 40, 40, 60]);
  });

  it('holds after the last target', () => {
    const at = pathOf({ targets: targetsOf({ y1: 40 }) });
    expect(at('2023-Q4')).toBe(40);
  });

  it('does not exist before the first target without a baseline', () => {
    const at = pathOf({ baseline: null, targets: targetsOf({ y1: 40, y2: 60 }) });
    expect(['2021-Q3', '2021-Q4', '2022-Q2'].map(at)).toEqual([null, 40, 50]);
  });

  it('takes single points and the baseline from a district override', () => {
    const at = pathOf({ kind: 'OUTCOME' }, null, { baseline: 10, targets: targetsOf({ y1: 20 }) });
    expect(['2021-H1', '2021', '2022'].map(at)).toEqual([15, 20, 60]);
  });

  it('is not laid over mixed keys: a defect', () => {
    const targets = targetsOf({ y1: 10, 2022: 20 });
    expect(hasMixedKeys(targets)).toBe(true);
    expect(pathOf({ targets })('2022')).toBeNull();
    expect(planTargets(indicatorWith({ targets }), null, CYCLE, null, '2022-12-31').flags).toEqual([
      'MIXED_TARGET_KEYS',
    ]);
  });
});

describe('the path of a flow (§4)', () => {
  const flow = { timeAggregation: 'SUM', baseline: 4, targets: targetsOf({ y1: 8, y2: 16 }) } as const;

  it('is the elapsed share of the amount of the year and restarts each year', () => {
    const at = pathOf(flow);
    expect(['2021-Q1', '2021-Q2', '2021-Q4', '2022-Q1', '2022-Q4'].map(at)).toEqual([2, 4, 8, 4, 16]);
  });

  it('takes the amount of a year without a target from between its neighbours', () => {
    const at = pathOf({ ...flow, baseline: 0, targets: targetsOf({ y2: 16 }) });
    expect(['2021-Q2', '2021-Q4', '2022-Q4'].map(at)).toEqual([4, 8, 16]);
  });

  it('of the cycle is the elapsed share of the cycle', () => {
    const at = pathOf({ ...flow, frequency: 'CYCLE', hasMidpoint: true, targets: targetsOf({ y3: 20 }) });
    expect(['2021-2023-M', '2021-2023'].map(at)).toEqual([10, 20]);
  });

  it('is not that of a running total or of a ratio', () => {
    expect(pathOf({ ...flow, baseline: 0, isCumulative: true })('2022-Q2')).toBe(12);
    expect(pathOf({ ...flow, baseline: 0, hasRatio: true })('2022-Q2')).toBe(12);
  });
});
