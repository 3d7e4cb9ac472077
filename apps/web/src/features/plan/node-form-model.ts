import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import { TEXT_LIMIT } from '@dure/domain/plan/node-rules';
import { NodeType, Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import type { messages } from '../../messages/ko/plan.js';

/** Every input of a node's sheet. Values are kept as they are typed: text, also where a number or yes/no is meant. */
export type FieldName = keyof typeof messages.field;
export type FormValues = Readonly<Partial<Record<FieldName, string>>>;

/** The enums whose words stand in the `labels` messages. */
export const choices = {
  direction: Object.values(Direction),
  frequency: Object.values(Frequency),
  timeAggregation: Object.values(TimeAggregation),
  districtAggregation: Object.values(DistrictAggregation),
  scope: Object.values(IndicatorScope),
  interpolation: Object.values(Interpolation),
  recurrence: Object.values(Recurrence),
  rollout: Object.values(Rollout),
  provenance: Object.values(Provenance),
} as const;
export type ChoiceList = keyof typeof choices;

export type FieldShape =
  | { readonly kind: 'line' | 'number' | 'integer' | 'percent' | 'check' | 'month' }
  | { readonly kind: 'text'; readonly limit: number }
  | { readonly kind: 'choice'; readonly list: ChoiceList };

export type FieldSpec = FieldShape & {
  readonly name: FieldName;
  readonly isRequired?: boolean;
};

/** Inputs that belong together under one heading. */
export interface FieldGroup {
  readonly title: keyof typeof messages.group;
  readonly fields: readonly FieldSpec[];
}

const titles: readonly FieldSpec[] = [
  { name: 'titleKo', kind: 'line', isRequired: true },
  { name: 'titleEn', kind: 'line' },
];
const text = (name: FieldName): FieldSpec => ({ name, kind: 'text', limit: TEXT_LIMIT });
const choice = (name: FieldName, list: ChoiceList): FieldSpec => ({ name, kind: 'choice', list });
const source = choice('source', 'provenance');

/** The sheets, by type of node. */
export const fieldGroups: Readonly<Record<NodeType, readonly FieldGroup[]>> = {
  PLAN: [
    { title: 'basics', fields: titles },
    {
      title: 'settings',
      fields: [
        { name: 'tolerance', kind: 'percent', isRequired: true },
        { name: 'coverageThreshold', kind: 'percent', isRequired: true },
        { name: 'reportDueDays', kind: 'integer', isRequired: true },
        { name: 'answerDueDays', kind: 'integer', isRequired: true },
      ],
    },
  ],
  GOAL: [{ title: 'basics', fields: [...titles, text('description'), source] }],
  TASK: [
    {
      title: 'basics',
      fields: [
        ...titles,
        { name: 'department', kind: 'line' },
        { name: 'team', kind: 'line' },
        text('purpose'),
        choice('rollout', 'rollout'),
        source,
      ],
    },
    {
      title: 'roles',
      fields: [
        text('cityRole'),
        text('districtQuantity'),
        text('districtQuality'),
        text('districtStrengthen'),
      ],
    },
  ],
  STAGE: [
    { title: 'basics', fields: [...titles, text('monitoringQuestion'), source] },
    {
      title: 'months',
      fields: [
        choice('recurrence', 'recurrence'),
        { name: 'startMonth', kind: 'integer', isRequired: true },
        { name: 'endMonth', kind: 'integer', isRequired: true },
      ],
    },
  ],
  INDICATOR: [
    {
      title: 'basics',
      fields: [...titles, { name: 'unit', kind: 'line', isRequired: true }, text('definition'), source],
    },
    {
      title: 'parts',
      fields: [
        { name: 'numeratorLabel', kind: 'line' },
        { name: 'denominatorLabel', kind: 'line' },
        { name: 'mayExceed', kind: 'check' },
      ],
    },
    {
      title: 'reading',
      fields: [
        choice('direction', 'direction'),
        { name: 'baseline', kind: 'number' },
        { name: 'bandLo', kind: 'number' },
        { name: 'bandHi', kind: 'number' },
        choice('interpolation', 'interpolation'),
        { name: 'weight', kind: 'number', isRequired: true },
      ],
    },
    {
      title: 'reporting',
      fields: [
        choice('scope', 'scope'),
        choice('frequency', 'frequency'),
        { name: 'hasMidpoint', kind: 'check' },
        { name: 'dueFrom', kind: 'month' },
        choice('timeAggregation', 'timeAggregation'),
        { name: 'isCumulative', kind: 'check' },
        choice('districtAggregation', 'districtAggregation'),
        text('origin'),
        text('note'),
      ],
    },
  ],
};

export function listFields(type: NodeType): readonly FieldSpec[] {
  return fieldGroups[type].flatMap(({ fields }) => fields);
}

/** Whether an input has something to say beside the others; one that holds a value is never hidden. */
export function isShown(name: FieldName, values: FormValues): boolean {
  const isFilled = (values[name] ?? '') !== '' && values[name] !== 'false';
  switch (name) {
    case 'bandLo':
    case 'bandHi':
      return isFilled || values.direction === Direction.MAINTAIN;
    case 'hasMidpoint':
      return isFilled || values.frequency === Frequency.CYCLE;
    case 'mayExceed':
      return isFilled || (values.numeratorLabel ?? '') !== '';
    default:
      return true;
  }
}

/**
 * What changes with one input: the city's own value is not aggregated over districts and a district's is, so the
 * aggregation follows the scope.
 */
export function changesWith(name: FieldName, value: string, values: FormValues): FormValues {
  if (name !== 'scope') return { [name]: value };
  const wasCityOnly = values.districtAggregation === DistrictAggregation.CITY_ONLY;
  if (value === IndicatorScope.CITY) {
    return { scope: value, districtAggregation: DistrictAggregation.CITY_ONLY };
  }
  const hasParts = (values.numeratorLabel ?? '') !== '';
  const ofDistricts = hasParts ? DistrictAggregation.RATIO : DistrictAggregation.SUM;
  return wasCityOnly ? { scope: value, districtAggregation: ofDistricts } : { scope: value };
}

/** The choices that fit the other inputs. */
export function listChoices(spec: FieldSpec & { kind: 'choice' }, values: FormValues): readonly string[] {
  if (spec.name !== 'districtAggregation') return choices[spec.list];
  const isCity = values.scope === IndicatorScope.CITY;
  return choices.districtAggregation.filter((each) => (each === DistrictAggregation.CITY_ONLY) === isCity);
}
