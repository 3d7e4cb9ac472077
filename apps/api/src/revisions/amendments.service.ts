import { Action } from '@dure/domain/access/actions';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { needsAmendment } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { Provenance } from '@dure/domain/plan/plan.types';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { AgendaItem } from '../advisory/agenda-item.entity.js';
import { Amendment } from '../plans/amendment.entity.js';
import { requireNodeId } from '../plans/node-id.js';
import { NodeTrail } from '../plans/node-trail.js';
import { PlanAccess, requireNotClosed } from '../plans/plan-access.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import type { OpenAmendmentInput } from './amendment.inputs.js';

/** Opens and closes amendments: the reasons under which a confirmed plan may change. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly trail: NodeTrail,
  ) {}

  /**
   * @throws DomainError NOT_FOUND at `planId` or `agendaItemId`, NOT_ALLOWED, PLAN_CLOSED, TRANSITION_NOT_ALLOWED for a
   * plan that is not confirmed yet, AMENDMENT_OPEN, REASON_REQUIRED or TOO_LONG at `reason`.
   */
  async open(context: RequestContext, input: OpenAmendmentInput): Promise<Amendment> {
    const { accountId } = context.actor;
    if (accountId === null) refuse(context.actor);
    const plan = await this.access.requireAllowed(context, input.planId, Action.PLAN_EDIT, 'planId');
    requireNotClosed(plan);
    if (!needsAmendment(plan.state)) {
      throw new DomainError(ErrorCode.TRANSITION_NOT_ALLOWED, undefined, { from: plan.state });
    }
    await this.access.lockTree(plan.id);
    if ((await this.access.findAmendment(context, plan.id)) !== null) {
      throw new DomainError(ErrorCode.AMENDMENT_OPEN);
    }
    const reason = readOptionalText(input.reason, 'reason') ?? null;
    if (reason === null) throw new DomainError(ErrorCode.REASON_REQUIRED, 'reason');
    const agendaItemId = await this.readAgendaItem(input.agendaItemId ?? null);
    const last = await this.database.read.findOne(Amendment, {
      where: { planId: plan.id },
      order: { number: 'DESC' },
    });
    const said = { number: (last?.number ?? 0) + 1, reason, agendaItemId };
    const { identifiers } = await this.database.write.insert(Amendment, {
      ...said,
      planId: plan.id,
      openedBy: accountId,
      source: Provenance.FACT,
    });
    const id = identifiers[0]?.['id'] as string;
    await this.record('openAmendment', plan.id, id, null, said);
    return this.database.read.findOneByOrFail(Amendment, { id });
  }

  /** Ends an amendment. @throws DomainError NOT_FOUND at `id`, NOT_ALLOWED, CONFLICT once somebody else has ended it. */
  async close(context: RequestContext, id: string, version: number): Promise<Amendment> {
    const amendment = await this.database.read.findOneBy(Amendment, { id: requireNodeId(id, 'id') });
    if (amendment === null) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    await this.access.requireAllowed(context, amendment.planId, Action.PLAN_EDIT, 'id');
    const closedAt = new Date();
    if (amendment.closedAt !== null || !(await updateVersioned(Amendment, id, version, { closedAt }))) {
      throw new DomainError(ErrorCode.CONFLICT);
    }
    await this.record('closeAmendment', amendment.planId, id, { closedAt: null }, { closedAt });
    return this.database.read.findOneByOrFail(Amendment, { id });
  }

  private async readAgendaItem(id: string | null): Promise<string | null> {
    if (id === null) return null;
    const item = await this.database.read.findOneBy(AgendaItem, { id: requireNodeId(id, 'agendaItemId') });
    if (item === null) throw new DomainError(ErrorCode.NOT_FOUND, 'agendaItemId');
    return item.id;
  }

  private record(
    action: string,
    planId: string,
    entityId: string,
    before: Readonly<Record<string, unknown>> | null,
    after: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.trail.record({ action, entity: 'amendment', entityId, planId, before, after });
  }
}
