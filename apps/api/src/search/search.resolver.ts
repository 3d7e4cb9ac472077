import { Action } from '@dure/domain/access/actions';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import { Cost } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { SearchService } from './search.service.js';
import { SearchConnection } from './search.type.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Rule(Action.PLAN_READ)
  @Cost(500)
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Plans, their nodes, comments and answers that hold every word, among what this reader may read; nothing for less than a syllable of Hangul or two letters. TOO_LONG at text.',
  })
  search(
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<SearchConnection> {
    return this.service.search(context, text, first, after);
  }
}
