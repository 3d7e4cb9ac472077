import { Role } from '@dure/domain/access/access.types';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

@InputType()
export class CompleteSetUpInput {
  @Field(() => String)
  token!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;
}

@InputType({ description: 'A one-time token and the password to set.' })
export class SetPasswordInput {
  @Field(() => String)
  token!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  newPassword!: string;
}

@InputType()
export class InviteGrantInput {
  @Field(() => Role)
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Code of the district, for a district officer only.' })
  district?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; left out, the business date.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; left out, without an end.' })
  to?: string | null;
}

@InputType()
export class GrantRoleInput extends InviteGrantInput {
  @Field(() => ID)
  accountId!: string;
}

@InputType()
export class UpdateGrantInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version read; an older one is a conflict.' })
  version!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; left out, unchanged.' })
  from?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; left out, unchanged; null, no end.' })
  to?: string | null;
}

@InputType()
export class InviteAccountInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [InviteGrantInput], { nullable: true, description: 'Left out, none yet.' })
  grants?: InviteGrantInput[] | null;
}

@InputType()
export class UpdateAccountInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version read; an older one is a conflict.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Left out, unchanged.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out, unchanged.' })
  email?: string | null;
}
