import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { Public } from '../platform/graphql/access.js';
import { AgendaItemKind } from './advisory-enums.js';

@Public()
@ObjectType({ description: 'An item on the agenda (부의안건) of a session.' })
@Entity()
export class AgendaItem {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Field(() => String, { description: 'The office’s numbering over the year, such as 2021-14.' })
  @Column('text')
  number!: string;

  @Field(() => AgendaItemKind)
  @Column('text')
  kind!: AgendaItemKind;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  team!: string | null;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => Int)
  @Column('int')
  position!: number;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;
}
