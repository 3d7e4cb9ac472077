import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Connection } from '../platform/graphql/connection.js';
import { Provenance } from '../plans/plan-enums.js';
import { PeriodLabel } from '../plans/plan.types.js';
import { ReportAnswer, ReportState } from './report-enums.js';

@AsParent()
@ObjectType({ description: 'What whoever asks may do with this report in its present state.' })
export class ReportPermissions {
  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canSubmit!: boolean;

  @Field(() => Boolean)
  canReturn!: boolean;

  @Field(() => Boolean)
  canApprove!: boolean;
}

@AsParent()
@ObjectType({ description: 'What a district, or the city, reports for one indicator and period (실적보고).' })
export class Report {
  @Field(() => ID)
  id!: string;

  planId!: string;

  indicatorId!: string;

  /** null: the city's own. */
  districtCode!: string | null;

  @Field(() => PeriodLabel)
  period!: PeriodLabel;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time.' })
  dueOn!: string;

  @Field(() => ReportState)
  state!: ReportState;

  @Field(() => ReportAnswer)
  answer!: ReportAnswer;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In the indicator’s unit; of a ratio computed from its parts, null for 0/0. 0 is a value.',
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was done (추진내용); the reason where it is not applicable.',
  })
  narrative!: string | null;

  @Field(() => Provenance)
  source!: Provenance;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  returnedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned the last time.' })
  returnReason!: string | null;

  @Field(() => Date, { nullable: true })
  approvedAt!: Date | null;

  @Field(() => Int, { description: 'Rises with each change; give back the one that was read.' })
  version!: number;

  @Field(() => ReportPermissions)
  permissions!: ReportPermissions;
}

@AsParent()
@ObjectType()
export class ReportConnection extends Connection(Report) {}

@AsParent()
@ObjectType({
  description: 'The report changed after it was read and nothing was written: here it is as it stands now.',
})
export class ReportConflict {
  @Field(() => Report)
  readonly current: Report;

  constructor(current: Report) {
    this.current = current;
  }
}

export const ReportResult = createUnionType({
  name: 'ReportResult',
  types: () => [Report, ReportConflict] as const,
  resolveType: (result: Report | ReportConflict) => result.constructor as Type<Report | ReportConflict>,
});
export type ReportResult = Report | ReportConflict;

@InputType()
export class SaveReportInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the district; null for the city’s own report.',
  })
  district?: string | null;

  @Field(() => String)
  period!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; null begins the report.' })
  version?: number | null;

  @Field(() => ReportAnswer)
  answer!: ReportAnswer;

  @Field(() => Float, { nullable: true, description: 'For indicators without numerator and denominator.' })
  value?: number | null;

  @Field(() => Float, { nullable: true })
  numerator?: number | null;

  @Field(() => Float, { nullable: true })
  denominator?: number | null;

  @Field(() => String, { nullable: true })
  narrative?: string | null;
}

@InputType()
export class ReportVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
