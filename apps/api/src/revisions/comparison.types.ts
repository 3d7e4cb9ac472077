import type { TextPart as Part } from '@dure/domain/plan/comparison/word-difference';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Amendment } from '../plans/amendment.entity.js';
import { Plan } from '../plans/plan.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { Revision } from './revision.types.js';

export const ComparisonKind = {
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
  MOVED: 'MOVED',
  RECODED: 'RECODED',
  CHANGED: 'CHANGED',
  TARGET_CHANGED: 'TARGET_CHANGED',
} as const;
export type ComparisonKind = (typeof ComparisonKind)[keyof typeof ComparisonKind];

export const TextPartKind = { KEPT: 'KEPT', REMOVED: 'REMOVED', ADDED: 'ADDED' } as const;

registerEnumType(ComparisonKind, {
  name: 'ComparisonKind',
  description: 'CHANGED is a field that was reworded or set.',
});
registerEnumType(TextPartKind, {
  name: 'TextPartKind',
  description: 'KEPT by both texts, or of one of them only.',
});

@AsParent()
@ObjectType({ description: 'A run of words.' })
export class TextPart implements Part {
  @Field(() => TextPartKind)
  kind!: Part['kind'];

  @Field(() => String)
  text!: string;
}

@AsParent()
@ObjectType({ description: 'One difference between two states of a plan.' })
export class ComparisonRow {
  @Field(() => ComparisonKind)
  kind!: ComparisonKind;

  @Field(() => NodeType)
  nodeType!: NodeType;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  title!: string;

  @Field(() => String, { description: '목표 1 › 과제 1-2; of a removed node where it stood.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'By the name of its input; null: the node as a whole.',
  })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Numbers and codes of enums as they are; null: none.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => [TextPart], { description: 'Of texts, word by word; else empty.' })
  parts!: readonly TextPart[];

  @Field(() => String, { nullable: true, description: 'Where a moved node stood.' })
  fromPlace!: string | null;

  @Field(() => String, { nullable: true })
  toPlace!: string | null;

  @Field(() => String, { nullable: true, description: 'Code, of a district’s own target.' })
  district!: string | null;

  @Field(() => String, { nullable: true })
  pointKey!: string | null;

  @Field(() => Amendment, {
    nullable: true,
    description: 'Under which it was changed last, where the trail tells.',
  })
  amendment!: Amendment | null;
}

@AsParent()
@ObjectType()
export class ComparisonCounts {
  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  removed!: number;

  @Field(() => Int)
  moved!: number;

  @Field(() => Int, { description: 'Fields that say something else.' })
  reworded!: number;

  @Field(() => Int)
  targetChanged!: number;

  @Field(() => Int)
  recoded!: number;
}

@AsParent()
@ObjectType({ description: 'Two states of a plan side by side (신·구 대비표).' })
export class Comparison {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Revision)
  from!: Revision;

  @Field(() => Revision, { nullable: true, description: 'null: the plan as it stands now.' })
  to!: Revision | null;

  @Field(() => [ComparisonRow], { description: 'Removed ones first, then in the order of the tree.' })
  rows!: readonly ComparisonRow[];

  @Field(() => ComparisonCounts)
  counts!: ComparisonCounts;
}
