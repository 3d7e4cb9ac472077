import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { needsAmendment } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { decideEffectiveDate, validatePointKey } from '@dure/domain/plan/target.rules';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
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
import { TargetVersion } from './target-version.entity.js';
import type { SetTargetInput, SetTargetsInput, TargetChangeInput } from './target.inputs.js';
import { versionsInForce } from './targets-in-force.js';

/** Cells of the largest grid there is, a row for each district and the city, with room to spare. */
const MOST_CHANGES = 200;

/** Changes of one indicator's targets that stand or fall together; `path` names the inputs of a change. */
interface TargetSetting {
  readonly action: 'setTarget' | 'setTargets';
  readonly input: Omit<SetTargetsInput, 'changes'>;
  readonly changes: readonly TargetChangeInput[];
  path(index: number, field: string): string;
}

type NewTarget = Pick<TargetVersion, 'pointKey' | 'districtCode' | 'value' | 'effectiveFrom' | 'source'> & {
  readonly before: Pick<TargetVersion, 'value' | 'effectiveFrom'> | null;
};

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
   * @throws DomainError NOT_FOUND or ALREADY_REMOVED at `indicatorId`, NOT_ALLOWED, as the gate of plans; UNKNOWN_VALUE or
   * NOT_PARTICIPATING at `district`; TARGET_OUTSIDE_CYCLE at `pointKey`; REASON_REQUIRED at `reason`; REQUIRED at `value`;
   * OUT_OF_RANGE at `effectiveFrom`; AGENDA_ITEM_REQUIRED or NOT_FOUND at `agendaItemId`.
   */
  set(context: RequestContext, input: SetTargetInput): Promise<NodeResult> {
    const { district, pointKey, value } = input;
    const changes = [{ district, pointKey, value }];
    return this.write(context, { action: 'setTarget', input, changes, path: (_, field) => field });
  }

  /**
   * Many points at once: all of them or none. Problems name the change, such as `changes.3.value`.
   * @throws DomainError as `set`; REQUIRED or OUT_OF_RANGE at `changes`; INVALID_INPUT at a point named twice.
   */
  setAll(context: RequestContext, input: SetTargetsInput): Promise<NodeResult> {
    const { changes } = input;
    if (changes.length === 0) throw new DomainError(ErrorCode.REQUIRED, 'changes');
    if (changes.length > MOST_CHANGES) {
      throw new DomainError(ErrorCode.OUT_OF_RANGE, 'changes', { min: 1, max: MOST_CHANGES });
    }
    const path = (index: number, field: string): string => `changes.${index}.${field}`;
    const points = changes.map(({ district, pointKey }) => keyOf(district ?? null, pointKey));
    const repeated = points.findIndex((point, index) => points.indexOf(point) < index);
    if (repeated !== -1) throw new DomainError(ErrorCode.INVALID_INPUT, path(repeated, 'pointKey'));
    return this.write(context, { action: 'setTargets', input, changes, path });
  }

  /** All versions, newest first; to readers who may not see the history those in force. */
  listVersions(context: RequestContext, versions: readonly TargetVersion[]): TargetVersion[] {
    const shown = can(context.actor, Action.TARGET_HISTORY_READ)
      ? versions
      : versionsInForce(versions, context.today);
    const order = new Map(versions.map((version, index) => [version.id, index]));
    return [...shown].sort((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0));
  }

  private async write(context: RequestContext, setting: TargetSetting): Promise<NodeResult> {
    const { input } = setting;
    const indicator = await this.database.read.findOneBy(Indicator, {
      id: requireNodeId(input.indicatorId, 'indicatorId'),
    });
    if (indicator === null) throw new DomainError(ErrorCode.NOT_FOUND, 'indicatorId');
    const plan = await this.access.require(context, indicator.planId, undefined, 'indicatorId');
    if (indicator.removedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'indicatorId');
    if (indicator.version !== input.indicatorVersion) return new NodeConflict(indicator);

    await this.requireOwnTargets(indicator, setting);
    const reason = readOptionalText(input.reason, 'reason') ?? null;
    const targets = await this.decide(context, plan, indicator, setting, reason);
    const agendaItemId = await this.findAgendaItem(context, plan, input.agendaItemId ?? null);

    // The version rises although no column of the indicator changes: two who set targets at once must not pass each other.
    if (!(await updateVersioned(Indicator, indicator.id, input.indicatorVersion, {}, { planId: plan.id }))) {
      return this.editing.conflictAt(this.kind, indicator.id);
    }
    const recordedBy = context.actor.accountId;
    await this.database.write.insert(
      TargetVersion,
      targets.map(({ before: _, ...target }) => ({
        ...target,
        indicatorId: indicator.id,
        reason,
        agendaItemId,
        recordedBy,
      })),
    );
    await this.recordChange(indicator, setting, targets, { reason, agendaItemId });
    return this.editing.reload(this.kind, indicator.id);
  }

  private async requireOwnTargets(indicator: Indicator, { changes, path }: TargetSetting): Promise<void> {
    const own = changes.flatMap(({ district }, index) => (district == null ? [] : [{ district, index }]));
    if (own.length === 0) return;
    const participations = await this.database.read.findBy(Participation, { planId: indicator.planId });
    const byDistrict = new Map(participations.map((each) => [each.districtCode, each]));
    for (const { district, index } of own) {
      const participation = byDistrict.get(district);
      if (participation === undefined || indicator.scope !== IndicatorScope.DISTRICT) {
        throw new DomainError(ErrorCode.UNKNOWN_VALUE, path(index, 'district'));
      }
      if (participation.cycleId === null) {
        throw new DomainError(ErrorCode.NOT_PARTICIPATING, path(index, 'district'));
      }
    }
  }

  private async decide(
    context: RequestContext,
    plan: Plan,
    indicator: Indicator,
    { input, changes, path }: TargetSetting,
    reason: string | null,
  ): Promise<NewTarget[]> {
    const years = { from: plan.fromYear, to: plan.toYear };
    const versions = await this.database.read.find(TargetVersion, {
      where: { indicatorId: indicator.id },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
    const latest = new Map(versions.map((each) => [keyOf(each.districtCode, each.pointKey), each]));
    return changes.map(({ district, pointKey, ...change }, index) => {
      const districtCode = district ?? null;
      const value = change.value ?? null;
      const previous = latest.get(keyOf(districtCode, pointKey)) ?? null;
      const effectiveFrom = atChange(path, index, () => {
        validatePointKey(pointKey, {
          scope: indicator.scope,
          plan: years,
          isDistrictOwn: districtCode !== null,
        });
        return decideEffectiveDate({
          value,
          previous,
          reason,
          effectiveFrom: input.effectiveFrom ?? null,
          plan: years,
          today: context.today,
        });
      });
      const source = previous?.source ?? indicator.source;
      return { pointKey, districtCode, value, effectiveFrom, source, before: previous };
    });
  }

  /** What the targets of a confirmed plan rest on: the item named, else the open amendment's. */
  private async findAgendaItem(
    context: RequestContext,
    plan: Plan,
    named: string | null,
  ): Promise<string | null> {
    if (named !== null) {
      const id = requireNodeId(named, 'agendaItemId');
      const item = await this.database.row('select from agenda_item where id = $1', [id]);
      if (item === null) throw new DomainError(ErrorCode.NOT_FOUND, 'agendaItemId');
      return id;
    }
    if (!needsAmendment(plan.state)) return null;
    const amendment = await this.access.findAmendment(context, plan.id);
    if (amendment === null || amendment.agendaItemId === null) {
      throw new DomainError(ErrorCode.AGENDA_ITEM_REQUIRED, 'agendaItemId');
    }
    return amendment.agendaItemId;
  }

  private async recordChange(
    indicator: Indicator,
    { action }: TargetSetting,
    targets: readonly NewTarget[],
    grounds: { readonly reason: string | null; readonly agendaItemId: string | null },
  ): Promise<void> {
    const before = targets.map((target) => pointOf(target, target.before));
    const after = targets.map((target) => pointOf(target, target));
    const isOne = action === 'setTarget';
    await this.trail.record({
      action,
      entity: this.kind.table,
      entityId: indicator.id,
      planId: indicator.planId,
      before: isOne ? (targets[0]?.before == null ? null : (before[0] ?? null)) : { changes: before },
      after: { ...(isOne ? after[0] : { changes: after }), ...grounds },
    });
    if (indicator.taskId !== null) {
      await this.events.raise(new TaskTouched(indicator.planId, indicator.taskId));
    }
  }
}

const keyOf = (districtCode: string | null, pointKey: string): string => `${districtCode ?? ''} ${pointKey}`;

const pointOf = (
  { pointKey, districtCode }: NewTarget,
  state: Pick<TargetVersion, 'value' | 'effectiveFrom'> | null,
): Record<string, unknown> => ({
  pointKey,
  districtCode,
  value: state?.value ?? null,
  effectiveFrom: state?.effectiveFrom ?? null,
});

/** What a rule refuses of one change is told at that change; reason and date are the same for all of them. */
function atChange<Result>(path: TargetSetting['path'], index: number, rule: () => Result): Result {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof DomainError) || (error.field !== 'value' && error.field !== 'pointKey'))
      throw error;
    throw new DomainError(error.code, path(index, error.field), error.params);
  }
}
