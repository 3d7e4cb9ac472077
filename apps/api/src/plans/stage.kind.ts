import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { nextStageCode } from '@dure/domain/plan/code';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { Patch } from '../platform/transaction/update-versioned.js';
import type { NodeKind, ParentNode, Place } from './node-kind.js';
import { StageMoving } from './plan-events.js';
import { Stage } from './stage.entity.js';
import { Task } from './task.entity.js';

/** A stage stands under a task and takes its process indicators along when it moves. */
@Injectable()
export class StageKind implements NodeKind<Stage> {
  readonly type = NodeType.STAGE;
  readonly entity = Stage;
  readonly table = 'stage';
  readonly childrenAt = { [NodeType.TASK]: 'task_id = $1' };
  readonly ancestors = [{ type: NodeType.TASK, column: 'task_id' }];
  readonly outline = { parentId: 'task_id', kind: 'null', isRetired: 'false', isOfDistricts: 'false' };

  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  nextCode(_stage: Stage, _above: string, used: Iterable<string>): string {
    return nextStageCode(used);
  }

  placeOf(stage: Stage): Place {
    return { type: NodeType.TASK, id: stage.taskId };
  }

  /** @throws DomainError PARENT_NOT_ALLOWED at `parentId`. */
  async patchUnder(stage: Stage, parent: ParentNode): Promise<Patch<Stage>> {
    if (!(parent.node instanceof Task)) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    const task = parent.node;
    if (task.id === stage.taskId) return {};
    await this.events.raise(new StageMoving(stage.id, task.rollout));
    return { taskId: task.id };
  }

  taskOf(stage: Stage): string {
    return stage.taskId;
  }

  /** A removed stage keeps nobody out: else what it replaced could not be moved back once it is undone. */
  async requireFreeCodes(stages: readonly Stage[], place: Place, field: string): Promise<void> {
    const rows = await this.database.rows<{ code: string }>(
      'select code from stage where task_id = $1 and removed_at is null and id <> all($2::uuid[])',
      [place.id, stages.map(({ id }) => id)],
    );
    const taken = new Set(rows.map((row) => row.code));
    for (const { code } of stages) {
      if (taken.has(code)) throw new DomainError(ErrorCode.CODE_TAKEN, field, { code });
      taken.add(code);
    }
  }

  /** The codes of a task's stages, of removed ones too: those may come back. */
  async listCodes(taskId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>('select code from stage where task_id = $1', [
      taskId,
    ]);
    return rows.map((row) => row.code);
  }
}
