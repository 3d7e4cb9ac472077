/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../lib/schema-types.generated.js';

import type {
  PlanNode_PlanFragment,
  PlanNode_GoalFragment,
  PlanNode_TaskFragment,
  PlanNode_StageFragment,
  PlanNode_IndicatorFragment,
  PlanParticipation_ParticipationFragment,
} from './plan-nodes.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CreatePlanMutationVariables = Exact<{
  input: Types.CreatePlanInput;
}>;

export type CreatePlanMutation = {
  createPlan:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | { __typename: 'NodeConflict' }
    | {
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
      }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type UpdatePlanMutationVariables = Exact<{
  input: Types.UpdatePlanInput;
}>;

export type UpdatePlanMutation = {
  updatePlan:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | { __typename: 'Indicator' }
          | {
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
            }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | {
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
      }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type CreateGoalMutationVariables = Exact<{
  input: Types.CreateGoalInput;
}>;

export type CreateGoalMutation = {
  createGoal:
    | {
        __typename: 'Goal';
        id: string;
        code: string;
        version: number;
        titleKo: string;
        titleEn: string | null;
        description: string | null;
        source: Types.Provenance;
      }
    | { __typename: 'Indicator' }
    | { __typename: 'NodeConflict' }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type UpdateGoalMutationVariables = Exact<{
  input: Types.UpdateGoalInput;
}>;

export type UpdateGoalMutation = {
  updateGoal:
    | {
        __typename: 'Goal';
        id: string;
        code: string;
        version: number;
        titleKo: string;
        titleEn: string | null;
        description: string | null;
        source: Types.Provenance;
      }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | {
              __typename: 'Goal';
              id: string;
              code: string;
              version: number;
              titleKo: string;
              titleEn: string | null;
              description: string | null;
              source: Types.Provenance;
            }
          | { __typename: 'Indicator' }
          | { __typename: 'Plan' }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type CreateTaskMutationVariables = Exact<{
  input: Types.CreateTaskInput;
}>;

export type CreateTaskMutation = {
  createTask:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | { __typename: 'NodeConflict' }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | {
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
      };
};

export type UpdateTaskMutationVariables = Exact<{
  input: Types.UpdateTaskInput;
}>;

export type UpdateTaskMutation = {
  updateTask:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | { __typename: 'Indicator' }
          | { __typename: 'Plan' }
          | { __typename: 'Stage' }
          | {
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
            };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | {
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
      };
};

export type CreateStageMutationVariables = Exact<{
  input: Types.CreateStageInput;
}>;

export type CreateStageMutation = {
  createStage:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | { __typename: 'NodeConflict' }
    | { __typename: 'Plan' }
    | {
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
      }
    | { __typename: 'Task' };
};

export type UpdateStageMutationVariables = Exact<{
  input: Types.UpdateStageInput;
}>;

export type UpdateStageMutation = {
  updateStage:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | { __typename: 'Indicator' }
          | { __typename: 'Plan' }
          | {
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
            }
          | { __typename: 'Task' };
      }
    | { __typename: 'Plan' }
    | {
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
      }
    | { __typename: 'Task' };
};

export type CreateIndicatorMutationVariables = Exact<{
  input: Types.CreateIndicatorInput;
}>;

export type CreateIndicatorMutation = {
  createIndicator:
    | { __typename: 'Goal' }
    | {
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
      }
    | { __typename: 'NodeConflict' }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type UpdateIndicatorMutationVariables = Exact<{
  input: Types.UpdateIndicatorInput;
}>;

export type UpdateIndicatorMutation = {
  updateIndicator:
    | { __typename: 'Goal' }
    | {
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
      }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | {
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
            }
          | { __typename: 'Plan' }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type RetireIndicatorMutationVariables = Exact<{
  input: Types.RetireIndicatorInput;
}>;

export type RetireIndicatorMutation = {
  retireIndicator:
    | { __typename: 'Goal' }
    | {
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
      }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | {
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
            }
          | { __typename: 'Plan' }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type SetTargetMutationVariables = Exact<{
  input: Types.SetTargetInput;
}>;

export type SetTargetMutation = {
  setTarget:
    | { __typename: 'Goal' }
    | {
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
      }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | {
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
            }
          | { __typename: 'Plan' }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type PublishPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;

export type PublishPlanMutation = {
  publishPlan:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | { __typename: 'Indicator' }
          | {
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
            }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | {
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
      }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type UnpublishPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;

export type UnpublishPlanMutation = {
  unpublishPlan:
    | { __typename: 'Goal' }
    | { __typename: 'Indicator' }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal' }
          | { __typename: 'Indicator' }
          | {
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
            }
          | { __typename: 'Stage' }
          | { __typename: 'Task' };
      }
    | {
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
      }
    | { __typename: 'Stage' }
    | { __typename: 'Task' };
};

export type MoveNodeMutationVariables = Exact<{
  input: Types.MoveNodeInput;
}>;

export type MoveNodeMutation = {
  moveNode:
    | { __typename: 'Goal'; id: string; version: number }
    | { __typename: 'Indicator'; id: string; version: number }
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal'; id: string; version: number }
          | { __typename: 'Indicator'; id: string; version: number }
          | { __typename: 'Plan' }
          | { __typename: 'Stage'; id: string; version: number }
          | { __typename: 'Task'; id: string; version: number };
      }
    | { __typename: 'Plan' }
    | { __typename: 'Stage'; id: string; version: number }
    | { __typename: 'Task'; id: string; version: number };
};

export type RemoveNodeMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;

export type RemoveNodeMutation = {
  removeNode:
    | {
        __typename: 'NodeConflict';
        current:
          | { __typename: 'Goal'; id: string; version: number }
          | { __typename: 'Indicator'; id: string; version: number }
          | { __typename: 'Plan' }
          | { __typename: 'Stage'; id: string; version: number }
          | { __typename: 'Task'; id: string; version: number };
      }
    | { __typename: 'Removal'; removalId: string; nodeId: string; removedCount: number };
};

export type RestoreNodeMutationVariables = Exact<{
  removalId: string | number;
}>;

export type RestoreNodeMutation = {
  restoreNode:
    | { __typename: 'Goal'; id: string; version: number }
    | { __typename: 'Indicator'; id: string; version: number }
    | { __typename: 'NodeConflict' }
    | { __typename: 'Plan' }
    | { __typename: 'Stage'; id: string; version: number }
    | { __typename: 'Task'; id: string; version: number };
};

export type SetParticipationMutationVariables = Exact<{
  input: Types.SetParticipationInput;
}>;

export type SetParticipationMutation = {
  setParticipation:
    | {
        __typename: 'Participation';
        id: string;
        version: number;
        takesPart: boolean;
        note: string | null;
        source: Types.Provenance;
        district: { __typename: 'District'; code: string; name: string; zone: string };
        cycle: { __typename: 'Cycle'; code: string; from: number; to: number } | null;
      }
    | {
        __typename: 'ParticipationConflict';
        current: {
          __typename: 'Participation';
          id: string;
          version: number;
          takesPart: boolean;
          note: string | null;
          source: Types.Provenance;
          district: { __typename: 'District'; code: string; name: string; zone: string };
          cycle: { __typename: 'Cycle'; code: string; from: number; to: number } | null;
        };
      };
};

export const CreatePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreatePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreatePlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_plan' },
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
} as unknown as DocumentNode<CreatePlanMutation, CreatePlanMutationVariables>;
export const UpdatePlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdatePlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdatePlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updatePlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_plan' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_plan' },
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
  ],
} as unknown as DocumentNode<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const CreateGoalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateGoal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateGoalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createGoal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_goal' },
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
} as unknown as DocumentNode<CreateGoalMutation, CreateGoalMutationVariables>;
export const UpdateGoalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateGoal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateGoalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateGoal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_goal' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_goal' },
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
} as unknown as DocumentNode<UpdateGoalMutation, UpdateGoalMutationVariables>;
export const CreateTaskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateTaskInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_task' },
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
} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateTaskInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_task' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_task' },
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
} as unknown as DocumentNode<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const CreateStageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateStage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateStageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createStage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
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
} as unknown as DocumentNode<CreateStageMutation, CreateStageMutationVariables>;
export const UpdateStageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateStage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateStageInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateStage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_stage' },
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
} as unknown as DocumentNode<UpdateStageMutation, UpdateStageMutationVariables>;
export const CreateIndicatorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateIndicator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateIndicatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createIndicator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
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
} as unknown as DocumentNode<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const UpdateIndicatorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateIndicator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateIndicatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateIndicator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Indicator' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_indicator' },
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
} as unknown as DocumentNode<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const RetireIndicatorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetireIndicator' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetireIndicatorInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retireIndicator' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Indicator' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_indicator' },
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
} as unknown as DocumentNode<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const SetTargetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetTarget' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetTargetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setTarget' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Indicator' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_indicator' },
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
} as unknown as DocumentNode<SetTargetMutation, SetTargetMutationVariables>;
export const PublishPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_plan' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_plan' },
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
  ],
} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const UnpublishPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnpublishPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unpublishPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PlanNode_plan' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Plan' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PlanNode_plan' },
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
  ],
} as unknown as DocumentNode<UnpublishPlanMutation, UnpublishPlanMutationVariables>;
export const MoveNodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveNode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveNodeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveNode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Indicator' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<MoveNodeMutation, MoveNodeMutationVariables>;
export const RemoveNodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveNode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeNode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Removal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'removalId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'removedCount' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NodeConflict' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Indicator' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<RemoveNodeMutation, RemoveNodeMutationVariables>;
export const RestoreNodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestoreNode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'removalId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restoreNode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'removalId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'removalId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Goal' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Task' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stage' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Indicator' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
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
} as unknown as DocumentNode<RestoreNodeMutation, RestoreNodeMutationVariables>;
export const SetParticipationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetParticipation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetParticipationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setParticipation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
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
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'ParticipationConflict' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'current' },
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
} as unknown as DocumentNode<SetParticipationMutation, SetParticipationMutationVariables>;
