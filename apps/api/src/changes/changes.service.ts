import { Action } from '@dure/domain/access/actions';
import { type Actor, can } from '@dure/domain/access/can';
import { ChangeTopic } from '@dure/domain/change-topic';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { DeliveredNotice } from '../platform/events/notice.js';
import { Notices, RESYNC } from '../platform/events/notices.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Change } from './change.type.js';

interface PlanFacts {
  readonly id: string;
  readonly isPublished: boolean;
}

/** Tells a listener what changed in a plan, as far as the listener may know it at that moment. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  /** @throws DomainError NOT_FOUND for a plan that does not exist or may not be read. */
  async listen(context: RequestContext, planCode: string): Promise<AsyncIterableIterator<Change>> {
    const plan = await this.findPlan(planCode);
    if (plan === null || !can(context.actor, Action.PLAN_READ, plan))
      throw new DomainError(ErrorCode.NOT_FOUND, 'plan');
    return this.notices.stream((notice) => this.changeFor(context, planCode, plan.id, notice));
  }

  /** Session, grants and publication are read again for every notice: each may have ended since the last one. */
  private async changeFor(
    subscriber: RequestContext,
    planCode: string,
    planId: string,
    notice: DeliveredNotice,
  ): Promise<Change | null> {
    if (notice.topic === RESYNC) return { topic: ChangeTopic.PLAN, id: null, dataVersion: '0' };
    if (!isTopic(notice.topic)) return null;
    // A session's agenda concerns several plans: comments are told to whoever may read theirs, whatever plan is open.
    const isElsewhere = notice.planId !== null && notice.planId !== planId;
    if (isElsewhere && notice.topic !== ChangeTopic.COMMENT) return null;
    const context = subscriber.renew === null ? subscriber : await subscriber.renew();
    const plan = context === null ? null : await this.findPlan(planCode, notice.planId ?? planId);
    if (context === null || plan === null || !isTold(context.actor, notice, plan)) return null;
    return { topic: notice.topic, id: notice.id, dataVersion: notice.dataVersion };
  }

  /** The plan by its code, or by the id where that is known. */
  private findPlan(code: string, id: string | null = null): Promise<PlanFacts | null> {
    return this.database.row<PlanFacts>({
      name: 'change-plan',
      text: `select id, published_at is not null as "isPublished" from plan
             where case when $2::uuid is null then code = $1 else id = $2 end`,
      values: [code, id],
    });
  }
}

function isTopic(topic: string): topic is ChangeTopic {
  return Object.hasOwn(ChangeTopic, topic);
}

function isTold(actor: Actor, notice: DeliveredNotice, { isPublished }: PlanFacts): boolean {
  switch (notice.topic) {
    case ChangeTopic.REPORT:
      return can(actor, Action.REPORT_READ, { isPublished, district: notice.districtCode });
    case ChangeTopic.COMMENT:
      return can(actor, Action.COMMENT_READ, { isPublished: isPublished || notice.planId === null });
    case ChangeTopic.PRESENCE:
      return can(actor, Action.PRESENCE_SHARE, { isPublished });
    default:
      return can(actor, Action.PLAN_READ, { isPublished });
  }
}
