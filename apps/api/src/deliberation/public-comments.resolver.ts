import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Task } from '../plans/task.entity.js';
import { TaskLoader } from '../plans/tree.loaders.js';
import { AsParent, Public, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { OwnTransactions } from '../platform/transaction/transaction.interceptor.js';
import { CitizenCommentsService } from './citizen-comments.service.js';
import {
  AddedPublicComment,
  AddPublicCommentInput,
  AnswerPublicCommentInput,
  HidePublicCommentInput,
  PublicCommentPermissions,
  PublicCommentResult,
} from './deliberation.types.js';
import { ModerationService } from './moderation.service.js';
import { PublicAnswer } from './public-answer.entity.js';
import { PublicComment } from './public-comment.entity.js';
import { AmendmentNumberLoader, AnswerOfPublicCommentLoader } from './public-comment.loaders.js';

@Resolver(() => PublicComment)
export class PublicCommentsResolver {
  constructor(
    private readonly citizens: CitizenCommentsService,
    private readonly planners: ModerationService,
    private readonly tasks: TaskLoader,
    private readonly answers: AnswerOfPublicCommentLoader,
  ) {}

  // In a transaction of its own, in which nobody's name stands.
  @Rule(Action.PUBLIC_COMMENT_ADD)
  @OwnTransactions(true)
  @Mutation(() => AddedPublicComment, {
    description:
      'By anybody, while the plan is open to public deliberation (DELIBERATION_CLOSED). REQUIRED at consent; TOO_MANY_ATTEMPTS.',
  })
  addPublicComment(
    @Args('input') input: AddPublicCommentInput,
    @Context() context: RequestContext,
  ): Promise<AddedPublicComment> {
    return this.citizens.add(context, input);
  }

  // A wrong code must be remembered although the mutation fails.
  @Public()
  @OwnTransactions(true)
  @Mutation(() => Boolean, {
    description:
      'By whoever holds the code given out with the comment. NOT_FOUND at token; TOO_MANY_ATTEMPTS.',
  })
  erasePublicComment(@Args('token') token: string, @Context() context: RequestContext): Promise<true> {
    return this.citizens.erase(context, token);
  }

  @Rule(Action.PUBLIC_COMMENT_MODERATE)
  @Mutation(() => PublicCommentResult, { description: 'Lets readers see it. ALREADY_REMOVED once erased.' })
  showPublicComment(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<PublicCommentResult> {
    return this.planners.show(context, id, version);
  }

  @Rule(Action.PUBLIC_COMMENT_MODERATE)
  @Mutation(() => PublicCommentResult, { description: 'Keeps it from readers. REASON_REQUIRED at reason.' })
  hidePublicComment(
    @Args('input') input: HidePublicCommentInput,
    @Context() context: RequestContext,
  ): Promise<PublicCommentResult> {
    return this.planners.hide(context, input);
  }

  @Rule(Action.PUBLIC_COMMENT_MODERATE)
  @Mutation(() => PublicComment, {
    description: 'Takes name and words out for good, for an author who asked without the code.',
  })
  erasePublicCommentOnRequest(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<PublicComment> {
    return this.planners.eraseOnRequest(context, id);
  }

  @Rule(Action.PUBLIC_COMMENT_ANSWER)
  @Mutation(() => PublicCommentResult, {
    description: 'Answers a comment, or changes the answer that was read. Readers see it with the comment.',
  })
  answerPublicComment(
    @Args('input') input: AnswerPublicCommentInput,
    @Context() context: RequestContext,
  ): Promise<PublicCommentResult> {
    return this.planners.answer(context, input);
  }

  @AsParent()
  @ResolveField(() => Task)
  task(comment: PublicComment, _: unknown, context: RequestContext): Promise<Task> {
    return this.tasks.load(context, comment.taskId);
  }

  @AsParent()
  @ResolveField(() => PublicAnswer, { nullable: true })
  answer(comment: PublicComment, _: unknown, context: RequestContext): Promise<PublicAnswer | null> {
    return this.answers.load(context, comment.id);
  }

  @AsParent()
  @ResolveField(() => PublicCommentPermissions)
  permissions(_comment: PublicComment, _: unknown, context: RequestContext): PublicCommentPermissions {
    return {
      canModerate: can(context.actor, Action.PUBLIC_COMMENT_MODERATE),
      canAnswer: can(context.actor, Action.PUBLIC_COMMENT_ANSWER),
    };
  }
}

@Resolver(() => PublicAnswer)
export class PublicAnswersResolver {
  constructor(private readonly amendmentNumbers: AmendmentNumberLoader) {}

  @AsParent()
  @ResolveField(() => Int, { nullable: true, description: 'Number of the amendment that carries it out.' })
  async amendmentNumber(answer: PublicAnswer, _: unknown, context: RequestContext): Promise<number | null> {
    const { amendmentId } = answer;
    return amendmentId === null ? null : this.amendmentNumbers.load(context, amendmentId);
  }
}
