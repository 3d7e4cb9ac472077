import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class OpenAmendmentInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, { description: 'Why the confirmed plan is changed; at most 4,000 characters.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The committee’s item that the change rests on; targets need one, here or each their own.',
  })
  agendaItemId?: string | null;
}
