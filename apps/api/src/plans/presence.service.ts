import { Action } from '@dure/domain/access/actions';
import { ChangeTopic } from '@dure/domain/change-topic';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { requireNodeId } from './node-id.js';
import { NodeKinds } from './node-kind.js';
import { PlanAccess } from './plan-access.js';
import { SECONDS_PRESENT } from './presence.loader.js';
import type { SharePresenceInput } from './presence.type.js';

const TAB = /^[A-Za-z0-9-]{8,64}$/;
const FIELD = /^[A-Za-z][A-Za-z0-9.]{0,63}$/;

/**
 * Who is here and edits what. It is no part of the plan: nothing of it is audited, and it never makes a page's data old.
 */
@Injectable()
export class PresenceService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly kinds: NodeKinds,
    private readonly events: Events,
  ) {}

  /**
   * Says that a tab shows the plan; again every 15 seconds. Other screens are told only if it came or does something else.
   * @throws DomainError NOT_FOUND at `planId` or `nodeId`, NOT_ALLOWED, INVALID_INPUT at `tab` or `field`.
   */
  async share(context: RequestContext, input: SharePresenceInput): Promise<boolean> {
    const { sessionId, plan, tab } = await this.read(context, input);
    const field = input.field ?? null;
    if (field !== null && !FIELD.test(field)) throw new DomainError(ErrorCode.INVALID_INPUT, 'field');
    const nodeId = input.nodeId ?? null;
    if (nodeId !== null) await this.requireNodeOf(plan.id, nodeId);
    const before = await this.database.row<{ isSame: boolean }>(
      `select plan_id = $3 and node_id is not distinct from $4::uuid and field is not distinct from $5
         and seen_at > now() - make_interval(secs => $6) as "isSame"
       from presence where session_id = $1 and tab = $2`,
      [sessionId, tab, plan.id, nodeId, field, SECONDS_PRESENT],
    );
    await this.database.execute(
      `insert into presence (session_id, tab, plan_id, node_id, field) values ($1, $2, $3, $4, $5)
       on conflict (session_id, tab) do update
         set plan_id = excluded.plan_id, node_id = excluded.node_id, field = excluded.field, seen_at = now()`,
      [sessionId, tab, plan.id, nodeId, field],
    );
    if (before?.isSame !== true) {
      this.announce(plan.id);
      await this.prune();
    }
    return true;
  }

  /** The tab was closed, or shows something else. @throws DomainError NOT_FOUND at `planId`, NOT_ALLOWED, INVALID_INPUT at `tab`. */
  async leave(context: RequestContext, planId: string, tab: string): Promise<boolean> {
    const { sessionId, plan } = await this.read(context, { planId, tab });
    const count = await this.database.execute(
      'delete from presence where session_id = $1 and tab = $2 and plan_id = $3',
      [sessionId, tab, plan.id],
    );
    if (count > 0) this.announce(plan.id);
    return count > 0;
  }

  private async read(context: RequestContext, { planId, tab }: { planId: string; tab: string }) {
    const plan = await this.access.require(context, planId, Action.PRESENCE_SHARE, 'planId');
    if (context.sessionId === null) refuse(context.actor);
    if (!TAB.test(tab)) throw new DomainError(ErrorCode.INVALID_INPUT, 'tab');
    return { sessionId: context.sessionId, plan, tab };
  }

  /** A removed node is one, too: who edits it is about to learn. */
  private async requireNodeOf(planId: string, nodeId: string): Promise<void> {
    const tables = this.kinds
      .list()
      .map(({ table }) => `select from ${table} where id = $1 and plan_id = $2`)
      .join(' union all ');
    const node = await this.database.row(`select from plan where id = $1 and id = $2 union all ${tables}`, [
      requireNodeId(nodeId, 'nodeId'),
      planId,
    ]);
    if (node === null) throw new DomainError(ErrorCode.NOT_FOUND, 'nodeId');
  }

  private announce(planId: string): void {
    this.events.announce({ topic: ChangeTopic.PRESENCE, id: planId, planId, districtCode: null });
  }

  /** Tabs that never said good-bye. What somebody is just writing is left to the next time. */
  private async prune(): Promise<void> {
    await this.database.execute(
      `delete from presence p using (
         select session_id, tab from presence where seen_at < now() - make_interval(secs => $1)
         limit 100 for update skip locked) gone
       where p.session_id = gone.session_id and p.tab = gone.tab`,
      [SECONDS_PRESENT],
    );
  }
}
