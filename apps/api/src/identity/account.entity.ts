import { Action } from '@dure/domain/access/actions';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { Connection } from '../platform/graphql/connection.js';

@AsParent()
@ObjectType({ description: 'A person who can sign in.' })
@Entity()
export class Account {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, (account) => ({ authorId: account.id }))
  @Field(() => String, { nullable: true, description: 'Shown to the person and to administrators.' })
  @Column('text')
  email!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Column('text', { nullable: true, select: false })
  passwordHash!: string | null;

  @Column('boolean')
  isDemo!: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}

@AsParent()
@ObjectType()
export class AccountConnection extends Connection(Account) {}
