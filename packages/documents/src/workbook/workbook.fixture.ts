import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import type { FieldValue, PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType, Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { randomUUID } from 'node:crypto';
import type { StandingPlan } from './plan-workbook.types.js';

type Fields = Readonly<Record<string, FieldValue>>;

const EMPTY: Readonly<Record<NodeType, Fields>> = {
  PLAN: { titleEn: null, tolerance: 0.15, coverageThreshold: 0.5, reportDueDays: 30, answerDueDays: 14 },
  GOAL: { titleEn: null, description: null, source: Provenance.FACT },
  TASK: {
    titleEn: null,
    purpose: null,
    department: null,
    team: null,
    rollout: Rollout.DISTRICTS,
    cityRole: null,
    districtQuantity: null,
    districtQuality: null,
    districtStrengthen: null,
    source: Provenance.FACT,
  },
  STAGE: {
    titleEn: null,
    monitoringQuestion: null,
    startMonth: 1,
    endMonth: 36,
    recurrence: Recurrence.ONCE,
    source: Provenance.FACT,
  },
  INDICATOR: {
    titleEn: null,
    definition: null,
    unit: '%',
    numeratorLabel: null,
    denominatorLabel: null,
    mayExceed: false,
    direction: Direction.INCREASE,
    frequency: Frequency.QUARTER,
    timeAggregation: TimeAggregation.LAST,
    isCumulative: false,
    districtAggregation: DistrictAggregation.SUM,
    scope: IndicatorScope.DISTRICT,
    baseline: null,
    bandLo: null,
    bandHi: null,
    interpolation: Interpolation.LINEAR,
    dueFrom: null,
    hasMidpoint: false,
    weight: 1,
    origin: null,
    note: null,
    retiredOn: null,
    source: Provenance.FACT,
  },
};

/** For specs: a node with the fields a new one has. */
export function nodeWith(
  type: NodeType,
  parentId: string | null,
  code: string,
  fields: Fields = {},
  id: string = randomUUID(),
): SnapshotNode {
  return { id, type, parentId, code, fields: { ...EMPTY[type], titleKo: `${type} ${code}`, ...fields } };
}

/** For specs: a plan of two goals; 1-1 has a stage A with an indicator, an outcome and a result; goal 2 a result. */
export function smallPlan(): StandingPlan {
  const plan = nodeWith(NodeType.PLAN, null, 'SCD-2021', {}, 'plan');
  const goal = nodeWith(NodeType.GOAL, 'plan', '1', {}, 'goal-1');
  const other = nodeWith(NodeType.GOAL, 'plan', '2', {}, 'goal-2');
  const task = nodeWith(NodeType.TASK, 'goal-1', '1-1', { department: '협치담당관' }, 'task-1');
  const stage = nodeWith(NodeType.STAGE, 'task-1', 'A', {}, 'stage-a');
  const indicators = [
    nodeWith(NodeType.INDICATOR, 'stage-a', '1-1-P1', { kind: IndicatorKind.PROCESS }, 'process'),
    nodeWith(NodeType.INDICATOR, 'task-1', '1-1-O1', { kind: IndicatorKind.OUTCOME }, 'outcome'),
    nodeWith(NodeType.INDICATOR, 'goal-2', '2-R1', { kind: IndicatorKind.RESULT }, 'result'),
  ];
  const snapshot: PlanSnapshot = {
    nodes: [plan, goal, other, task, stage, ...indicators],
    targets: [
      { indicatorId: 'outcome', districtCode: null, pointKey: 'y1', value: 10 },
      { indicatorId: 'outcome', districtCode: '11110', pointKey: 'y1', value: 0 },
    ],
  };
  return standingOf(snapshot);
}

export function standingOf(snapshot: PlanSnapshot): StandingPlan {
  const coded = snapshot.nodes.filter(({ type }) => type !== NodeType.PLAN && type !== NodeType.STAGE);
  return {
    snapshot,
    years: { from: 2021, to: 2025 },
    districts: [
      { code: '11110', name: '종로구' },
      { code: '11140', name: '중구' },
    ],
    usedCodes: coded.map(({ code }) => code),
    isRenumberable: true,
  };
}
