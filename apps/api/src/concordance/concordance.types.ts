import { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../indicators/indicator.entity.js';
import { Plan } from '../plans/plan.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';

registerEnumType(ConcordanceRelation, {
  name: 'ConcordanceRelation',
  description: 'What became of an indicator from one plan to the next (지표연계표).',
  valuesMap: {
    SAME: { description: 'Measured as before: the series goes on.' },
    CHANGED: { description: 'Measured otherwise: the series breaks.' },
    NEW: { description: 'Of the later plan only.' },
    RETIRED: { description: 'Of the earlier plan only.' },
  },
});

@AsParent()
@ObjectType({ description: 'A line of the concordance: both indicators, or the one there is.' })
export class ConcordancePair {
  indicatorId!: string | null;
  earlierId!: string | null;

  @Field(() => ConcordanceRelation)
  relation!: ConcordanceRelation;

  @Field(() => String, { nullable: true, description: 'What broke the series, where it is CHANGED.' })
  note!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Give back the one that was read; null where nothing was recorded.',
  })
  version!: number | null;
}

@AsParent()
@ObjectType()
export class ConcordanceCounts {
  @Field(() => Int)
  same!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  retired!: number;
}

@AsParent()
@ObjectType({
  description: 'The indicators of a plan beside those of the plan it goes on from (지표연계표).',
})
export class Concordance {
  @Field(() => Plan)
  earlierPlan!: Plan;

  @Field(() => ConcordanceCounts)
  counts!: ConcordanceCounts;

  @ListSize(60)
  @Field(() => [ConcordancePair], {
    description: 'Each indicator of both plans once: in the order of the later plan, then the retired ones.',
  })
  pairs!: ConcordancePair[];
}

@AsParent()
@ObjectType({ description: 'The indicator of the earlier plan that an indicator carries on.' })
export class Predecessor {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Plan)
  plan!: Plan;

  @Field(() => ConcordanceRelation)
  relation!: ConcordanceRelation;

  @Field(() => String, { nullable: true, description: 'What broke the series, where it is CHANGED.' })
  note!: string | null;
}

@AsParent()
@ObjectType({ description: 'Somebody saved meanwhile and nothing was written: the line as it is now.' })
export class ConcordanceConflict {
  @Field(() => ConcordancePair)
  readonly current: ConcordancePair;

  constructor(current: ConcordancePair) {
    this.current = current;
  }
}

export const ConcordanceResult = createUnionType({
  name: 'ConcordanceResult',
  types: () => [ConcordancePair, ConcordanceConflict] as const,
  resolveType: (result: ConcordancePair | ConcordanceConflict) =>
    result instanceof ConcordanceConflict ? ConcordanceConflict : ConcordancePair,
});
export type ConcordanceResult = ConcordancePair | ConcordanceConflict;
