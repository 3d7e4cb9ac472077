import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { Participation } from './participation.entity.js';

@AsParent()
@ObjectType({
  description: 'Somebody saved meanwhile and nothing was written: the participation as it is now.',
})
export class ParticipationConflict {
  @Field(() => Participation)
  readonly current: Participation;

  constructor(current: Participation) {
    this.current = current;
  }
}

export const ParticipationResult = createUnionType({
  name: 'ParticipationResult',
  types: () => [Participation, ParticipationConflict] as const,
  resolveType: (result: Participation | ParticipationConflict) =>
    result instanceof ParticipationConflict ? ParticipationConflict : Participation,
});
export type ParticipationResult = Participation | ParticipationConflict;
