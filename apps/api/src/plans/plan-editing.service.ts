import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Provenance } from '@dure/domain/plan/plan.types';
import { validatePlanSettings } from '@dure/domain/plan/plan-setting.rules';
import { listCyclesWithin, validatePlanCode, validatePlanYears } from '@dure/domain/plan/plan-years.rules';
import { readChangedTitle, readOptionalLabel, readTitle } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type Patch, updateVersioned } from '../platform/transaction/update-versioned.js';
import { Cycle } from './cycle.entity.js';
import { NodeConflict } from './node-result.union.js';
import { columnsOf, differencesFrom, NodeTrail } from './node-trail.js';
import { PlanAccess, requireNotClosed } from './plan-access.js';
import { Plan } from './plan.entity.js';
import { PlanTouched } from './plan-events.js';
import type { CreatePlanInput, UpdatePlanInput } from './plan.inputs.js';

/** What the readings are calculated with. */
const MEASURED_WITH = ['tolerance', 'coverageThreshold'];

@Injectable()
export class PlanEditingService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly trail: NodeTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_ALLOWED; REQUIRED, INVALID_INPUT, TOO_LONG, OUT_OF_RANGE, CODE_TAKEN at the input. */
  async create(context: RequestContext, input: CreatePlanInput): Promise<Plan> {
    if (!can(context.actor, Action.PLAN_CREATE)) refuse(context.actor);
    const years = { from: input.fromYear, to: input.toYear };
    const code = validatePlanCode(input.code);
    validatePlanYears(years);
    if (await this.database.read.existsBy(Plan, { code })) {
      throw new DomainError(ErrorCode.CODE_TAKEN, 'code', { code });
    }
    const id = randomUUID();
    const row = {
      code,
      titleKo: readTitle(input.titleKo, 'titleKo'),
      titleEn: readOptionalLabel(input.titleEn, 'titleEn') ?? null,
      fromYear: years.from,
      toYear: years.to,
      source: Provenance.FACT,
    };
    await this.database.write.insert(Plan, { ...row, id });
    const cycles = listCyclesWithin(years).map(({ from, to }) => ({
      planId: id,
      code: `${from}-${to}`,
      fromYear: from,
      toYear: to,
      source: Provenance.FACT,
    }));
    await this.database.write.insert(Cycle, cycles);
    await this.database.execute(
      `insert into participation (plan_id, district_code, source) select $1, code, $2 from district`,
      [id, Provenance.FACT],
    );
    await this.trail.record({
      action: 'createPlan',
      entity: 'plan',
      entityId: id,
      planId: id,
      before: null,
      after: row,
    });
    return this.reload(id);
  }

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED; REQUIRED, TOO_LONG, OUT_OF_RANGE at the input. */
  async update(context: RequestContext, input: UpdatePlanInput): Promise<Plan | NodeConflict> {
    const plan = await this.access.require(context, input.id);
    validatePlanSettings(input);
    const { tolerance, coverageThreshold, reportDueDays, answerDueDays } = input;
    const patch = {
      titleKo: readChangedTitle(input.titleKo, 'titleKo'),
      titleEn: readOptionalLabel(input.titleEn, 'titleEn'),
      tolerance,
      coverageThreshold,
      reportDueDays,
      answerDueDays,
    };
    return this.write('updatePlan', plan, input.version, patch);
  }

  /** Shows the plan to readers without sign-in. @throws DomainError NOT_FOUND, NOT_ALLOWED. */
  async publish(context: RequestContext, id: string, version: number): Promise<Plan | NodeConflict> {
    const plan = await this.access.require(context, id, Action.PLAN_PUBLISH);
    const publishedAt = plan.publishedAt ?? new Date();
    return this.write('publishPlan', plan, version, { publishedAt });
  }

  /** Takes the plan back from readers without sign-in. @throws DomainError NOT_FOUND, NOT_ALLOWED, PLAN_CLOSED. */
  async unpublish(context: RequestContext, id: string, version: number): Promise<Plan | NodeConflict> {
    const plan = await this.access.require(context, id, Action.PLAN_PUBLISH);
    requireNotClosed(plan);
    return this.write('unpublishPlan', plan, version, { publishedAt: null });
  }

  private async write(
    action: string,
    plan: Plan,
    version: number,
    contents: Patch<Omit<Plan, 'id' | 'version'>>,
  ): Promise<Plan | NodeConflict> {
    if (plan.version !== version) return new NodeConflict(plan);
    const patch = differencesFrom(plan, contents);
    const changed = Object.keys(patch);
    if (changed.length === 0) return plan;
    if (!(await updateVersioned(Plan, plan.id, version, patch)))
      return new NodeConflict(await this.reload(plan.id));
    await this.trail.record({
      action,
      entity: 'plan',
      entityId: plan.id,
      planId: plan.id,
      before: columnsOf(plan, changed),
      after: columnsOf(patch, changed),
    });
    if (MEASURED_WITH.some((column) => changed.includes(column)))
      await this.events.raise(new PlanTouched(plan.id));
    return this.reload(plan.id);
  }

  private reload(id: string): Promise<Plan> {
    return this.database.read.findOneByOrFail(Plan, { id });
  }
}
