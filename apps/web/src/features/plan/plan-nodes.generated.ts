/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../lib/schema-types.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PlanNode_PlanFragment = {
  __typename: 'Plan';
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  tolerance: number;
  coverageThreshold: number;
  reportDueDays: number;
  source: Types.Provenance;
  isPublished: boolean;
  publishedAt: string | null;
  period: { __typename: 'YearSpan'; from: number; to: number };
} & { ' $fragmentName'?: 'PlanNode_PlanFragment' };

export type PlanNode_GoalFragment = {
  __typename: 'Goal';
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  description: string | null;
  source: Types.Provenance;
} & { ' $fragmentName'?: 'PlanNode_GoalFragment' };

export type PlanNode_TaskFragment = {
  __typename: 'Task';
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  department: string | null;
  team: string | null;
  purpose: string | null;
  rollout: Types.Rollout;
  source: Types.Provenance;
  cityRole: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
  districtRole: {
    __typename: 'DistrictRole';
    quantity: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
    quality: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
    strengthen: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
  } | null;
} & { ' $fragmentName'?: 'PlanNode_TaskFragment' };

export type PlanNode_StageFragment = {
  __typename: 'Stage';
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  monitoringQuestion: string | null;
  startMonth: number;
  endMonth: number;
  recurrence: Types.Recurrence;
  source: Types.Provenance;
} & { ' $fragmentName'?: 'PlanNode_StageFragment' };

export type PlanNode_IndicatorFragment = {
  __typename: 'Indicator';
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  kind: Types.IndicatorKind;
  unit: string;
  definition: string | null;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  mayExceed: boolean;
  direction: Types.Direction;
  frequency: Types.Frequency;
  timeAggregation: Types.TimeAggregation;
  isCumulative: boolean;
  scope: Types.IndicatorScope;
  districtAggregation: Types.DistrictAggregation;
  baseline: number | null;
  interpolation: Types.Interpolation;
  dueFrom: string | null;
  hasMidpoint: boolean;
  weight: number;
  origin: string | null;
  note: string | null;
  source: Types.Provenance;
  retiredOn: string | null;
  hasApprovedValues: boolean;
  band: { __typename: 'Band'; lo: number; hi: number } | null;
  stage: { __typename: 'Stage'; id: string } | null;
  targets: Array<{
    __typename: 'Target';
    pointKey: string;
    value: number;
    effectiveFrom: string;
    source: Types.Provenance;
  }>;
} & { ' $fragmentName'?: 'PlanNode_IndicatorFragment' };

export type PlanParticipation_ParticipationFragment = {
  __typename: 'Participation';
  id: string;
  version: number;
  takesPart: boolean;
  note: string | null;
  source: Types.Provenance;
  district: { __typename: 'District'; code: string; name: string; zone: string };
  cycle: { __typename: 'Cycle'; code: string; from: number; to: number } | null;
} & { ' $fragmentName'?: 'PlanParticipation_ParticipationFragment' };

export type PlanPage_PlanFragment = {
  __typename: 'Plan';
  isExample: boolean;
  id: string;
  code: string;
  version: number;
  titleKo: string;
  titleEn: string | null;
  tolerance: number;
  coverageThreshold: number;
  reportDueDays: number;
  source: Types.Provenance;
  isPublished: boolean;
  publishedAt: string | null;
  permissions: { __typename: 'NodePermissions'; canEdit: boolean; canPublish: boolean };
  cycles: Array<{ __typename: 'Cycle'; code: string; from: number; to: number; source: Types.Provenance }>;
  participations: Array<{
    __typename: 'Participation';
    id: string;
    version: number;
    takesPart: boolean;
    note: string | null;
    source: Types.Provenance;
    district: { __typename: 'District'; code: string; name: string; zone: string };
    cycle: { __typename: 'Cycle'; code: string; from: number; to: number } | null;
  }>;
  goals: Array<{
    __typename: 'Goal';
    id: string;
    code: string;
    version: number;
    titleKo: string;
    titleEn: string | null;
    description: string | null;
    source: Types.Provenance;
    indicators: Array<{
      __typename: 'Indicator';
      id: string;
      code: string;
      version: number;
      titleKo: string;
      titleEn: string | null;
      kind: Types.IndicatorKind;
      unit: string;
      definition: string | null;
      numeratorLabel: string | null;
      denominatorLabel: string | null;
      mayExceed: boolean;
      direction: Types.Direction;
      frequency: Types.Frequency;
      timeAggregation: Types.TimeAggregation;
      isCumulative: boolean;
      scope: Types.IndicatorScope;
      districtAggregation: Types.DistrictAggregation;
      baseline: number | null;
      interpolation: Types.Interpolation;
      dueFrom: string | null;
      hasMidpoint: boolean;
      weight: number;
      origin: string | null;
      note: string | null;
      source: Types.Provenance;
      retiredOn: string | null;
      hasApprovedValues: boolean;
      band: { __typename: 'Band'; lo: number; hi: number } | null;
      stage: { __typename: 'Stage'; id: string } | null;
      targets: Array<{
        __typename: 'Target';
        pointKey: string;
        value: number;
        effectiveFrom: string;
        source: Types.Provenance;
      }>;
    }>;
    tasks: Array<{
      __typename: 'Task';
      id: string;
      code: string;
      version: number;
      titleKo: string;
      titleEn: string | null;
      department: string | null;
      team: string | null;
      purpose: string | null;
      rollout: Types.Rollout;
      source: Types.Provenance;
      stages: Array<{
        __typename: 'Stage';
        id: string;
        code: string;
        version: number;
        titleKo: string;
        titleEn: string | null;
        monitoringQuestion: string | null;
        startMonth: number;
        endMonth: number;
        recurrence: Types.Recurrence;
        source: Types.Provenance;
      }>;
      indicators: Array<{
        __typename: 'Indicator';
        id: string;
        code: string;
        version: number;
        titleKo: string;
        titleEn: string | null;
        kind: Types.IndicatorKind;
        unit: string;
        definition: string | null;
        numeratorLabel: string | null;
        denominatorLabel: string | null;
        mayExceed: boolean;
        direction: Types.Direction;
        frequency: Types.Frequency;
        timeAggregation: Types.TimeAggregation;
        isCumulative: boolean;
        scope: Types.IndicatorScope;
        districtAggregation: Types.DistrictAggregation;
        baseline: number | null;
        interpolation: Types.Interpolation;
        dueFrom: string | null;
        hasMidpoint: boolean;
        weight: number;
        origin: string | null;
        note: string | null;
        source: Types.Provenance;
        retiredOn: string | null;
        hasApprovedValues: boolean;
        band: { __typename: 'Band'; lo: number; hi: number } | null;
        stage: { __typename: 'Stage'; id: string } | null;
        targets: Array<{
          __typename: 'Target';
          pointKey: string;
          value: number;
          effectiveFrom: string;
          source: Types.Provenance;
        }>;
      }>;
      cityRole: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
      districtRole: {
        __typename: 'DistrictRole';
        quantity: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
        quality: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
        strengthen: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
      } | null;
    }>;
  }>;
  period: { __typename: 'YearSpan'; from: number; to: number };
} & { ' $fragmentName'?: 'PlanPage_PlanFragment' };

export const PlanNode_PlanFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tolerance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverageThreshold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportDueDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanNode_PlanFragment, unknown>;
export const PlanParticipation_ParticipationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanParticipation_participation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takesPart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'district' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanParticipation_ParticipationFragment, unknown>;
export const PlanNode_GoalFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_goal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanNode_GoalFragment, unknown>;
export const PlanNode_IndicatorFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_indicator' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numeratorLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominatorLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayExceed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frequency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeAggregation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCumulative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtAggregation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'band' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hi' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'interpolation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasMidpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasApprovedValues' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'pointKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanNode_IndicatorFragment, unknown>;
export const PlanNode_TaskFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'department' } },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rollout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cityRole' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'districtRole' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quality' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'strengthen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanNode_TaskFragment, unknown>;
export const PlanNode_StageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_stage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'monitoringQuestion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recurrence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanNode_StageFragment, unknown>;
export const PlanPage_PlanFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanPage_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'PlanNode_plan' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'isExample' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'permissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'canEdit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canPublish' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cycles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PlanParticipation_participation' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PlanNode_goal' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'indicators' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_indicator' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_task' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'stages' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'PlanNode_stage' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'indicators' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'PlanNode_indicator' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_plan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tolerance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverageThreshold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportDueDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'period' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanParticipation_participation' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takesPart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'district' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zone' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_goal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_indicator' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numeratorLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominatorLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayExceed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'frequency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeAggregation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCumulative' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtAggregation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'band' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hi' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'interpolation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasMidpoint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasApprovedValues' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'targets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'pointKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'department' } },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rollout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cityRole' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'districtRole' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quality' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'strengthen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanNode_stage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleKo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'titleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'monitoringQuestion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recurrence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanPage_PlanFragment, unknown>;
