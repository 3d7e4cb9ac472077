import { ChangeTopic } from '@dure/domain/change-topic';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';

registerEnumType(ChangeTopic, { name: 'ChangeTopic', description: 'What kind of thing changed.' });

@AsParent()
@ObjectType({ description: 'Something changed: a topic and an id, never data. Fetch again what you show.' })
export class Change {
  @Field(() => ChangeTopic)
  topic!: ChangeTopic;

  @Field(() => ID, { nullable: true, description: 'What changed; null: any of the topic may have.' })
  id!: string | null;

  @Field(() => String, { description: 'The plan’s dataVersion after the change; “0” when not known.' })
  dataVersion!: string;
}
