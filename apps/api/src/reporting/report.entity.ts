import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Provenance } from '../plans/plan-enums.js';
import type { ReportAnswer, ReportState } from './report-enums.js';

/** The row of a report. What the API shows of it is `Report`. */
@Entity('report')
export class ReportRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  indicatorId!: string;

  /** null: the city's own. */
  @Column('text', { nullable: true })
  districtCode!: string | null;

  @Column('text')
  periodKey!: string;

  @Column('date')
  periodEnd!: string;

  @Column('text')
  state!: ReportState;

  @Column('text')
  answer!: ReportAnswer;

  @Column('double precision', { nullable: true })
  numerator!: number | null;

  @Column('double precision', { nullable: true })
  denominator!: number | null;

  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('text', { nullable: true })
  narrative!: string | null;

  @Column('text')
  source!: Provenance;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  returnedAt!: Date | null;

  @Column('uuid', { nullable: true })
  returnedBy!: string | null;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  /** The version that was read and approved. */
  @Column('int', { nullable: true })
  approvedVersion!: number | null;

  @Column('int')
  version!: number;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;
}
