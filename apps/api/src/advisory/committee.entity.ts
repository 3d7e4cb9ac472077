import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Provenance } from '../plans/plan-enums.js';
import { Public } from '../platform/graphql/access.js';

@Public()
@ObjectType({ description: 'A subcommittee (분과위원회) that advises on plans.' })
@Entity()
export class Committee {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'Names the committee in addresses, such as governance.' })
  @Column('text')
  code!: string;

  @Column('text')
  titleKo!: string;

  @Column('text', { nullable: true })
  titleEn!: string | null;

  @Column('text', { nullable: true })
  parentTitleKo!: string | null;

  @Column('text', { nullable: true })
  parentTitleEn!: string | null;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;
}
