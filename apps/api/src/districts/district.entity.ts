import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Public } from '../platform/graphql/access.js';

@Public()
@ObjectType({ description: 'One of the 25 districts (자치구) of Seoul.' })
@Entity()
export class District {
  @Field(() => String, { description: 'Administrative standard code (행정표준코드), such as 11200.' })
  @PrimaryColumn('text')
  code!: string;

  @Field(() => String)
  @Column('text')
  nameKo!: string;

  @Field(() => String)
  @Column('text')
  nameEn!: string;

  @Column('text')
  zoneKo!: string;

  @Column('text')
  zoneEn!: string;

  @Field(() => Int, { description: 'Place in the official order, from 0.' })
  @Column('int')
  position!: number;
}
