/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../lib/schema-types.generated.js';

import type { TaskPage_TaskFragment } from '../../features/task/task.generated.js';
import type { TaskComments_TaskFragment } from '../../features/sessions/sessions.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type TaskRouteQueryVariables = Exact<{
  plan: string;
  code: string;
  period?: string | null | undefined;
}>;

export type TaskRouteQuery = {
  task: {
    __typename: 'Task';
    id: string;
    code: string;
    title: string;
    purpose: string | null;
    department: string | null;
    team: string | null;
    rollout: Types.Rollout;
    source: Types.Provenance;
    plan: {
      __typename: 'Plan';
      id: string;
      code: string;
      title: string;
      tolerance: number;
      period: { __typename: 'YearSpan'; from: number; to: number };
    };
    goal: { __typename: 'Goal'; id: string; code: string; title: string };
    cityRole: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
    districtRole: {
      __typename: 'DistrictRole';
      quantity: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
      quality: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
      strengthen: { __typename: 'SourcedText'; text: string; source: Types.Provenance } | null;
    } | null;
    stages: Array<{
      __typename: 'Stage';
      id: string;
      code: string;
      title: string;
      monitoringQuestion: string | null;
      startMonth: number;
      endMonth: number;
      recurrence: Types.Recurrence;
      source: Types.Provenance;
    }>;
    cityProgress: {
      __typename: 'TaskProgress';
      asOf: string;
      isExample: boolean;
      process: {
        __typename: 'Reading';
        score: number | null;
        status: Types.Status | null;
        state: Types.ReadingState;
        flags: Array<Types.Flag>;
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
        coverage: {
          __typename: 'Coverage';
          reported: number;
          expected: number;
          notApplicable: number;
          isSufficient: boolean;
        };
      };
    };
    districtSeries: {
      __typename: 'TaskDistrictSeries';
      period: string;
      asOf: string;
      isExample: boolean;
      districts: Array<{
        __typename: 'District';
        code: string;
        name: string;
        enrolment: {
          __typename: 'Enrolment';
          cycle: { __typename: 'Cycle'; from: number; to: number };
        } | null;
      }>;
      progress: Array<{
        __typename: 'TaskProgress';
        district: { __typename: 'District'; code: string } | null;
        process: {
          __typename: 'Reading';
          score: number | null;
          status: Types.Status | null;
          state: Types.ReadingState;
          flags: Array<Types.Flag>;
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
          coverage: {
            __typename: 'Coverage';
            reported: number;
            expected: number;
            notApplicable: number;
            isSufficient: boolean;
          };
        };
      }>;
      indicators: Array<{
        __typename: 'IndicatorDistrictColumns';
        cityValue: number | null;
        cityTarget: number | null;
        cityStatus: Types.Status | null;
        cityFlags: Array<Types.Flag>;
        indicator: {
          __typename: 'Indicator';
          id: string;
          code: string;
          kind: Types.IndicatorKind;
          title: string;
          unit: string;
          scope: Types.IndicatorScope;
          numeratorLabel: string | null;
          denominatorLabel: string | null;
          interpolation: Types.Interpolation;
          timeAggregation: Types.TimeAggregation;
          isCumulative: boolean;
          origin: string | null;
          note: string | null;
          source: Types.Provenance;
          stage: { __typename: 'Stage'; id: string } | null;
        };
        cityCoverage: {
          __typename: 'Coverage';
          reported: number;
          expected: number;
          notApplicable: number;
          isSufficient: boolean;
        };
        series: Array<{
          __typename: 'IndicatorSeries';
          baseline: number | null;
          periods: Array<string>;
          ends: Array<string>;
          values: Array<number | null>;
          states: Array<Types.CellState>;
          path: Array<number | null>;
          achievements: Array<number | null>;
          statuses: Array<Types.Status | null>;
          sources: Array<Types.Provenance | null>;
          targetValues: Array<number>;
          targetEnds: Array<string>;
          latestPeriod: string | null;
          latestValue: number | null;
          status: Types.Status | null;
          district: { __typename: 'District'; code: string } | null;
        }>;
      }>;
      divergence: Array<{
        __typename: 'DivergencePoint';
        process: number | null;
        outcome: number | null;
        result: number | null;
        quadrant: Types.Quadrant | null;
        district: { __typename: 'District'; code: string; name: string };
      }>;
    };
    comments: {
      __typename: 'CommentConnection';
      totalCount: number;
      nodes: Array<{
        __typename: 'Comment';
        id: string;
        version: number;
        kind: Types.CommentKind;
        text: string;
        createdAt: string;
        source: Types.Provenance;
        agendaItem: {
          __typename: 'AgendaItem';
          id: string;
          number: string;
          title: string;
          session: {
            __typename: 'Session';
            id: string;
            number: number;
            heldOn: string;
            committee: { __typename: 'Committee'; id: string; code: string; title: string };
          };
        };
        author: { __typename: 'CommentAuthor'; name: string | null; isViewer: boolean };
        task: { __typename: 'Task'; id: string; code: string; title: string } | null;
        answer: {
          __typename: 'Answer';
          id: string;
          version: number;
          disposition: Types.Disposition;
          dispositionSource: Types.Provenance;
          text: string;
          source: Types.Provenance;
          answeredAt: string;
        } | null;
        permissions: { __typename: 'CommentPermissions'; canAnswer: boolean; canEdit: boolean };
      }>;
    };
  } | null;
};

export const TaskRouteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TaskRoute' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'plan' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'task' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'plan' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'plan' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'TaskPage_task' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'TaskComments_task' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskReading' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
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
      name: { kind: 'Name', value: 'TaskIndicator' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IndicatorDistrictColumns' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                { kind: 'Field', name: { kind: 'Name', value: 'numeratorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'denominatorLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interpolation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeAggregation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCumulative' } },
                { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stage' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'cityValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cityTarget' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cityStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cityFlags' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cityCoverage' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'district' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'periods' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ends' } },
                { kind: 'Field', name: { kind: 'Name', value: 'values' } },
                { kind: 'Field', name: { kind: 'Name', value: 'states' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                { kind: 'Field', name: { kind: 'Name', value: 'achievements' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetValues' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetEnds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latestPeriod' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latestValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommentItem_comment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Comment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'author' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isViewer' } },
              ],
            },
          },
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
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disposition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dispositionSource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'permissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canEdit' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskPage_task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'department' } },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rollout' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tolerance' } },
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
            kind: 'Field',
            name: { kind: 'Name', value: 'goal' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monitoringQuestion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startMonth' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endMonth' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recurrence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cityProgress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isExample' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'process' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'TaskReading' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
                        name: { kind: 'Name', value: 'TaskReading' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
                        name: { kind: 'Name', value: 'TaskReading' },
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
            name: { kind: 'Name', value: 'districtSeries' },
            arguments: [
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
                { kind: 'Field', name: { kind: 'Name', value: 'isExample' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'districts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
                          ],
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
                        name: { kind: 'Name', value: 'district' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'process' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'TaskReading' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
                              name: { kind: 'Name', value: 'TaskReading' },
                              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
                              name: { kind: 'Name', value: 'TaskReading' },
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
                  name: { kind: 'Name', value: 'indicators' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'TaskIndicator' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'divergence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'district' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'process' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quadrant' } },
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
      name: { kind: 'Name', value: 'TaskComments_task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'comments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'CommentItem_comment' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agendaItem' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'session' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'committee' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TaskRouteQuery, TaskRouteQueryVariables>;
