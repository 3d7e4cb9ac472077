import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

@AsParent()
@ObjectType({
  description:
    'A target as it was set once. A change is a further version, so that no earlier reading changes.',
})
@Entity('target')
export class TargetVersion {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  indicatorId!: string;

  /** null: of all districts, or the city's own. */
  @Column('text', { nullable: true })
  districtCode!: string | null;

  @Field(() => String, {
    description: 'y1–y3 (year of the cycle), a calendar year, or baseline (a district’s own baseline).',
  })
  @Column('text')
  pointKey!: string;

  @Field(() => Float, { nullable: true, description: 'null: the point was withdrawn.' })
  @Column('double precision', { nullable: true })
  value!: number | null;

  @Field(() => CalendarDate, { description: 'Readings at or after this date use the version.' })
  @Column('date')
  effectiveFrom!: string;

  @Field(() => Date)
  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The committee's item that the target of a confirmed plan rests on. */
  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;
}
