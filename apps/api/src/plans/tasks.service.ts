import { nextTaskCode } from '@dure/domain/plan/code';
import { NodeType, Rollout } from '@dure/domain/plan/plan.types';
import {
  readChangedTitle,
  readOptionalLabel,
  readOptionalText,
  readTitle,
} from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Patch } from '../platform/transaction/update-versioned.js';
import { goalKind } from './goal.kind.js';
import { NodeCodes } from './node-codes.js';
import { NodeEditing } from './node-editing.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { RolloutChanging, TaskTouched } from './plan-events.js';
import type { Task } from './task.entity.js';
import type { CreateTaskInput, UpdateTaskInput } from './task.inputs.js';
import { taskKind } from './task.kind.js';

const ROLES = ['cityRole', 'districtQuantity', 'districtQuality', 'districtStrengthen'] as const;

@Injectable()
export class TasksService {
  constructor(
    private readonly editing: NodeEditing,
    private readonly codes: NodeCodes,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_FOUND or ALREADY_REMOVED at `goalId`, NOT_ALLOWED; REQUIRED, TOO_LONG at the input. */
  async create(context: RequestContext, input: CreateTaskInput): Promise<Task> {
    const { parent: goal, plan } = await this.editing.lockParent(context, goalKind, input.goalId, 'goalId');
    const task = await this.editing.create(
      taskKind,
      plan,
      { type: NodeType.GOAL, id: goal.id },
      {
        goalId: goal.id,
        code: nextTaskCode(goal.code, await this.codes.list(plan.id)),
        titleKo: readTitle(input.titleKo, 'titleKo'),
        titleEn: readOptionalLabel(input.titleEn, 'titleEn') ?? null,
        rollout: input.rollout ?? Rollout.DISTRICTS,
        source: input.source ?? goal.source,
      },
      input.index ?? null,
    );
    await this.codes.keep(plan.id, task.code, task.id);
    await this.events.raise(new TaskTouched(plan.id, task.id));
    return task;
  }

  /** @throws DomainError NOT_FOUND, ALREADY_REMOVED, NOT_ALLOWED; REQUIRED, TOO_LONG, UNKNOWN_VALUE at the input. */
  async update(context: RequestContext, input: UpdateTaskInput): Promise<NodeResult> {
    const result = await this.editing.update(context, taskKind, {
      action: 'updateTask',
      id: input.id,
      version: input.version,
      change: async (task) => {
        const rollout = input.rollout ?? undefined;
        if (rollout !== undefined && rollout !== task.rollout) {
          await this.events.raise(new RolloutChanging(task.id, rollout));
        }
        return {
          titleKo: readChangedTitle(input.titleKo, 'titleKo'),
          titleEn: readOptionalLabel(input.titleEn, 'titleEn'),
          purpose: readOptionalText(input.purpose, 'purpose'),
          department: readOptionalLabel(input.department, 'department'),
          team: readOptionalLabel(input.team, 'team'),
          rollout,
          source: input.source ?? undefined,
          ...rolesFrom(task, input),
        };
      },
    });
    if (result instanceof NodeConflict) return result;
    if (result.changed.has('rollout')) {
      await this.events.raise(new TaskTouched(result.node.planId, result.node.id));
    }
    return result.node;
  }
}

/** A role that has a text has a provenance: its own if it had one, else the task's. */
function rolesFrom(task: Task, input: UpdateTaskInput): Patch<Task> {
  const patch: Patch<Task> = {};
  for (const role of ROLES) {
    const text = readOptionalText(input[role], role);
    if (text === undefined) continue;
    patch[role] = text;
    patch[`${role}Source`] = text === null ? null : (task[`${role}Source`] ?? input.source ?? task.source);
  }
  return patch;
}
