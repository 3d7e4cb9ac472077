import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParticipationTouched, PlanTouched, TasksTouched, TaskTouched } from '../plans/plan-events.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { ReportApproved } from '../reporting/reporting-events.js';
import { type RecomputationScope, ReadingStore } from './reading-store.js';

/** Keeps the stored readings in step with what they rest on, in the transaction that changes it. */
@Injectable()
export class ProgressService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: ReadingStore,
    private readonly events: Events,
    private readonly dataVersions: DataVersions,
  ) {}

  onModuleInit(): void {
    this.events.handle(ReportApproved, (event) => this.takeIn(event));
    this.events.handle(TaskTouched, ({ planId, taskId }) => this.refresh(planId, { taskIds: [taskId] }));
    this.events.handle(TasksTouched, ({ planId, taskIds }) => this.refresh(planId, { taskIds }));
    this.events.handle(PlanTouched, ({ planId }) => this.refresh(planId, {}));
    this.events.handle(ParticipationTouched, ({ planId, districtCode }) =>
      this.refresh(planId, { districtCode }),
    );
  }

  /**
   * Calculates all stored readings of a plan anew, in the open transaction: after its data were put there in bulk.
   * Returns how many there are.
   */
  async recomputeAll(planId: string): Promise<number> {
    this.dataVersions.bump(planId);
    return this.store.recompute(planId);
  }

  private async takeIn({ planId, indicatorId, districtCode, periodEnd }: ReportApproved): Promise<void> {
    const indicator = await this.database.row<{ taskId: string | null }>(
      'select task_id as "taskId" from indicator where id = $1',
      [indicatorId],
    );
    // A goal's own result belongs to no task, and no stored reading rests on it.
    if (indicator?.taskId == null) return;
    await this.store.recompute(planId, {
      taskIds: [indicator.taskId],
      districtCode: districtCode ?? '',
      since: periodEnd,
    });
    this.events.announce({ topic: 'READING', id: indicator.taskId, planId, districtCode });
  }

  private async refresh(planId: string, scope: RecomputationScope): Promise<void> {
    await this.store.recompute(planId, scope);
    for (const id of scope.taskIds ?? [null]) {
      this.events.announce({ topic: 'READING', id, planId, districtCode: scope.districtCode ?? null });
    }
  }
}
