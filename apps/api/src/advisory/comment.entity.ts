import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { Connection } from '../platform/graphql/connection.js';
import { CommentKind } from './advisory-enums.js';

@AsParent()
@ObjectType({
  description:
    'A committee member’s comment (의견) on an agenda item and, where there is one, on a task of it.',
})
@Entity()
export class Comment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid')
  agendaItemId!: string;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Field(() => CommentKind)
  @Column('text')
  kind!: CommentKind;

  @Field(() => String, { description: 'Plain text, at most 2,000 characters.' })
  @Column('text')
  text!: string;

  @Column('uuid', { nullable: true })
  authorAccountId!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Int, { description: 'Rises when the comment changes or is first answered.' })
  @Column('int', { default: 1 })
  version!: number;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

@AsParent()
@ObjectType()
export class CommentConnection extends Connection(Comment) {}
