import { Interpolation } from '@dure/domain/indicator/indicator.types';
import { nextIndicatorCode } from '@dure/domain/plan/code';
import { defaultsOfIndicator, validateIndicatorShape } from '@dure/domain/plan/indicator-consistency.rules';
import type { Rollout } from '@dure/domain/plan/plan.types';
import { validateDateWithin } from '@dure/domain/plan/plan-years.rules';
import { readChangedTitle, readTitle } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { NodeCodes } from '../plans/node-codes.js';
import { NodeEditing } from '../plans/node-editing.js';
import { NodeConflict, type NodeResult } from '../plans/node-result.union.js';
import { differencesFrom } from '../plans/node-trail.js';
import { TaskTouched } from '../plans/plan-events.js';
import { Task } from '../plans/task.entity.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { columnsFrom, MEASURED_BY } from './indicator-contents.js';
import type { Indicator } from './indicator.entity.js';
import { IndicatorNodeKind } from './indicator-node.kind.js';
import { IndicatorPlaces } from './indicator-place.js';
import type { CreateIndicatorInput, RetireIndicatorInput, UpdateIndicatorInput } from './indicator.inputs.js';

@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Database,
    private readonly places: IndicatorPlaces,
    private readonly kind: IndicatorNodeKind,
    private readonly editing: NodeEditing,
    private readonly codes: NodeCodes,
    private readonly events: Events,
  ) {}

  /** @throws DomainError as the places and the rules of its shape do, at the input concerned. */
  async create(context: RequestContext, input: CreateIndicatorInput): Promise<Indicator> {
    const { plan, place, owner, task, columns } = await this.places.lock(context, input);
    const given = withoutEmpty(columnsFrom(withoutEmpty(input)));
    const rollout = task?.rollout ?? null;
    const hasParts = given.numeratorLabel != null || given.denominatorLabel != null;
    const contents = {
      ...EMPTY,
      ...defaultsOfIndicator(input.kind, rollout, { scope: given.scope, hasParts }),
      source: owner.source,
      ...given,
      ...columns,
      kind: input.kind,
      code: nextIndicatorCode(owner.code, input.kind, await this.codes.list(plan.id)),
      titleKo: readTitle(input.titleKo, 'titleKo'),
      unit: readTitle(input.unit, 'unit'),
    } as Indicator;
    requireShape(contents, rollout);
    const indicator = await this.editing.create(this.kind, plan, place, contents, input.index ?? null);
    await this.codes.keep(plan.id, indicator.code, indicator.id);
    await this.touch(indicator);
    return indicator;
  }

  /** @throws DomainError NOT_FOUND, ALREADY_REMOVED, NOT_ALLOWED, and as the rules of its shape do. */
  async update(context: RequestContext, input: UpdateIndicatorInput): Promise<NodeResult> {
    return this.change(context, 'updateIndicator', input.id, input.version, async (indicator) => {
      const patch = {
        ...columnsFrom(input),
        titleKo: readChangedTitle(input.titleKo, 'titleKo'),
        unit: readChangedTitle(input.unit, 'unit'),
      };
      const changed = { ...indicator, ...differencesFrom(indicator, patch) } as Indicator;
      requireShape(changed, await this.rolloutOf(indicator));
      return patch;
    });
  }

  /** Ends an indicator's use, or takes that back. @throws DomainError OUT_OF_RANGE at `retiredOn`, and as `update`. */
  async retire(context: RequestContext, input: RetireIndicatorInput): Promise<NodeResult> {
    const retiredOn = input.retiredOn === undefined ? context.today : input.retiredOn;
    return this.change(context, 'retireIndicator', input.id, input.version, (_indicator, plan) => {
      const years = { from: plan.fromYear, to: plan.toYear };
      if (input.retiredOn != null) validateDateWithin(input.retiredOn, years, 'retiredOn');
      return { retiredOn };
    });
  }

  private async change(
    context: RequestContext,
    action: string,
    id: string,
    version: number,
    change: Parameters<typeof this.editing.update<Indicator>>[2]['change'],
  ): Promise<NodeResult> {
    const result = await this.editing.update(context, this.kind, { action, id, version, change });
    if (result instanceof NodeConflict) return result;
    if (MEASURED_BY.some((column) => result.changed.has(column))) await this.touch(result.node);
    return result.node;
  }

  private async rolloutOf({ taskId }: Indicator): Promise<Rollout | null> {
    if (taskId === null) return null;
    const task = await this.database.read.findOneByOrFail(Task, { id: taskId });
    return task.rollout;
  }

  private async touch({ planId, taskId }: Indicator): Promise<void> {
    if (taskId !== null) await this.events.raise(new TaskTouched(planId, taskId));
  }
}

/** What an indicator is as long as nobody says anything of it. */
const EMPTY = {
  titleEn: null,
  definition: null,
  numeratorLabel: null,
  denominatorLabel: null,
  mayExceed: false,
  isCumulative: false,
  baseline: null,
  bandLo: null,
  bandHi: null,
  interpolation: Interpolation.LINEAR,
  dueFrom: null,
  hasMidpoint: false,
  weight: 1,
  origin: null,
  note: null,
  retiredOn: null,
};

function requireShape(indicator: Indicator, rollout: Rollout | null): void {
  const { bandLo, bandHi } = indicator;
  const band = bandLo === null || bandHi === null ? null : { lo: bandLo, hi: bandHi };
  validateIndicatorShape({ ...indicator, band }, rollout);
}

/** Where a new thing is described, null and nothing say the same. */
function withoutEmpty<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as Row;
}
