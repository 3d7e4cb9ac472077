import { Action } from '@dure/domain/access/actions';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Connection } from '../platform/graphql/connection.js';
import { ErasureReason, PublicCommentState } from './deliberation-enums.js';

const ofNothing = () => ({});

@AsParent()
@ObjectType({
  description: 'What a citizen said on a task during the public deliberation (공론화), without an account.',
})
@Entity()
export class PublicComment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  taskId!: string;

  @Field(() => String, { name: 'name', nullable: true, description: 'As the citizen gave it, if at all.' })
  @Column('text', { nullable: true })
  authorName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Plain text, at most 2,000 characters; null once erased.',
  })
  @Column('text', { nullable: true })
  text!: string | null;

  @Field(() => PublicCommentState)
  @Column('text')
  state!: PublicCommentState;

  @Rule<PublicComment>(Action.PUBLIC_COMMENT_MODERATE, ofNothing)
  @Field(() => String, { nullable: true, description: 'Why it is hidden; shown to planners.' })
  @Column('text', { nullable: true })
  hiddenReason!: string | null;

  @Rule<PublicComment>(Action.PUBLIC_COMMENT_MODERATE, ofNothing)
  @Field(() => CalendarDate, { nullable: true, description: 'Last day it is kept; shown to planners.' })
  @Column('date')
  retainUntil!: string;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  @Field(() => ErasureReason, { nullable: true, description: 'null: it was not erased.' })
  @Column('text', { nullable: true })
  erasure!: ErasureReason | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int, { description: 'Rises when it is shown, hidden, erased or first answered.' })
  @Column('int', { default: 1 })
  version!: number;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;
}

@AsParent()
@ObjectType()
export class PublicCommentConnection extends Connection(PublicComment) {}
