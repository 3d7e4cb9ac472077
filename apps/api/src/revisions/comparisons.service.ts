import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { comparisonRows, type ComparisonRow as Row } from '@dure/domain/plan/comparison/comparison-rows';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import { Injectable } from '@nestjs/common';
import type { Plan } from '../plans/plan.entity.js';
import { PlansService } from '../plans/plans.service.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AmendmentTraces } from './amendment-traces.js';
import { Comparison, type ComparisonCounts } from './comparison.types.js';
import { PlanSnapshots } from './plan-snapshots.js';
import { RevisionsOfPlanLoader } from './revision.loaders.js';
import type { Revision } from './revision.types.js';

/** Puts two states of a plan side by side, for whoever may read the plan. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly plans: PlansService,
    private readonly revisions: RevisionsOfPlanLoader,
    private readonly snapshots: PlanSnapshots,
    private readonly traces: AmendmentTraces,
  ) {}

  /**
   * From one revision (null: the latest) to another (null: the plan as it stands now); null for a plan that was never
   * confirmed. Outside a mutation only.
   * @throws DomainError NOT_FOUND at `plan`, `from` or `to`.
   */
  async get(
    context: RequestContext,
    planCode: string,
    from: number | null,
    to: number | null,
  ): Promise<Comparison | null> {
    const plan = await this.plans.get(context, planCode, 'plan');
    const revisions = await this.revisions.load(context, plan.id);
    const [latest] = revisions;
    if (latest === undefined && from === null && to === null) return null;
    const earlier = from === null ? latest : find(revisions, from, 'from');
    if (earlier === undefined) throw new DomainError(ErrorCode.NOT_FOUND, 'to');
    return this.compare(context, plan, earlier, to === null ? null : find(revisions, to, 'to'));
  }

  private async compare(
    context: RequestContext,
    plan: Plan,
    from: Revision,
    to: Revision | null,
  ): Promise<Comparison> {
    const before = await this.snapshots.ofRevision(plan.id, from.number, 'from');
    const after =
      to === null
        ? await this.snapshots.read(plan.id)
        : await this.snapshots.ofRevision(plan.id, to.number, 'to');
    const rows = comparisonRows(before, after, compareSnapshots(before, after), context.locale);
    const amendments = await this.traces.of(plan.id, rows, {
      after: from.recordedAt,
      until: to?.recordedAt ?? null,
    });
    return Object.assign(new Comparison(), {
      plan,
      from,
      to,
      rows: rows.map((row, index) => ({ ...row, amendment: amendments[index] ?? null })),
      counts: countsOf(rows),
    });
  }
}

function find(revisions: readonly Revision[], number: number, field: string): Revision {
  const revision = revisions.find((each) => each.number === number);
  if (revision === undefined) throw new DomainError(ErrorCode.NOT_FOUND, field);
  return revision;
}

function countsOf(rows: readonly Row[]): ComparisonCounts {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    added: count('ADDED'),
    removed: count('REMOVED'),
    moved: count('MOVED'),
    reworded: count('CHANGED'),
    targetChanged: count('TARGET_CHANGED'),
    recoded: count('RECODED'),
  };
}
