import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { TreeNode } from './tree-node.js';

@AsParent()
@ObjectType({ description: 'A goal (목표) of a plan, with its tasks.' })
@Entity()
export class Goal extends TreeNode {
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;
}
