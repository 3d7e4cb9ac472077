import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { areCodesFrozen } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { type NewCode, type NumberedNode, renumber } from '@dure/domain/plan/renumbering';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { NodeConflict, type NodeResult } from '../plans/node-result.union.js';
import { NodeTrail } from '../plans/node-trail.js';
import { PlanAccess } from '../plans/plan-access.js';
import { Plan } from '../plans/plan.entity.js';
import { PlansService } from '../plans/plans.service.js';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import type { Renumbering } from './revision.types.js';
import { LEVELS, TABLES } from './rewriting-writer.js';

type CodedNode = NumberedNode & { readonly titleKo: string; readonly titleEn: string | null };

const CODED_NODES = [
  `select id, 'GOAL' as type, plan_id as parent, null as kind, 1 as place, ${columns()} from goal`,
  `select id, 'TASK', goal_id, null, 2, ${columns()} from task`,
  `select id, 'STAGE', task_id, null, 3, ${columns()} from stage`,
  `select id, 'INDICATOR', coalesce(stage_id, task_id, goal_id), kind, 4, ${columns()} from indicator`,
].join(' union all ');

function columns(): string {
  return 'plan_id, code, position, removed_at, title_ko, title_en';
}

/** Gives a plan's nodes codes in the order of the tree, as long as nobody cites them. */
@Injectable()
export class RenumberingService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly plans: PlansService,
    private readonly trail: NodeTrail,
  ) {}

  /** What renumbering would change; nothing once the codes are frozen. */
  async preview(context: RequestContext, plan: Plan): Promise<Renumbering[]> {
    if (areCodesFrozen(plan.state)) return [];
    const nodes = await this.readNodes(plan.id);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return renumber(nodes).flatMap(({ id, type, before, after }): Renumbering[] => {
      const node = byId.get(id);
      if (node === undefined || node.isRemoved) return [];
      return [{ nodeId: id, type, before, after, title: context.text(node.titleKo, node.titleEn) }];
    });
  }

  /**
   * The code by which the node is called now that has the code, or had it before the plan was renumbered; null for none.
   * @throws DomainError NOT_FOUND at `plan`.
   */
  async currentCode(context: RequestContext, planCode: string, code: string): Promise<string | null> {
    const plan = await this.plans.get(context, planCode, 'plan');
    const row = await this.database.row<{ code: string }>(
      `select n.code from node_code c
       join (${CODED_NODES}) n on n.id = c.node_id and n.plan_id = c.plan_id and n.removed_at is null
       where c.plan_id = $1 and c.code = $2`,
      [plan.id, code.normalize('NFC')],
    );
    return row?.code ?? null;
  }

  /**
   * Renumbers the plan. Old codes go on leading to their nodes, unless another node has them now.
   * @throws DomainError NOT_FOUND at `planId`, NOT_ALLOWED, PLAN_CLOSED, CODES_FROZEN.
   */
  async renumber(context: RequestContext, planId: string, version: number): Promise<NodeResult> {
    await this.access.lockPlan(planId, 'planId');
    const plan = await this.access.require(context, planId, undefined, 'planId');
    if (areCodesFrozen(plan.state)) throw new DomainError(ErrorCode.CODES_FROZEN);
    if (plan.version !== version) return new NodeConflict(plan);
    const nodes = await this.readNodes(plan.id);
    const codes = renumber(nodes);
    if (codes.length === 0) return plan;
    if (!(await updateVersioned(Plan, plan.id, version, {}))) {
      return new NodeConflict(await this.reload(plan.id));
    }
    for (const type of LEVELS)
      await this.write(
        TABLES[type],
        codes.filter((code) => code.type === type),
      );
    await this.keep(plan.id, codes, nodes, context.actor.accountId);
    await this.trail.record(
      ...codes.map(({ id, type, before, after }) => ({
        action: 'renumberPlan',
        entity: TABLES[type as (typeof LEVELS)[number]],
        entityId: id,
        planId: plan.id,
        before: { code: before },
        after: { code: after },
      })),
    );
    return this.reload(plan.id);
  }

  private async write(table: string, codes: readonly NewCode[]): Promise<void> {
    if (codes.length === 0) return;
    const ids = codes.map(({ id }) => id);
    // Two nodes may change codes with each other: none may be held while another takes it.
    await this.database.execute(`update ${table} set code = id::text where id = any($1::uuid[])`, [ids]);
    await this.database.execute(
      `update ${table} n set code = c.code, version = version + 1, updated_at = now()
       from unnest($1::uuid[], $2::text[]) as c (id, code) where n.id = c.id`,
      [ids, codes.map(({ after }) => after)],
    );
  }

  private async keep(
    planId: string,
    codes: readonly NewCode[],
    nodes: readonly CodedNode[],
    recordedBy: string | null,
  ): Promise<void> {
    const named = codes.filter(({ type }) => type !== NodeType.STAGE);
    await this.database.execute(
      `insert into node_code (plan_id, code, node_id) select $1, code, id from unnest($2::text[], $3::uuid[]) as c (code, id)
       on conflict (plan_id, code) do update set node_id = excluded.node_id`,
      [planId, named.map(({ after }) => after), named.map(({ id }) => id)],
    );
    const removed = new Set(nodes.filter(({ isRemoved }) => isRemoved).map(({ id }) => id));
    const shown = codes.filter(({ id }) => !removed.has(id));
    await this.database.execute(
      `insert into renumbering (plan_id, node_id, node_type, before, after, position, recorded_by)
       select $1, r.id, r.type, r.before, r.after, r.position, $2
       from jsonb_to_recordset($3::jsonb) as r (id uuid, type text, before text, after text, position int)`,
      [planId, recordedBy, JSON.stringify(shown.map((code, position) => ({ ...code, position })))],
    );
  }

  /** Every node the plan ever had, in the order of the tree: parents first, siblings in their order. */
  private async readNodes(planId: string): Promise<CodedNode[]> {
    return this.database.rows<CodedNode>(
      `select id, type, parent as "parentId", code, kind, removed_at is not null as "isRemoved",
         title_ko as "titleKo", title_en as "titleEn"
       from (${CODED_NODES}) n where plan_id = $1 order by place, position, code`,
      [planId],
    );
  }

  private reload(id: string): Promise<Plan> {
    return this.database.read.findOneByOrFail(Plan, { id });
  }
}
