import { listConcordance } from '@dure/domain/plan/concordance/concordance.rules';
import { type ConcordanceLink, ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { Injectable } from '@nestjs/common';
import { PlanAccess } from '../plans/plan-access.js';
import type { Plan } from '../plans/plan.entity.js';
import { PlanLoader } from '../plans/tree.loaders.js';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { ConcordancePair } from './concordance.types.js';

/** A link as it is stored. */
export type StoredLink = ConcordanceLink & { readonly version: number };

/** A link, and the plan it leads back to. */
export type LinkWithPlan = ConcordanceLink & { readonly earlierPlan: Plan };

export const LINK_COLUMNS = `c.indicator_id as "indicatorId", c.earlier_id as "earlierId", c.relation, c.note, c.version`;

/** The plan each plan was started from; null for none, and for one that whoever asks may not see. */
@Injectable()
export class EarlierPlanLoader extends BatchLoader<string, Plan | null> {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly plans: PlanLoader,
  ) {
    super();
  }

  protected async batch(
    planIds: readonly string[],
    context: RequestContext,
  ): Promise<readonly (Plan | null)[]> {
    const rows = await this.database.rows<{ id: string; earlierId: string }>(
      'select plan_id as id, earlier_plan_id as "earlierId" from plan_copy where plan_id = any($1::uuid[])',
      [planIds],
    );
    const plans = await Promise.all(rows.map(({ earlierId }) => this.plans.load(context, earlierId)));
    const byId = new Map(rows.map(({ id }, index) => [id, plans[index]]));
    return planIds.map((id) => {
      const plan = byId.get(id);
      return plan !== undefined && this.access.isReadable(context, plan) ? plan : null;
    });
  }
}

/** What each indicator carries on; null for none, and where whoever asks may not see the earlier plan. */
@Injectable()
export class PredecessorLoader extends BatchLoader<string, LinkWithPlan | null> {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly plans: PlanLoader,
  ) {
    super();
  }

  protected async batch(
    ids: readonly string[],
    context: RequestContext,
  ): Promise<readonly (LinkWithPlan | null)[]> {
    const rows = await this.database.rows<ConcordanceLink & { planId: string }>(
      `select ${LINK_COLUMNS}, e.plan_id as "planId"
       from concordance c join indicator e on e.id = c.earlier_id and e.removed_at is null
       where c.indicator_id = any($1::uuid[])`,
      [ids],
    );
    const plans = await Promise.all(rows.map(({ planId }) => this.plans.load(context, planId)));
    const links = rows.flatMap((row, index): LinkWithPlan[] => {
      const earlierPlan = plans[index];
      if (earlierPlan === undefined || !this.access.isReadable(context, earlierPlan)) return [];
      return [{ ...row, earlierPlan }];
    });
    return matchedTo(ids, links, (link) => link.indicatorId);
  }
}

/** Reads the lines of a concordance: two statements, whatever their number. */
@Injectable()
export class ConcordancePairs {
  constructor(private readonly database: Database) {}

  async list(planId: string, earlierPlanId: string): Promise<ConcordancePair[]> {
    const indicators = await this.database.rows<{ id: string; planId: string }>(
      `select i.id, i.plan_id as "planId"
       from indicator i left join task t on t.id = i.task_id left join goal g on g.id = coalesce(i.goal_id, t.goal_id)
         left join stage s on s.id = i.stage_id
       where i.plan_id in ($1, $2) and i.removed_at is null
       order by g.position, t.position nulls last, s.position nulls last, i.position, i.code`,
      [planId, earlierPlanId],
    );
    const links = await this.database.rows<StoredLink>(
      `select ${LINK_COLUMNS} from concordance c join indicator i on i.id = c.indicator_id where i.plan_id = $1`,
      [planId],
    );
    const versions = new Map(links.map((link) => [link.indicatorId, link.version]));
    const idsOf = (id: string) => indicators.filter((each) => each.planId === id).map((each) => each.id);
    return listConcordance(idsOf(earlierPlanId), idsOf(planId), links).map(
      ({ indicatorId, earlierId, relation, note }) => ({
        indicatorId,
        earlierId,
        relation,
        note,
        version:
          relation === ConcordanceRelation.NEW || indicatorId === null
            ? null
            : (versions.get(indicatorId) ?? null),
      }),
    );
  }
}
