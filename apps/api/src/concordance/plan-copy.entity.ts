import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which plan a plan was started from. */
@Entity('plan_copy')
export class PlanCopy {
  @PrimaryColumn('uuid')
  planId!: string;

  @Column('uuid')
  earlierPlanId!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
}
