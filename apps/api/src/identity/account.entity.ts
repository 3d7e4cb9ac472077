import { Action } from '@dure/domain/access/actions';
import type { Scope } from '@dure/domain/access/can';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { Connection } from '../platform/graphql/connection.js';

/** The account as what a rule is asked about: its own person counts as its author. */
export const scopeOfAccount = (account: Pick<Account, 'id'>): Scope => ({ authorId: account.id });

@AsParent()
@ObjectType({ description: 'A person who can sign in.' })
@Entity()
export class Account {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, scopeOfAccount)
  @Field(() => String, { nullable: true, description: 'Shown to the person and to administrators.' })
  @Column('text')
  email!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Column('text', { nullable: true, select: false })
  passwordHash!: string | null;

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, scopeOfAccount)
  @Field(() => Date, {
    nullable: true,
    description: 'When it was last set; null where that was not recorded, and to others.',
  })
  @Column('timestamptz', { nullable: true })
  passwordChangedAt!: Date | null;

  @Column('boolean')
  isDemo!: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, scopeOfAccount)
  @Field(() => Int, { nullable: true, description: 'Shown to the person and to administrators.' })
  @Column('int')
  version!: number;

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, scopeOfAccount)
  @Field(() => Date, { nullable: true, description: 'Shown to the person and to administrators.' })
  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}

@AsParent()
@ObjectType()
export class AccountConnection extends Connection(Account) {}
