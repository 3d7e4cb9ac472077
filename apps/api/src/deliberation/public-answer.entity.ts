import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Disposition } from '../advisory/advisory-enums.js';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';

@AsParent()
@ObjectType({ description: 'The planners’ answer to a citizen’s comment; read wherever the comment is.' })
@Entity()
export class PublicAnswer {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  publicCommentId!: string;

  @Field(() => Disposition)
  @Column('text')
  disposition!: Disposition;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Column('uuid', { nullable: true })
  amendmentId!: string | null;

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
