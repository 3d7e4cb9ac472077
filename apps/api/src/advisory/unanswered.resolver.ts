import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Attention } from '../progress/attention.type.js';
import { MatrixSentence } from '../progress/matrix.type.js';
import { Comment } from './comment.entity.js';
import { NAMED, UnansweredLoader } from './unanswered.loader.js';

const COUNT = 'Comments without an answer, of those this reader may read.';

@Resolver(() => MatrixSentence)
export class MatrixSentenceResolver {
  constructor(private readonly unansweredComments: UnansweredLoader) {}

  @AsParent()
  @ResolveField(() => Int, { description: COUNT })
  async unanswered(sentence: MatrixSentence, _: unknown, context: RequestContext): Promise<number> {
    return (await this.unansweredComments.load(context, sentence.planId)).count;
  }
}

@Resolver(() => Attention)
export class AttentionCommentsResolver {
  constructor(private readonly unansweredLoader: UnansweredLoader) {}

  @AsParent()
  @ResolveField(() => Int, { description: COUNT })
  async unanswered(attention: Attention, _: unknown, context: RequestContext): Promise<number> {
    return (await this.unansweredLoader.load(context, attention.planId)).count;
  }

  @AsParent()
  @ListSize(NAMED)
  @ResolveField(() => [Comment], { description: 'The five that wait longest.' })
  async unansweredComments(
    attention: Attention,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly Comment[]> {
    return (await this.unansweredLoader.load(context, attention.planId)).comments;
  }
}
