import { Recurrence } from '../plan/plan.types.js';
import type { ReportedCell } from './cell.js';
import type { IndicatorDefinition, StageDefinition, TargetPoint } from './indicator.definition.js';
import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from './indicator.types.js';

/** For specs: a quarterly process indicator without a stage that is to rise from 0 to 30, 60 and 90. */
export function indicatorWith(changes: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    id: changes.code ?? 'i',
    code: 'i',
    kind: IndicatorKind.PROCESS,
    stageId: null,
    direction: Direction.INCREASE,
    frequency: Frequency.QUARTER,
    timeAggregation: TimeAggregation.LAST,
    isCumulative: false,
    districtAggregation: DistrictAggregation.SUM,
    scope: IndicatorScope.DISTRICT,
    unit: '건',
    hasRatio: false,
    scale: 1,
    baseline: 0,
    band: null,
    interpolation: Interpolation.LINEAR,
    dueFrom: null,
    hasMidpoint: false,
    weight: 1,
    targets: targetsOf({ y1: 30, y2: 60, y3: 90 }),
    retiredOn: null,
    ...changes,
  };
}

export function targetsOf(values: Readonly<Record<string, number | null>>): TargetPoint[] {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

export function stageWith(changes: Partial<StageDefinition> = {}): StageDefinition {
  const code = changes.code ?? 'A';
  return { id: code, code, startMonth: 1, endMonth: 36, recurrence: Recurrence.ONCE, ...changes };
}

export function valueCell(period: string, value: number): ReportedCell {
  return { period, state: 'VALUE', value, numerator: null, denominator: null };
}

/** A percentage of two parts; 0/0 has no value. */
export function ratioCell(period: string, numerator: number, denominator: number): ReportedCell {
  const value = denominator === 0 ? null : (100 * numerator) / denominator;
  return { period, state: 'VALUE', value, numerator, denominator };
}

export function cellInState(
  period: string,
  state: ReportedCell['state'],
  value: number | null = null,
): ReportedCell {
  return { period, state, value, numerator: null, denominator: null };
}
