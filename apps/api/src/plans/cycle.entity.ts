import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { Provenance } from './plan-enums.js';

@AsParent()
@ObjectType({
  description: 'Three years in which districts run the plan together (3년 주기); they are its cohort.',
})
@Entity()
export class Cycle {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Field(() => String, { description: 'Such as 2021-2023.' })
  @Column('text')
  code!: string;

  @Field(() => Int, { name: 'from', description: 'First calendar year.' })
  @Column('int')
  fromYear!: number;

  @Field(() => Int, { name: 'to', description: 'Last calendar year.' })
  @Column('int')
  toYear!: number;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;
}
