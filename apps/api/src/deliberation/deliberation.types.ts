import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Disposition } from '../advisory/advisory-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { PublicComment } from './public-comment.entity.js';

@AsParent()
@ObjectType({ description: 'A comment that was taken, and what its author can erase it with.' })
export class AddedPublicComment {
  @Field(() => PublicComment)
  comment!: PublicComment;

  @Field(() => String, { description: 'Told this once; only its hash is kept.' })
  eraseToken!: string;
}

@AsParent()
@ObjectType({ description: 'What whoever asks may do with a citizen’s comment; pages hide the rest.' })
export class PublicCommentPermissions {
  @Field(() => Boolean)
  canModerate!: boolean;

  @Field(() => Boolean)
  canAnswer!: boolean;
}

@AsParent()
@ObjectType({
  description: 'It was shown, hidden, erased or answered meanwhile and nothing was written: as it is now.',
})
export class PublicCommentConflict {
  @Field(() => PublicComment)
  readonly current: PublicComment;

  constructor(current: PublicComment) {
    this.current = current;
  }
}

export const PublicCommentResult = createUnionType({
  name: 'PublicCommentResult',
  types: () => [PublicComment, PublicCommentConflict] as const,
  resolveType: (result: PublicComment | PublicCommentConflict) =>
    result instanceof PublicCommentConflict ? PublicCommentConflict : PublicComment,
});
export type PublicCommentResult = PublicComment | PublicCommentConflict;

@InputType()
export class AddPublicCommentInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true, description: 'At most 50 characters; none: without a name.' })
  name?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'To the notice of what is kept, for what and how long.' })
  consent!: boolean;
}

@InputType()
export class HidePublicCommentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class AnswerPublicCommentInput {
  @Field(() => ID)
  commentId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the answer that is changed; null for the first answer.',
  })
  version?: number | null;

  @Field(() => Disposition)
  disposition!: Disposition;

  @Field(() => String)
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The amendment of the plan that carries it out; left out: as it was, null: none.',
  })
  amendmentId?: string | null;
}
