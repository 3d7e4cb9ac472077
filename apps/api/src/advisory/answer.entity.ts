import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { Disposition } from './advisory-enums.js';

@AsParent()
@ObjectType({ description: 'The answer (조치계획) to a comment: what becomes of it, and why.' })
@Entity()
export class Answer {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  commentId!: string;

  @Field(() => Disposition)
  @Column('text')
  disposition!: Disposition;

  @Field(() => Provenance, {
    description: 'Where the disposition comes from; the text may be a fact and it an example.',
  })
  @Column('text')
  dispositionSource!: Provenance;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int, { description: 'Give it back when changing the answer.' })
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date, { name: 'answeredAt', description: 'When the answer got its present text.' })
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;
}
