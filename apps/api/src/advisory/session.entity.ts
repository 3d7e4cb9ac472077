import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { Public } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Connection } from '../platform/graphql/connection.js';
import { SessionMode } from './advisory-enums.js';

@Public()
@ObjectType({
  description: 'A session (회의) of a committee. Its comments are shown as far as the reader may read them.',
})
@Entity('advisory_session')
export class Session {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  committeeId!: string;

  @Field(() => Int, { description: '13 for the 13th session (제13차) of the committee.' })
  @Column('int')
  number!: number;

  @Field(() => CalendarDate)
  @Column('date')
  heldOn!: string;

  @Column('time')
  startsAt!: string;

  @Column('time', { nullable: true })
  endsAt!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  place!: string | null;

  @Field(() => SessionMode)
  @Column('text')
  mode!: SessionMode;

  @Field(() => Int, { nullable: true, description: 'Committee members present.' })
  @Column('int', { nullable: true })
  membersPresent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Officials present.' })
  @Column('int', { nullable: true })
  officialsPresent!: number | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  nextSessionAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the approval document (결재문서) of the report.',
  })
  @Column('text', { nullable: true })
  documentNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When that document was approved.' })
  @Column('date', { nullable: true })
  approvedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Disclosure class (공개구분) of that document.' })
  @Column('text', { nullable: true })
  disclosure!: string | null;

  @Field(() => Int, { nullable: true, description: 'Retention (보존기간) of that document, in years.' })
  @Column('int', { nullable: true })
  retentionYears!: number | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int)
  @Column('int')
  version!: number;
}

@Public()
@ObjectType()
export class SessionConnection extends Connection(Session) {}
