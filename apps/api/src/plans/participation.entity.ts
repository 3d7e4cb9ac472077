import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { Provenance } from './plan-enums.js';

@AsParent()
@ObjectType({ description: 'Whether, and in which cycle, a district takes part in a plan.' })
@Entity()
export class Participation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  districtCode!: string;

  /** null: the district does not take part. */
  @Column('uuid', { nullable: true })
  cycleId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int)
  @Column('int')
  version!: number;
}
