import { Role } from '@dure/domain/access/access.types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

registerEnumType(Role, { name: 'Role', description: 'What a person does on the platform.' });

@AsParent()
@ObjectType({ description: 'A role a person holds for a time; an officer’s is for one district.' })
@Entity()
export class RoleGrant {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Field(() => Role)
  @Column('text')
  role!: Role;

  @Column('text', { nullable: true })
  districtCode!: string | null;

  @Field(() => CalendarDate, { name: 'from', description: 'First day on which it is held.' })
  @Column('date')
  validFrom!: string;

  @Field(() => CalendarDate, { name: 'to', nullable: true, description: 'Last day; null while open.' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** Ended at this instant whatever its last day says; null while it was not. */
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
