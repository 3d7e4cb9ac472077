import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { Provenance, Rollout } from './plan-enums.js';
import { TreeNode } from './tree-node.js';

@AsParent()
@ObjectType({ description: 'A task (과제): what is done, in stages of change, and how it is measured.' })
@Entity()
export class Task extends TreeNode {
  @Column('uuid')
  goalId!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'Division in charge.' })
  @Column('text', { nullable: true })
  department!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  team!: string | null;

  @Field(() => Rollout)
  @Column('text')
  rollout!: Rollout;

  @Column('text', { nullable: true })
  cityRole!: string | null;

  @Column('text', { nullable: true })
  cityRoleSource!: Provenance | null;

  @Column('text', { nullable: true })
  districtQuantity!: string | null;

  @Column('text', { nullable: true })
  districtQuantitySource!: Provenance | null;

  @Column('text', { nullable: true })
  districtQuality!: string | null;

  @Column('text', { nullable: true })
  districtQualitySource!: Provenance | null;

  @Column('text', { nullable: true })
  districtStrengthen!: string | null;

  @Column('text', { nullable: true })
  districtStrengthenSource!: Provenance | null;
}
