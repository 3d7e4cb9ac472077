import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Task } from '../plans/task.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import type { ConnectionOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { TaskCommentsLoader } from './advisory.loaders.js';
import { Comment, CommentConnection } from './comment.entity.js';

/** The task's comments, contributed from here: plans never heard of comments. */
@Resolver(() => Task)
export class TaskCommentsResolver {
  constructor(private readonly taskComments: TaskCommentsLoader) {}

  @AsParent()
  @ResolveField(() => CommentConnection, { description: 'Oldest first, those this reader may read.' })
  comments(
    @Parent() task: Task,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<Comment>> {
    return this.taskComments.page(context, task.id, first, after);
  }
}
