import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { validateLink } from '@dure/domain/plan/concordance/concordance.rules';
import { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { Indicator } from '../indicators/indicator.entity.js';
import { requireNodeId } from '../plans/node-id.js';
import { NodeTrail } from '../plans/node-trail.js';
import { PlanAccess } from '../plans/plan-access.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ConcordanceRow } from './concordance.entity.js';
import type { SetConcordanceInput } from './concordance.inputs.js';
import { ConcordancePairs } from './concordance.loaders.js';
import {
  type Concordance,
  ConcordanceConflict,
  type ConcordancePair,
  type ConcordanceResult,
} from './concordance.types.js';
import { PlanCopy } from './plan-copy.entity.js';

/** The concordance of a plan with the one it goes on from. */
@Injectable()
export class ConcordanceService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly pairs: ConcordancePairs,
    private readonly trail: NodeTrail,
  ) {}

  async get(plan: Plan, earlierPlan: Plan): Promise<Concordance> {
    const pairs = await this.pairs.list(plan.id, earlierPlan.id);
    const count = (relation: ConcordanceRelation) =>
      pairs.filter((pair) => pair.relation === relation).length;
    return {
      earlierPlan,
      pairs,
      counts: {
        same: count(ConcordanceRelation.SAME),
        changed: count(ConcordanceRelation.CHANGED),
        new: count(ConcordanceRelation.NEW),
        retired: count(ConcordanceRelation.RETIRED),
      },
    };
  }

  /**
   * Says which indicator of the earlier plan one carries on, or that it carries none.
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `indicatorId`, as the gate of plans; NOT_FOUND at `earlierId`; CONFLICT,
   * INVALID_INPUT and REASON_REQUIRED as the rule of links does.
   */
  async set(context: RequestContext, input: SetConcordanceInput): Promise<ConcordanceResult> {
    const indicator = await this.findIndicator(input.indicatorId, 'indicatorId');
    const plan = await this.access.require(context, indicator.planId, undefined, 'indicatorId');
    if (indicator.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'indicatorId');
    // Two who link at once would else carry one indicator on twice.
    await this.access.lockTree(plan.id);
    const stored = await this.database.read.findOneBy(ConcordanceRow, { indicatorId: indicator.id });
    if ((stored?.version ?? null) !== (input.version ?? null)) {
      return new ConcordanceConflict(pairOf(indicator.id, stored));
    }
    const link = await this.decide(plan, indicator, input);
    if (link === null) {
      await this.database.execute('delete from concordance where indicator_id = $1', [indicator.id]);
    } else {
      await this.database.execute(
        `insert into concordance (indicator_id, earlier_id, relation, note, recorded_by) values ($1, $2, $3, $4, $5)
         on conflict (indicator_id) do update set earlier_id = excluded.earlier_id, relation = excluded.relation,
           note = excluded.note, recorded_by = excluded.recorded_by, recorded_at = now(),
           version = concordance.version + 1`,
        [indicator.id, link.earlierId, link.relation, link.note, context.actor.accountId],
      );
    }
    await this.trail.record({
      action: 'setConcordance',
      entity: 'indicator',
      entityId: indicator.id,
      planId: plan.id,
      before: factsOf(stored),
      after: factsOf(link),
    });
    const after = await this.database.read.findOneBy(ConcordanceRow, { indicatorId: indicator.id });
    return pairOf(indicator.id, after);
  }

  private async decide(
    plan: Plan,
    indicator: Indicator,
    input: SetConcordanceInput,
  ): Promise<Pick<ConcordanceRow, 'earlierId' | 'relation' | 'note'> | null> {
    if (input.earlierId == null) return null;
    const earlier = await this.findIndicator(input.earlierId, 'earlierId');
    const copy = await this.database.read.findOneBy(PlanCopy, { planId: plan.id });
    if (copy === null || earlier.planId !== copy.earlierPlanId || earlier.removedAt !== null) {
      throw new DomainError(ErrorCode.NOT_FOUND, 'earlierId');
    }
    const relation = input.relation ?? ConcordanceRelation.SAME;
    const note = readOptionalText(input.note, 'note') ?? null;
    const link = { indicatorId: indicator.id, earlierId: earlier.id, relation, note };
    const others = await this.database.read.findBy(ConcordanceRow, { earlierId: earlier.id });
    validateLink(link, { indicator, earlier }, others);
    return link;
  }

  private async findIndicator(id: string, field: string): Promise<Indicator> {
    const indicator = await this.database.read.findOneBy(Indicator, { id: requireNodeId(id, field) });
    if (indicator === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return indicator;
  }
}

function pairOf(indicatorId: string, row: ConcordanceRow | null): ConcordancePair {
  return {
    indicatorId,
    earlierId: row?.earlierId ?? null,
    relation: row?.relation ?? ConcordanceRelation.NEW,
    note: row?.note ?? null,
    version: row?.version ?? null,
  };
}

function factsOf(
  link: Pick<ConcordanceRow, 'earlierId' | 'relation' | 'note'> | null,
): Record<string, unknown> | null {
  return link === null ? null : { earlierId: link.earlierId, relation: link.relation, note: link.note };
}
