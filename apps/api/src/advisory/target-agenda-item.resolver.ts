import { ResolveField, Resolver } from '@nestjs/graphql';
import { TargetVersion } from '../indicators/target-version.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AgendaItemLoader } from './advisory.loaders.js';
import { AgendaItem } from './agenda-item.entity.js';

/** What a target rests on, contributed from here: indicators never heard of agendas. */
@Resolver(() => TargetVersion)
export class TargetAgendaItemResolver {
  constructor(private readonly agendaItems: AgendaItemLoader) {}

  @AsParent()
  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'The committee’s item it rests on; null before the plan was confirmed.',
  })
  async agendaItem(
    { agendaItemId }: TargetVersion,
    _: unknown,
    context: RequestContext,
  ): Promise<AgendaItem | null> {
    return agendaItemId === null ? null : this.agendaItems.load(context, agendaItemId);
  }
}
