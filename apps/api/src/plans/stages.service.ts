import { nextStageCode } from '@dure/domain/plan/code';
import { validateStageMonths } from '@dure/domain/plan/node-rules';
import { NodeType, Recurrence } from '@dure/domain/plan/plan.types';
import {
  readChangedTitle,
  readOptionalLabel,
  readOptionalText,
  readTitle,
} from '@dure/domain/plan/text-input.rules';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeEditing } from './node-editing.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { TaskTouched } from './plan-events.js';
import type { Stage } from './stage.entity.js';
import type { CreateStageInput, UpdateStageInput } from './stage.inputs.js';
import { StageKind } from './stage.kind.js';
import { taskKind } from './task.kind.js';

const LAST_MONTH: Readonly<Record<Recurrence, number>> = { [Recurrence.ONCE]: 36, [Recurrence.YEAR]: 12 };
const PLANNED = ['startMonth', 'endMonth', 'recurrence'];

@Injectable()
export class StagesService {
  constructor(
    private readonly editing: NodeEditing,
    private readonly stageKind: StageKind,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_FOUND or ALREADY_REMOVED at `taskId`, NOT_ALLOWED; TOO_LONG, OUT_OF_RANGE at the input. */
  async create(context: RequestContext, input: CreateStageInput): Promise<Stage> {
    const { parent: task, plan } = await this.editing.lockParent(context, taskKind, input.taskId, 'taskId');
    const recurrence = input.recurrence ?? Recurrence.ONCE;
    const months = {
      startMonth: input.startMonth ?? 1,
      endMonth: input.endMonth ?? LAST_MONTH[recurrence],
      recurrence,
    };
    validateStageMonths(months);
    const stage = await this.editing.create(
      this.stageKind,
      plan,
      { type: NodeType.TASK, id: task.id },
      {
        ...months,
        taskId: task.id,
        code: nextStageCode(await this.stageKind.listCodes(task.id)),
        titleKo: readTitle(input.titleKo, 'titleKo'),
        titleEn: readOptionalLabel(input.titleEn, 'titleEn') ?? null,
        monitoringQuestion: readOptionalText(input.monitoringQuestion, 'monitoringQuestion') ?? null,
        source: input.source ?? task.source,
      },
      input.index ?? null,
    );
    await this.events.raise(new TaskTouched(plan.id, task.id));
    return stage;
  }

  /** @throws DomainError NOT_FOUND, ALREADY_REMOVED, NOT_ALLOWED; REQUIRED, TOO_LONG, OUT_OF_RANGE at the input. */
  async update(context: RequestContext, input: UpdateStageInput): Promise<NodeResult> {
    const result = await this.editing.update(context, this.stageKind, {
      action: 'updateStage',
      id: input.id,
      version: input.version,
      change: (stage) => {
        const months = {
          startMonth: readMonth(input.startMonth, 'startMonth') ?? stage.startMonth,
          endMonth: readMonth(input.endMonth, 'endMonth') ?? stage.endMonth,
          recurrence: input.recurrence ?? stage.recurrence,
        };
        validateStageMonths(months);
        return {
          ...months,
          titleKo: readChangedTitle(input.titleKo, 'titleKo'),
          titleEn: readOptionalLabel(input.titleEn, 'titleEn'),
          monitoringQuestion: readOptionalText(input.monitoringQuestion, 'monitoringQuestion'),
          source: input.source ?? undefined,
        };
      },
    });
    if (result instanceof NodeConflict) return result;
    if (PLANNED.some((column) => result.changed.has(column))) {
      await this.events.raise(new TaskTouched(result.node.planId, result.node.taskId));
    }
    return result.node;
  }
}

function readMonth(month: number | null | undefined, field: string): number | undefined {
  if (month === null) throw new DomainError(ErrorCode.REQUIRED, field);
  return month;
}
