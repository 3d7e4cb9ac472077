/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../lib/schema-types.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MatrixColumnsFragment = {
  __typename: 'ReadingColumns';
  scores: Array<number | null>;
  statuses: Array<Types.Status | null>;
  states: Array<Types.ReadingState | null>;
  reported: Array<number>;
  expected: Array<number>;
  sufficient: Array<boolean>;
} & { ' $fragmentName'?: 'MatrixColumnsFragment' };

export type CityReadingFragment = {
  __typename: 'Reading';
  score: number | null;
  status: Types.Status | null;
  state: Types.ReadingState;
  coverage: { __typename: 'Coverage'; reported: number; expected: number; isSufficient: boolean };
} & { ' $fragmentName'?: 'CityReadingFragment' };

export type Overview_MatrixFragment = {
  __typename: 'Matrix';
  period: string;
  asOf: string;
  isExample: boolean;
  takesPart: Array<boolean>;
  cohort: Array<string | null>;
  plan: { __typename: 'Plan'; id: string; code: string; title: string };
  districts: Array<{ __typename: 'District'; code: string; name: string; zone: string }>;
  tasks: Array<{ __typename: 'Task'; id: string; code: string; title: string }>;
  process: {
    __typename: 'ReadingColumns';
    scores: Array<number | null>;
    statuses: Array<Types.Status | null>;
    states: Array<Types.ReadingState | null>;
    reported: Array<number>;
    expected: Array<number>;
    sufficient: Array<boolean>;
  };
  outcome: {
    __typename: 'ReadingColumns';
    scores: Array<number | null>;
    statuses: Array<Types.Status | null>;
    states: Array<Types.ReadingState | null>;
    reported: Array<number>;
    expected: Array<number>;
    sufficient: Array<boolean>;
  };
  result: {
    __typename: 'ReadingColumns';
    scores: Array<number | null>;
    statuses: Array<Types.Status | null>;
    states: Array<Types.ReadingState | null>;
    reported: Array<number>;
    expected: Array<number>;
    sufficient: Array<boolean>;
  };
  city: {
    __typename: 'MatrixCity';
    process: {
      __typename: 'ReadingColumns';
      scores: Array<number | null>;
      statuses: Array<Types.Status | null>;
      states: Array<Types.ReadingState | null>;
      reported: Array<number>;
      expected: Array<number>;
      sufficient: Array<boolean>;
    };
    outcome: {
      __typename: 'ReadingColumns';
      scores: Array<number | null>;
      statuses: Array<Types.Status | null>;
      states: Array<Types.ReadingState | null>;
      reported: Array<number>;
      expected: Array<number>;
      sufficient: Array<boolean>;
    };
    result: {
      __typename: 'ReadingColumns';
      scores: Array<number | null>;
      statuses: Array<Types.Status | null>;
      states: Array<Types.ReadingState | null>;
      reported: Array<number>;
      expected: Array<number>;
      sufficient: Array<boolean>;
    };
  };
  cityTasks: Array<{
    __typename: 'TaskProgress';
    task: { __typename: 'Task'; id: string; code: string; title: string };
    process: {
      __typename: 'Reading';
      score: number | null;
      status: Types.Status | null;
      state: Types.ReadingState;
      coverage: { __typename: 'Coverage'; reported: number; expected: number; isSufficient: boolean };
    };
    outcome: {
      __typename: 'Reading';
      score: number | null;
      status: Types.Status | null;
      state: Types.ReadingState;
      coverage: { __typename: 'Coverage'; reported: number; expected: number; isSufficient: boolean };
    };
    result: {
      __typename: 'Reading';
      score: number | null;
      status: Types.Status | null;
      state: Types.ReadingState;
      coverage: { __typename: 'Coverage'; reported: number; expected: number; isSufficient: boolean };
    };
  }>;
  sentence: {
    __typename: 'MatrixSentence';
    takingPart: number;
    reportedAll: number;
    unanswered: number;
    behind: Array<{
      __typename: 'TaskBehind';
      task: { __typename: 'Task'; id: string; code: string };
      districts: Array<{ __typename: 'District'; code: string; name: string }>;
    }>;
  };
} & { ' $fragmentName'?: 'Overview_MatrixFragment' };

export type AttentionItemFragment = {
  __typename: 'AttentionRow';
  task: { __typename: 'Task'; id: string; code: string };
  indicator: { __typename: 'Indicator'; id: string; code: string; title: string } | null;
  district: { __typename: 'District'; code: string; name: string };
} & { ' $fragmentName'?: 'AttentionItemFragment' };

export type Overview_AttentionFragment = {
  __typename: 'Attention';
  unanswered: number;
  missing: Array<{
    __typename: 'AttentionRow';
    task: { __typename: 'Task'; id: string; code: string };
    indicator: { __typename: 'Indicator'; id: string; code: string; title: string } | null;
    district: { __typename: 'District'; code: string; name: string };
  }>;
  regressing: Array<{
    __typename: 'AttentionRow';
    task: { __typename: 'Task'; id: string; code: string };
    indicator: { __typename: 'Indicator'; id: string; code: string; title: string } | null;
    district: { __typename: 'District'; code: string; name: string };
  }>;
  diverging: Array<{
    __typename: 'AttentionRow';
    task: { __typename: 'Task'; id: string; code: string };
    indicator: { __typename: 'Indicator'; id: string; code: string; title: string } | null;
    district: { __typename: 'District'; code: string; name: string };
  }>;
  unansweredComments: Array<{
    __typename: 'Comment';
    id: string;
    text: string;
    agendaItem: {
      __typename: 'AgendaItem';
      id: string;
      number: string;
      session: {
        __typename: 'Session';
        id: string;
        number: number;
        committee: { __typename: 'Committee'; id: string; code: string };
      };
    };
  }>;
} & { ' $fragmentName'?: 'Overview_AttentionFragment' };

export const MatrixColumnsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MatrixColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingColumns' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          { kind: 'Field', name: { kind: 'Name', value: 'states' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficient' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatrixColumnsFragment, unknown>;
export const CityReadingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CityReading' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSufficient' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CityReadingFragment, unknown>;
export const Overview_MatrixFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Overview_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Matrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isExample' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
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
            name: { kind: 'Name', value: 'districts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zone' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'takesPart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cohort' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
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
            name: { kind: 'Name', value: 'process' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'MatrixColumns' },
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
                  name: { kind: 'Name', value: 'MatrixColumns' },
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
                  name: { kind: 'Name', value: 'MatrixColumns' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'city' },
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
                        name: { kind: 'Name', value: 'MatrixColumns' },
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
                        name: { kind: 'Name', value: 'MatrixColumns' },
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
                        name: { kind: 'Name', value: 'MatrixColumns' },
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
            name: { kind: 'Name', value: 'cityTasks' },
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
                    ],
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
                        name: { kind: 'Name', value: 'CityReading' },
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
                        name: { kind: 'Name', value: 'CityReading' },
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
                        name: { kind: 'Name', value: 'CityReading' },
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
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'takingPart' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportedAll' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unanswered' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'behind' },
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
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'districts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
      name: { kind: 'Name', value: 'MatrixColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingColumns' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          { kind: 'Field', name: { kind: 'Name', value: 'states' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficient' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CityReading' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reading' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'score' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSufficient' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Overview_MatrixFragment, unknown>;
export const AttentionItemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttentionItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AttentionRow' } },
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
              ],
            },
          },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttentionItemFragment, unknown>;
export const Overview_AttentionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Overview_attention' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attention' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AttentionItem' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regressing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AttentionItem' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'diverging' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AttentionItem' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unanswered' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unansweredComments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agendaItem' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'session' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'committee' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttentionItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AttentionRow' } },
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
              ],
            },
          },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<Overview_AttentionFragment, unknown>;
