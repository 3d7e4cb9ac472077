import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from './plan-enums.js';

/** What every node of the tree below the plan has. `removalId` names the removal it went with, and can be undone by. */
@ObjectType({ isAbstract: true })
export abstract class TreeNode {
  @Field(() => ID, { description: 'Never changes; codes, titles and places may.' })
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Field(() => String, {
    description: 'A label given once: moving never changes it, removing never frees it.',
  })
  @Column('text')
  code!: string;

  @Field(() => String)
  @Column('text')
  titleKo!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  titleEn!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int, { description: 'Order among its siblings; gaps are possible.' })
  @Column('int')
  position!: number;

  @Field(() => Int, {
    description: 'Rises with each change of the node itself; give back the one that was read.',
  })
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { nullable: true })
  removalId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
