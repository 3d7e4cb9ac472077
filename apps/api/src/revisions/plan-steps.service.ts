import { Action } from '@dure/domain/access/actions';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { nextPlanState, takesRevision } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { readStepTerms, requireSubmitted } from '@dure/domain/plan/lifecycle/plan-step.rules';
import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { NodeConflict, type NodeResult } from '../plans/node-result.union.js';
import { NodeTrail } from '../plans/node-trail.js';
import { PlanAccess } from '../plans/plan-access.js';
import { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { PlanSnapshots } from './plan-snapshots.js';
import type { TakePlanStepInput } from './revision.types.js';

/** Takes a plan on its way, and keeps what the committee confirmed. */
@Injectable()
export class PlanSteps {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly snapshots: PlanSnapshots,
    private readonly trail: NodeTrail,
  ) {}

  /**
   * @throws DomainError NOT_FOUND at `planId`, NOT_ALLOWED, PLAN_CLOSED, TRANSITION_NOT_ALLOWED, NOT_SUBMITTED,
   * AMENDMENTS_UNFINISHED, and what
   * `readStepTerms` refuses.
   */
  async take(context: RequestContext, input: TakePlanStepInput): Promise<NodeResult> {
    // Whoever is writing finishes first, and who comes later meets the new state.
    await this.access.lockPlan(input.planId, 'planId');
    const plan = await this.access.requireAllowed(context, input.planId, Action.PLAN_ADVANCE, 'planId');
    if (plan.version !== input.version) return new NodeConflict(plan);
    const state = nextPlanState(plan.state, input.step);
    const taken = await this.database.rows<{ step: PlanStep; takenOn: string }>(
      `select step, taken_on::text as "takenOn" from plan_step where plan_id = $1
       order by recorded_at, taken_on, id`,
      [plan.id],
    );
    requireSubmitted(
      input.step,
      taken.map(({ step }) => step),
    );
    const lastTakenOn = taken.at(-1)?.takenOn ?? null;
    if (takesRevision(input.step)) await this.requireFinished(plan.id);
    const terms = readStepTerms(input.step, input, { today: context.today, lastTakenOn });
    if (!(await updateVersioned(Plan, plan.id, input.version, { state }))) {
      return new NodeConflict(await this.reload(plan.id));
    }
    const { accountId } = context.actor;
    const revision = takesRevision(input.step)
      ? await this.keepRevision(plan.id, await this.snapshots.read(plan.id), accountId)
      : null;
    await this.database.execute(
      `insert into plan_step (plan_id, step, from_state, to_state, taken_on, document_number, note, revision_id,
         recorded_by, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        plan.id,
        input.step,
        plan.state,
        state,
        terms.takenOn,
        terms.documentNumber,
        terms.note,
        revision?.id ?? null,
        accountId,
        Provenance.FACT,
      ],
    );
    if (state === PlanState.CLOSED) await this.closeAmendments(plan.id);
    await this.trail.record({
      action: 'takePlanStep',
      entity: 'plan',
      entityId: plan.id,
      planId: plan.id,
      before: { state: plan.state },
      after: { state, step: input.step, ...terms, revision: revision?.number ?? null },
    });
    return this.reload(plan.id);
  }

  /** Keeps what was confirmed of a plan under the next number. The plan must be locked whole. */
  async keepRevision(
    planId: string,
    snapshot: PlanSnapshot,
    recordedBy: string | null,
    source: Provenance = Provenance.FACT,
  ): Promise<{ id: string; number: number }> {
    const revision = await this.database.row<{ id: string; number: number }>(
      `insert into revision (plan_id, number, snapshot, recorded_by, source)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from revision where plan_id = $1
       returning id, number`,
      [planId, JSON.stringify(snapshot), recordedBy, source],
    );
    if (revision === null) throw new Error('A revision was to be kept.');
    return revision;
  }

  /** What is confirmed is whole: half of somebody's amendment is not. */
  private async requireFinished(planId: string): Promise<void> {
    const open = await this.database.row<{ count: number }>(
      'select count(*)::int as count from amendment where plan_id = $1 and closed_at is null',
      [planId],
    );
    const count = open?.count ?? 0;
    if (count > 0) throw new DomainError(ErrorCode.AMENDMENTS_UNFINISHED, undefined, { count });
  }

  /** A closed plan changes no more: what was under way ends with it. */
  private async closeAmendments(planId: string): Promise<void> {
    await this.database.execute(
      `update amendment set closed_at = now(), version = version + 1, updated_at = now()
       where plan_id = $1 and closed_at is null`,
      [planId],
    );
  }

  private reload(id: string): Promise<Plan> {
    return this.database.read.findOneByOrFail(Plan, { id });
  }
}
