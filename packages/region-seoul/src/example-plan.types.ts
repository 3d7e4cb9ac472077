import type {
  AgendaItemKind,
  CommentKind,
  Disposition,
  SessionMode,
} from '@dure/domain/advisory/advisory.types';
import type {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import type { Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';

/** A text with a source of its own: it may be a fact inside an example, or the reverse. */
export interface SourcedText {
  readonly text: string;
  readonly source: Provenance;
}

interface ExampleNode {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly source: Provenance;
}

export interface ExampleTarget {
  /** 'y1'…'y3' (year of the district's cycle) or a calendar year. */
  readonly pointKey: string;
  readonly value: number;
  readonly source: Provenance;
}

/** An actual value the source document states; `period` is the key of the period it is for. */
export interface FactValue {
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface ExampleIndicator extends ExampleNode {
  readonly kind: IndicatorKind;
  /** Code of the stage within its task; PROCESS only. */
  readonly stageCode: string | null;
  readonly unit: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  /** Whether the numerator may be above the denominator: sums of survey points, not parts of a whole. */
  readonly mayExceed: boolean;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly timeAggregation: TimeAggregation;
  readonly isCumulative: boolean;
  readonly districtAggregation: DistrictAggregation;
  readonly scope: IndicatorScope;
  readonly baseline: number | null;
  readonly hasMidpoint: boolean;
  /** First month that is reported, 'YYYY-MM'. */
  readonly dueFrom: string | null;
  readonly origin: string | null;
  readonly note: string | null;
  readonly targets: readonly ExampleTarget[];
  readonly facts: readonly FactValue[];
}

export interface ExampleStage extends ExampleNode {
  readonly monitoringQuestion: string | null;
  /** Months of the cycle from 1; of the calendar year where the stage recurs. */
  readonly startMonth: number;
  readonly endMonth: number;
  readonly recurrence: Recurrence;
}

export interface ExampleTask extends ExampleNode {
  readonly department: string | null;
  readonly team: string | null;
  readonly rollout: Rollout;
  readonly cityRole: SourcedText | null;
  readonly districtQuantity: SourcedText | null;
  readonly districtQuality: SourcedText | null;
  readonly districtStrengthen: SourcedText | null;
  readonly stages: readonly ExampleStage[];
  readonly indicators: readonly ExampleIndicator[];
}

export interface ExampleGoal extends ExampleNode {
  readonly tasks: readonly ExampleTask[];
}

export interface ExampleCycle {
  readonly code: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly source: Provenance;
}

export interface ExampleParticipation {
  readonly districtCode: string;
  /** Null: the district does not take part. */
  readonly cycleCode: string | null;
  readonly note: string | null;
  readonly source: Provenance;
}

export interface ExamplePlan {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly source: Provenance;
  readonly cycles: readonly ExampleCycle[];
  /** One row for each of the 25 districts, in official order. */
  readonly participations: readonly ExampleParticipation[];
  readonly goals: readonly ExampleGoal[];
}

export interface ExampleAgendaItem {
  readonly number: string;
  readonly kind: AgendaItemKind;
  readonly team: string;
  readonly title: string;
  readonly taskCodes: readonly string[];
  readonly source: Provenance;
}

export interface ExampleComment {
  readonly id: string;
  readonly agendaNumber: string;
  readonly taskCode: string | null;
  readonly kind: CommentKind;
  readonly text: string;
  readonly source: Provenance;
}

export interface ExampleAnswer {
  readonly commentId: string;
  readonly text: string;
  readonly source: Provenance;
  readonly disposition: Disposition;
  readonly dispositionSource: Provenance;
}

/** The recorded session of the subcommittee: its agenda, the members' comments and the one answer. */
export interface ExampleSession {
  readonly committee: {
    readonly code: string;
    readonly titleKo: string;
    readonly parentTitleKo: string;
    readonly source: Provenance;
  };
  readonly number: number;
  /** Business date; times are local, 'HH:mm'. */
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Local date and time of the next session, 'YYYY-MM-DDTHH:mm'. */
  readonly nextSessionAt: string;
  readonly place: string;
  readonly mode: SessionMode;
  readonly membersPresent: number;
  readonly officialsPresent: number;
  readonly documentNumber: string;
  readonly approvedOn: string;
  readonly disclosure: string;
  readonly retentionYears: number;
  readonly source: Provenance;
  readonly agendaItems: readonly ExampleAgendaItem[];
  readonly comments: readonly ExampleComment[];
  readonly answers: readonly ExampleAnswer[];
}
