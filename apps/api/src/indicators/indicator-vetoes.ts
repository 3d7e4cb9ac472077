import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { NodeType, Rollout } from '@dure/domain/plan/plan.types';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NodesRemoving, NodesRestoring, RolloutChanging, StageMoving } from '../plans/plan-events.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { ApprovedValues } from './approved-values.js';

/**
 * What indicators ask of changes around them: those with approved values stay, and those that the districts report belong to
 * rolled-out tasks.
 */
@Injectable()
export class IndicatorVetoes implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly approvedValues: ApprovedValues,
  ) {}

  onModuleInit(): void {
    this.events.handle(NodesRemoving, async ({ ids }) => {
      const approved = await this.approvedValues.among(ids.get(NodeType.INDICATOR) ?? []);
      if (approved.size > 0) throw new DomainError(ErrorCode.HAS_APPROVED_VALUES, 'id');
    });
    this.events.handle(RolloutChanging, async ({ taskId, rollout }) => {
      if (rollout === Rollout.DISTRICTS || !(await this.hasReportedByDistricts('i.task_id = $1', taskId)))
        return;
      throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'rollout');
    });
    this.events.handle(StageMoving, async ({ stageId, rollout }) => {
      if (rollout === Rollout.DISTRICTS || !(await this.hasReportedByDistricts('i.stage_id = $1', stageId)))
        return;
      throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    });
    this.events.handle(NodesRestoring, ({ ids }) => this.requireRolledOut(ids.get(NodeType.INDICATOR) ?? []));
  }

  private async hasReportedByDistricts(condition: string, id: string): Promise<boolean> {
    const row = await this.database.row<{ found: boolean }>(
      `select exists (select from indicator i
         where i.removed_at is null and i.scope = '${IndicatorScope.DISTRICT}' and ${condition}) as found`,
      [id],
    );
    return row?.found ?? false;
  }

  /** The task may have become the city's own while they were away. */
  private async requireRolledOut(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const row = await this.database.row<{ found: boolean }>(
      `select exists (select from indicator i join task t on t.id = i.task_id
         where i.id = any($1::uuid[]) and i.scope = '${IndicatorScope.DISTRICT}' and t.rollout = '${Rollout.CITY}') as found`,
      [ids],
    );
    if (row?.found) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'removalId');
  }
}
