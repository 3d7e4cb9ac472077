import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { Cycle } from './cycle.entity.js';
import { columnsOf, differencesFrom, NodeTrail } from './node-trail.js';
import { Participation } from './participation.entity.js';
import { ParticipationConflict, type ParticipationResult } from './participation-result.union.js';
import { PlanAccess } from './plan-access.js';
import { ParticipationTouched } from './plan-events.js';
import type { SetParticipationInput } from './plan.inputs.js';

/** Which district takes part, in which cycle. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly trail: NodeTrail,
    private readonly dataVersions: DataVersions,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_FOUND at `plan` or `district`, NOT_ALLOWED, UNKNOWN_VALUE at `cycle`, TOO_LONG at `note`. */
  async set(context: RequestContext, input: SetParticipationInput): Promise<ParticipationResult> {
    const plan = await this.access.require(context, input.plan, undefined, 'plan');
    const participation = await this.database.read.findOneBy(Participation, {
      planId: plan.id,
      districtCode: input.district,
    });
    if (participation === null) throw new DomainError(ErrorCode.NOT_FOUND, 'district');
    if (participation.version !== input.version) return new ParticipationConflict(participation);
    const contents = {
      cycleId: await this.readCycle(plan.id, input.cycle),
      note: readOptionalText(input.note, 'note'),
    };
    const patch = differencesFrom(participation, contents);
    const changed = Object.keys(patch);
    if (changed.length === 0) return participation;
    const { id } = participation;
    if (!(await updateVersioned(Participation, id, input.version, patch, { planId: plan.id }))) {
      return new ParticipationConflict(await this.reload(id));
    }
    await this.trail.record({
      action: 'setParticipation',
      entity: 'participation',
      entityId: id,
      planId: plan.id,
      before: columnsOf(participation, changed),
      after: columnsOf(patch, changed),
    });
    this.dataVersions.bump(plan.id, participation.districtCode);
    if (changed.includes('cycleId')) {
      await this.events.raise(new ParticipationTouched(plan.id, participation.districtCode));
    }
    return this.reload(id);
  }

  private async readCycle(
    planId: string,
    code: string | null | undefined,
  ): Promise<string | null | undefined> {
    if (code == null) return code;
    const cycle = await this.database.read.findOneBy(Cycle, { planId, code });
    if (cycle === null) throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'cycle');
    return cycle.id;
  }

  private reload(id: string): Promise<Participation> {
    return this.database.read.findOneByOrFail(Participation, { id });
  }
}
