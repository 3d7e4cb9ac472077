import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { CommentKind, Disposition } from './advisory-enums.js';
import { Comment } from './comment.entity.js';

@AsParent()
@ObjectType({ description: 'Who made a comment, as far as this reader may know.' })
export class CommentAuthor {
  @Field(() => String, { nullable: true, description: 'null: not recorded, or not shown to this reader.' })
  name!: string | null;

  @Field(() => Boolean)
  isViewer!: boolean;
}

@AsParent()
@ObjectType({ description: 'What whoever asks may do with the comment; pages hide the rest.' })
export class CommentPermissions {
  @Field(() => Boolean)
  canAnswer!: boolean;

  @Field(() => Boolean)
  canEdit!: boolean;
}

@AsParent()
@ObjectType({
  description: 'Somebody changed or answered it meanwhile and nothing was written: the comment as it is now.',
})
export class CommentConflict {
  @Field(() => Comment)
  readonly current: Comment;

  constructor(current: Comment) {
    this.current = current;
  }
}

export const CommentResult = createUnionType({
  name: 'CommentResult',
  types: () => [Comment, CommentConflict] as const,
  resolveType: (result: Comment | CommentConflict) =>
    result instanceof CommentConflict ? CommentConflict : Comment,
});
export type CommentResult = Comment | CommentConflict;

@InputType()
export class AddCommentInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One of the agenda item’s tasks; none: on the item alone.',
  })
  taskId?: string | null;

  @Field(() => CommentKind)
  kind!: CommentKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class UpdateCommentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CommentKind)
  kind!: CommentKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class AnswerCommentInput {
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
}
