/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../lib/schema-types.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DistrictPage_DistrictFragment = {
  __typename: 'District';
  code: string;
  name: string;
  zone: string;
  enrolment: {
    __typename: 'Enrolment';
    yearOfCycle: number | null;
    source: Types.Provenance;
    cycle: { __typename: 'Cycle'; code: string; from: number; to: number };
  } | null;
  scoreSheet: {
    __typename: 'ScoreSheet';
    period: string;
    asOf: string;
    today: string;
    isExample: boolean;
    cycle: { __typename: 'Cycle'; from: number; to: number };
    systems: Array<{
      __typename: 'TaskSystem';
      task: {
        __typename: 'Task';
        id: string;
        code: string;
        title: string;
        comments: { __typename: 'CommentConnection'; totalCount: number };
      };
      progress: {
        __typename: 'TaskProgress';
        process: {
          __typename: 'Reading';
          score: number | null;
          status: Types.Status | null;
          state: Types.ReadingState;
          flags: Array<Types.Flag>;
          limitedCount: number;
          coverage: {
            __typename: 'Coverage';
            reported: number;
            expected: number;
            notApplicable: number;
            isSufficient: boolean;
          };
        };
        outcome: {
          __typename: 'Reading';
          score: number | null;
          status: Types.Status | null;
          state: Types.ReadingState;
          flags: Array<Types.Flag>;
          limitedCount: number;
          coverage: {
            __typename: 'Coverage';
            reported: number;
            expected: number;
            notApplicable: number;
            isSufficient: boolean;
          };
        };
        result: {
          __typename: 'Reading';
          score: number | null;
          status: Types.Status | null;
          state: Types.ReadingState;
          flags: Array<Types.Flag>;
          limitedCount: number;
          coverage: {
            __typename: 'Coverage';
            reported: number;
            expected: number;
            notApplicable: number;
            isSufficient: boolean;
          };
        };
      };
      stages: Array<{
        __typename: 'StageBar';
        from: string;
        to: string;
        stage: {
          __typename: 'Stage';
          id: string;
          code: string;
          title: string;
          monitoringQuestion: string | null;
          indicators: Array<{ __typename: 'Indicator'; id: string }>;
        };
        reading: {
          __typename: 'StageReading';
          score: number | null;
          status: Types.Status | null;
          state: Types.ReadingState;
          reported: number;
          expected: number;
        };
      }>;
      indicators: Array<{
        __typename: 'IndicatorSeries';
        baseline: number | null;
        periods: Array<string>;
        ends: Array<string>;
        values: Array<number | null>;
        numerators: Array<number | null>;
        denominators: Array<number | null>;
        states: Array<Types.CellState>;
        path: Array<number | null>;
        achievements: Array<number | null>;
        statuses: Array<Types.Status | null>;
        sources: Array<Types.Provenance | null>;
        narratives: Array<string | null>;
        zoneMedian: Array<number | null>;
        targetKeys: Array<string>;
        targetValues: Array<number>;
        targetEnds: Array<string>;
        latestValue: number | null;
        latestPeriod: string | null;
        expected: number | null;
        achievement: number | null;
        status: Types.Status | null;
        flags: Array<Types.Flag>;
        indicator: {
          __typename: 'Indicator';
          id: string;
          code: string;
          kind: Types.IndicatorKind;
          title: string;
          unit: string;
          definition: string | null;
          numeratorLabel: string | null;
          denominatorLabel: string | null;
          direction: Types.Direction;
          frequency: Types.Frequency;
          interpolation: Types.Interpolation;
          timeAggregation: Types.TimeAggregation;
          isCumulative: boolean;
          districtAggregation: Types.DistrictAggregation;
          origin: string | null;
          note: string | null;
          source: Types.Provenance;
        };
      }>;
    }>;
    strengths: Array<{
      __typename: 'Finding';
      kind: Types.FindingKind;
      value: number | null;
      expected: number | null;
      period: string | null;
      task: { __typename: 'Task'; id: string; code: string; title: string };
      indicator: {
        __typename: 'Indicator';
        id: string;
        code: string;
        title: string;
        unit: string;
        kind: Types.IndicatorKind;
      } | null;
    }>;
    gaps: Array<{
      __typename: 'Finding';
      kind: Types.FindingKind;
      value: number | null;
      expected: number | null;
      period: string | null;
      task: { __typename: 'Task'; id: string; code: string; title: string };
      indicator: {
        __typename: 'Indicator';
        id: string;
        code: string;
        title: string;
        unit: string;
        kind: Types.IndicatorKind;
      } | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'DistrictPage_DistrictFragment' };

export type DistrictReadingFragment = {
  __typename: 'Reading';
  score: number | null;
  status: Types.Status | null;
  state: Types.ReadingState;
  flags: Array<Types.Flag>;
  limitedCount: number;
  coverage: {
    __typename: 'Coverage';
    reported: number;
    expected: number;
    notApplicable: number;
    isSufficient: boolean;
  };
} & { ' $fragmentName'?: 'DistrictReadingFragment' };

export type DistrictSeriesFragment = {
  __typename: 'IndicatorSeries';
  baseline: number | null;
  periods: Array<string>;
  ends: Array<string>;
  values: Array<number | null>;
  numerators: Array<number | null>;
  denominators: Array<number | null>;
  states: Array<Types.CellState>;
  path: Array<number | null>;
  achievements: Array<number | null>;
  statuses: Array<Types.Status | null>;
  sources: Array<Types.Provenance | null>;
  narratives: Array<string | null>;
  zoneMedian: Array<number | null>;
  targetKeys: Array<string>;
  targetValues: Array<number>;
  targetEnds: Array<string>;
  latestValue: number | null;
  latestPeriod: string | null;
  expected: number | null;
  achievement: number | null;
  status: Types.Status | null;
  flags: Array<Types.Flag>;
  indicator: {
    __typename: 'Indicator';
    id: string;
    code: string;
    kind: Types.IndicatorKind;
    title: string;
    unit: string;
    definition: string | null;
    numeratorLabel: string | null;
    denominatorLabel: string | null;
    direction: Types.Direction;
    frequency: Types.Frequency;
    interpolation: Types.Interpolation;
    timeAggregation: Types.TimeAggregation;
    isCumulative: boolean;
    districtAggregation: Types.DistrictAggregation;
    origin: string | null;
    note: string | null;
    source: Types.Provenance;
  };
} & { ' $fragmentName'?: 'DistrictSeriesFragment' };

export type DistrictFindingFragment = {
  __typename: 'Finding';
  kind: Types.FindingKind;
  value: number | null;
  expected: number | null;
  period: string | null;
  task: { __typename: 'Task'; id: string; code: string; title: string };
  indicator: {
    __typename: 'Indicator';
    id: string;
    code: string;
    title: string;
    unit: string;
    kind: Types.IndicatorKind;
  } | null;
} & { ' $fragmentName'?: 'DistrictFindingFragment' };

export const DistrictReadingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictReading' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'limitedCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notApplicable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSufficient' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DistrictReadingFragment, unknown>;
export const DistrictSeriesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictSeries' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IndicatorSeries' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'numeratorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'denominatorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'frequency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpolation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeAggregation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCumulative' } },
                { kind: 'Field', name: { kind: 'Name', value: 'districtAggregation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periods' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ends' } },
          { kind: 'Field', name: { kind: 'Name', value: 'values' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numerators' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominators' } },
          { kind: 'Field', name: { kind: 'Name', value: 'states' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'achievements' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'narratives' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zoneMedian' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetKeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetValues' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetEnds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latestValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latestPeriod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'achievement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DistrictSeriesFragment, unknown>;
export const DistrictFindingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictFinding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Finding' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'task' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DistrictFindingFragment, unknown>;
export const DistrictPage_DistrictFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictPage_district' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'District' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enrolment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'plan' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'plan' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'yearOfCycle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
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
            kind: 'Field',
            name: { kind: 'Name', value: 'scoreSheet' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'plan' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'plan' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isExample' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cycle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'systems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'task' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'comments' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'progress' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'process' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'DistrictReading' },
                                    directives: [
                                      { kind: 'Directive', name: { kind: 'Name', value: 'unmask' } },
                                    ],
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'outcome' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'DistrictReading' },
                                    directives: [
                                      { kind: 'Directive', name: { kind: 'Name', value: 'unmask' } },
                                    ],
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'result' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'DistrictReading' },
                                    directives: [
                                      { kind: 'Directive', name: { kind: 'Name', value: 'unmask' } },
                                    ],
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'stages' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'stage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'monitoringQuestion' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'indicators' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reading' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                                ],
                              },
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
                              name: { kind: 'Name', value: 'DistrictSeries' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'strengths' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DistrictFinding' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'gaps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DistrictFinding' },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictReading' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'limitedCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notApplicable' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSufficient' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictSeries' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IndicatorSeries' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'numeratorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'denominatorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'frequency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpolation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeAggregation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCumulative' } },
                { kind: 'Field', name: { kind: 'Name', value: 'districtAggregation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periods' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ends' } },
          { kind: 'Field', name: { kind: 'Name', value: 'values' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numerators' } },
          { kind: 'Field', name: { kind: 'Name', value: 'denominators' } },
          { kind: 'Field', name: { kind: 'Name', value: 'states' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
          { kind: 'Field', name: { kind: 'Name', value: 'achievements' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'narratives' } },
          { kind: 'Field', name: { kind: 'Name', value: 'zoneMedian' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetKeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetValues' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetEnds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latestValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latestPeriod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'achievement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DistrictFinding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Finding' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'task' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicator' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DistrictPage_DistrictFragment, unknown>;
