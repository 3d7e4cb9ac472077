import { nextGoalCode } from '@dure/domain/plan/code';
import {
  readChangedTitle,
  readOptionalText,
  readOptionalLabel,
  readTitle,
} from '@dure/domain/plan/text-input.rules';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Goal } from './goal.entity.js';
import type { CreateGoalInput, UpdateGoalInput } from './goal.inputs.js';
import { goalKind } from './goal.kind.js';
import { NodeCodes } from './node-codes.js';
import { NodeEditing } from './node-editing.js';
import { NodeConflict, type NodeResult } from './node-result.union.js';
import { PlanAccess } from './plan-access.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly access: PlanAccess,
    private readonly editing: NodeEditing,
    private readonly codes: NodeCodes,
  ) {}

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED; REQUIRED, TOO_LONG at the input. */
  async create(context: RequestContext, input: CreateGoalInput): Promise<Goal> {
    const plan = await this.access.require(context, input.planId, undefined, 'planId');
    await this.access.lockTree(plan.id);
    const goal = await this.editing.create(
      goalKind,
      plan,
      { type: NodeType.PLAN, id: plan.id },
      {
        code: nextGoalCode(await this.codes.list(plan.id)),
        titleKo: readTitle(input.titleKo, 'titleKo'),
        titleEn: readOptionalLabel(input.titleEn, 'titleEn') ?? null,
        description: readOptionalText(input.description, 'description') ?? null,
        source: input.source ?? plan.source,
      },
      input.index ?? null,
    );
    await this.codes.keep(plan.id, goal.code, goal.id);
    return goal;
  }

  /** @throws DomainError NOT_FOUND, ALREADY_REMOVED, NOT_ALLOWED; REQUIRED, TOO_LONG at the input. */
  async update(context: RequestContext, input: UpdateGoalInput): Promise<NodeResult> {
    const result = await this.editing.update(context, goalKind, {
      action: 'updateGoal',
      id: input.id,
      version: input.version,
      change: () => ({
        titleKo: readChangedTitle(input.titleKo, 'titleKo'),
        titleEn: readOptionalLabel(input.titleEn, 'titleEn'),
        description: readOptionalText(input.description, 'description'),
        source: input.source ?? undefined,
      }),
    });
    return result instanceof NodeConflict ? result : result.node;
  }
}
