import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { decideEffectiveDate, validatePointKey } from '@dure/domain/plan/target.rules';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NodeEditing } from '../plans/node-editing.js';
import { requireNodeId } from '../plans/node-id.js';
import { NodeConflict, type NodeResult } from '../plans/node-result.union.js';
import { NodeTrail } from '../plans/node-trail.js';
import { Participation } from '../plans/participation.entity.js';
import { PlanAccess } from '../plans/plan-access.js';
import { TaskTouched } from '../plans/plan-events.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorNodeKind } from './indicator-node.kind.js';
import type { SetTargetInput } from './indicator.inputs.js';
import { TargetVersion } from './target-version.entity.js';
import { versionsInForce } from './targets-in-force.js';

/** Sets targets, each time as a further version. The indicator's version guards all of its targets. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly kind: IndicatorNodeKind,
    private readonly editing: NodeEditing,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /**
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `indicatorId`, NOT_ALLOWED; UNKNOWN_VALUE or NOT_PARTICIPATING at
   * `district`; TARGET_OUTSIDE_CYCLE at `pointKey`; REASON_REQUIRED at `reason`; REQUIRED at `value`; OUT_OF_RANGE at
   * `effectiveFrom`.
   */
  async set(context: RequestContext, input: SetTargetInput): Promise<NodeResult> {
    const indicator = await this.database.read.findOneBy(Indicator, {
      id: requireNodeId(input.indicatorId, 'indicatorId'),
    });
    if (indicator === null) throw new DomainError(ErrorCode.NOT_FOUND, 'indicatorId');
    const plan = await this.access.require(context, indicator.planId, undefined, 'indicatorId');
    if (indicator.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'indicatorId');
    if (indicator.version !== input.indicatorVersion) return new NodeConflict(indicator);

    const districtCode = input.district ?? null;
    if (districtCode !== null) await this.requireOwnTarget(indicator, districtCode);
    const { pointKey } = input;
    const years = { from: plan.fromYear, to: plan.toYear };
    validatePointKey(pointKey, { scope: indicator.scope, plan: years, isDistrictOwn: districtCode !== null });
    const previous = await this.findLatest(indicator.id, districtCode, pointKey);
    const value = input.value ?? null;
    const reason = readOptionalText(input.reason, 'reason') ?? null;
    const effectiveFrom = decideEffectiveDate({
      value,
      previous,
      reason,
      effectiveFrom: input.effectiveFrom ?? null,
      plan: years,
      today: context.today,
    });

    // The version rises although no column of the indicator changes: two who set targets at once must not pass each other.
    if (!(await updateVersioned(Indicator, indicator.id, input.indicatorVersion, {}, { planId: plan.id }))) {
      return this.editing.conflictAt(this.kind, indicator.id);
    }
    const after = { pointKey, districtCode, value, effectiveFrom, reason };
    await this.database.write.insert(TargetVersion, {
      ...after,
      indicatorId: indicator.id,
      recordedBy: context.actor.accountId,
      source: previous?.source ?? indicator.source,
    });
    await this.recordChange(plan, indicator, previous, after);
    return this.editing.reload(this.kind, indicator.id);
  }

  /** All versions, newest first; to readers who may not see the history those in force. */
  listVersions(context: RequestContext, versions: readonly TargetVersion[]): TargetVersion[] {
    const shown = can(context.actor, Action.TARGET_HISTORY_READ)
      ? versions
      : versionsInForce(versions, context.today);
    const order = new Map(versions.map((version, index) => [version.id, index]));
    return [...shown].sort((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0));
  }

  private async requireOwnTarget(indicator: Indicator, districtCode: string): Promise<void> {
    const participation = await this.database.read.findOneBy(Participation, {
      planId: indicator.planId,
      districtCode,
    });
    if (participation === null || indicator.scope !== IndicatorScope.DISTRICT) {
      throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'district');
    }
    if (participation.cycleId === null) throw new DomainError(ErrorCode.NOT_PARTICIPATING, 'district');
  }

  private findLatest(
    indicatorId: string,
    districtCode: string | null,
    pointKey: string,
  ): Promise<TargetVersion | null> {
    return this.database.read.findOne(TargetVersion, {
      where: { indicatorId, pointKey, districtCode: districtCode ?? IsNull() },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  private async recordChange(
    plan: Plan,
    indicator: Indicator,
    previous: TargetVersion | null,
    after: Record<string, unknown>,
  ): Promise<void> {
    const before =
      previous === null ? null : { value: previous.value, effectiveFrom: previous.effectiveFrom };
    await this.trail.record({
      action: 'setTarget',
      entity: this.kind.table,
      entityId: indicator.id,
      planId: plan.id,
      before,
      after,
    });
    if (indicator.taskId !== null) await this.events.raise(new TaskTouched(plan.id, indicator.taskId));
  }
}
