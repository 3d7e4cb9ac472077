import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountLoader } from '../identity/account.loader.js';
import { Task } from '../plans/task.entity.js';
import { TaskLoader } from '../plans/tree.loaders.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AgendaItemLoader, AnswerOfCommentLoader } from './advisory.loaders.js';
import {
  AddCommentInput,
  AnswerCommentInput,
  CommentAuthor,
  CommentPermissions,
  CommentResult,
  UpdateCommentInput,
} from './advisory.types.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Answer } from './answer.entity.js';
import { Comment } from './comment.entity.js';
import { CommentsService } from './comments.service.js';

@Resolver(() => Comment)
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly accounts: AccountLoader,
    private readonly agendaItems: AgendaItemLoader,
    private readonly tasks: TaskLoader,
    private readonly answers: AnswerOfCommentLoader,
  ) {}

  @Rule(Action.COMMENT_ADD)
  @Mutation(() => Comment, {
    description: 'TASK_NOT_ON_AGENDA at taskId for a task the agenda item is not about.',
  })
  addComment(@Args('input') input: AddCommentInput, @Context() context: RequestContext): Promise<Comment> {
    return this.comments.add(context, input);
  }

  @Rule(Action.COMMENT_EDIT)
  @Mutation(() => CommentResult, { description: 'One’s own comment, while it is not answered.' })
  updateComment(
    @Args('input') input: UpdateCommentInput,
    @Context() context: RequestContext,
  ): Promise<CommentResult> {
    return this.comments.update(context, input);
  }

  @Rule(Action.COMMENT_ANSWER)
  @Mutation(() => CommentResult, { description: 'Answers a comment, or changes the answer that was read.' })
  answerComment(
    @Args('input') input: AnswerCommentInput,
    @Context() context: RequestContext,
  ): Promise<CommentResult> {
    return this.comments.answer(context, input);
  }

  @AsParent()
  @ResolveField(() => CommentAuthor)
  async author(comment: Comment, _: unknown, context: RequestContext): Promise<CommentAuthor> {
    const id = comment.authorAccountId;
    const isViewer = id !== null && id === context.actor.accountId;
    const isShown = id !== null && can(context.actor, Action.COMMENT_AUTHOR_READ);
    const account = isShown ? await this.accounts.load(context, id) : null;
    return { name: account?.name ?? null, isViewer };
  }

  @AsParent()
  @ResolveField(() => AgendaItem)
  agendaItem(comment: Comment, _: unknown, context: RequestContext): Promise<AgendaItem> {
    return this.agendaItems.load(context, comment.agendaItemId);
  }

  // Whoever may read the comment may see its task: a comment is published with the plan of its task.
  @AsParent()
  @ResolveField(() => Task, {
    nullable: true,
    description: 'null: on the agenda item alone, or the task was removed.',
  })
  async task(comment: Comment, _: unknown, context: RequestContext): Promise<Task | null> {
    if (comment.taskId === null) return null;
    const task = await this.tasks.load(context, comment.taskId);
    return task.removedAt === null ? task : null;
  }

  @AsParent()
  @ResolveField(() => Answer, { nullable: true })
  answer(comment: Comment, _: unknown, context: RequestContext): Promise<Answer | null> {
    return this.answers.load(context, comment.id);
  }

  @AsParent()
  @ResolveField(() => CommentPermissions)
  async permissions(comment: Comment, _: unknown, context: RequestContext): Promise<CommentPermissions> {
    const isLocked = (await this.answers.load(context, comment.id)) !== null;
    return {
      canAnswer: can(context.actor, Action.COMMENT_ANSWER),
      canEdit: can(context.actor, Action.COMMENT_EDIT, { authorId: comment.authorAccountId, isLocked }),
    };
  }
}
