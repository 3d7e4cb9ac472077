import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NodesCopied } from '../plans/plan-events.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { getOpenTransaction } from '../platform/transaction/transaction.js';

/** Gives copied indicators their originals' targets, the districts' own included: each point as it was set last. */
@Injectable()
export class TargetCopies implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.handle(NodesCopied, ({ planId, copies }) =>
      this.copy(planId, copies.get(NodeType.INDICATOR) ?? new Map()),
    );
  }

  /**
   * First versions of a new indicator hold from the plan's start and need no reason (method §4).
   * @throws DomainError AGENDA_ITEM_REQUIRED at `agendaItemId` under an amendment that rests on no item.
   */
  private async copy(planId: string, copies: ReadonlyMap<string, string>): Promise<void> {
    if (copies.size === 0) return;
    const { amendmentId, context } = getOpenTransaction();
    const count = await this.database.execute(
      `insert into target (indicator_id, district_code, point_key, value, effective_from, recorded_by, agenda_item_id, source)
       select c.id, t.district_code, t.point_key, t.value, make_date(p.from_year, 1, 1), $4,
         (select agenda_item_id from amendment where id = $5), t.source
       from unnest($2::uuid[], $3::uuid[]) as c (original, id)
         join (select distinct on (indicator_id, district_code, point_key) *
               from target where indicator_id = any($2::uuid[])
               order by indicator_id, district_code, point_key, recorded_at desc, id desc) t on t.indicator_id = c.original
         join plan p on p.id = $1
       where t.value is not null`,
      [planId, [...copies.keys()], [...copies.values()], context?.actor.accountId ?? null, amendmentId],
    );
    if (count === 0 || amendmentId === null) return;
    const amendment = await this.database.row<{ agendaItemId: string | null }>(
      'select agenda_item_id as "agendaItemId" from amendment where id = $1',
      [amendmentId],
    );
    if (amendment?.agendaItemId == null)
      throw new DomainError(ErrorCode.AGENDA_ITEM_REQUIRED, 'agendaItemId');
  }
}
