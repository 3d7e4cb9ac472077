import { NodeType } from '@dure/domain/plan/plan.types';

/** What is written down of each type of node, by the API's input names, in the order in which it is read. */
export const SNAPSHOT_FIELDS = {
  [NodeType.PLAN]: ['titleKo', 'titleEn', 'tolerance', 'coverageThreshold', 'reportDueDays', 'answerDueDays'],
  [NodeType.GOAL]: ['titleKo', 'titleEn', 'description', 'source'],
  [NodeType.TASK]: [
    'titleKo',
    'titleEn',
    'purpose',
    'department',
    'team',
    'rollout',
    'cityRole',
    'districtQuantity',
    'districtQuality',
    'districtStrengthen',
    'source',
  ],
  [NodeType.STAGE]: [
    'titleKo',
    'titleEn',
    'monitoringQuestion',
    'startMonth',
    'endMonth',
    'recurrence',
    'source',
  ],
  // A band stands as its two ends.
  [NodeType.INDICATOR]: [
    'kind',
    'titleKo',
    'titleEn',
    'definition',
    'unit',
    'numeratorLabel',
    'denominatorLabel',
    'mayExceed',
    'direction',
    'frequency',
    'timeAggregation',
    'isCumulative',
    'districtAggregation',
    'scope',
    'baseline',
    'bandLo',
    'bandHi',
    'interpolation',
    'dueFrom',
    'hasMidpoint',
    'weight',
    'origin',
    'note',
    'retiredOn',
    'source',
  ],
} as const satisfies Readonly<Record<NodeType, readonly string[]>>;

/** The column that keeps a field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
