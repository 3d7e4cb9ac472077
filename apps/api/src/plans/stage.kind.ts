import { DomainError, ErrorCode } from '@dure/domain/domain-error';
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

  placeOf(stage: Stage): Place {
    return { type: NodeType.TASK, id: stage.taskId };
  }

  /** @throws DomainError PARENT_NOT_ALLOWED, CODE_TAKEN at `parentId`. */
  async patchUnder(stage: Stage, parent: ParentNode): Promise<Patch<Stage>> {
    if (!(parent.node instanceof Task)) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    const task = parent.node;
    if (task.id === stage.taskId) return {};
    const others = await this.listCodes(task.id, stage.id);
    if (others.includes(stage.code)) {
      throw new DomainError(ErrorCode.CODE_TAKEN, 'parentId', { code: stage.code });
    }
    await this.events.raise(new StageMoving(stage.id, task.rollout));
    return { taskId: task.id };
  }

  taskOf(stage: Stage): string {
    return stage.taskId;
  }

  /** The codes of a task's stages, of removed ones too: those may come back. */
  async listCodes(taskId: string, exceptId: string | null = null): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(
      'select code from stage where task_id = $1 and id is distinct from $2::uuid',
      [taskId, exceptId],
    );
    return rows.map((row) => row.code);
  }
}
