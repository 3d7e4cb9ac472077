import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { Provenance } from './plan-enums.js';

@AsParent()
@ObjectType({
  description:
    'A change to a confirmed plan (변경), with its reason. While it is open its opener may write; each person has one per plan.',
})
@Entity()
export class Amendment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Field(() => Int, { description: 'Counts within the plan, from 1.' })
  @Column('int')
  number!: number;

  @Field(() => String)
  @Column('text')
  reason!: string;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Column('uuid')
  openedBy!: string;

  @Field(() => Date)
  @Column('timestamptz')
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'null: still open.' })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;
}
