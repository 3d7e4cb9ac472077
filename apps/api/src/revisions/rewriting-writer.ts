import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { DraftedNode } from './rewriting-draft.js';
import type { DraftedTarget } from './rewriting-targets.js';
import { columnOf, SNAPSHOT_FIELDS } from './snapshot-fields.js';

/** Types below the plan in the order in which they refer to one another. */
export const LEVELS = [NodeType.GOAL, NodeType.TASK, NodeType.STAGE, NodeType.INDICATOR] as const;
export type Level = (typeof LEVELS)[number];

export const TABLES: Readonly<Record<Level, string>> = {
  [NodeType.GOAL]: 'goal',
  [NodeType.TASK]: 'task',
  [NodeType.STAGE]: 'stage',
  [NodeType.INDICATOR]: 'indicator',
};
const PARENT_COLUMNS: Readonly<Record<Level, readonly string[]>> = {
  [NodeType.GOAL]: [],
  [NodeType.TASK]: ['goal_id'],
  [NodeType.STAGE]: ['task_id'],
  [NodeType.INDICATOR]: ['goal_id', 'task_id', 'stage_id'],
};
const ROLES = ['city_role', 'district_quantity', 'district_quality', 'district_strengthen'];

/** Writes nodes of a plan in bulk: one statement per table, whatever their number. The plan must be locked whole. */
@Injectable()
export class RewritingWriter {
  constructor(private readonly database: Database) {}

  /** Marks nodes as gone, each with the removal it goes by; versions rise. */
  async remove(
    removals: readonly { readonly node: SnapshotNode; readonly removalId: string }[],
  ): Promise<void> {
    for (const type of LEVELS) {
      const own = removals.filter(({ node }) => node.type === type);
      if (own.length === 0) continue;
      await this.database.execute(
        `update ${TABLES[type]} n set removed_at = now(), removal_id = r.removal_id, version = version + 1,
           updated_at = now()
         from unnest($1::uuid[], $2::uuid[]) as r (id, removal_id) where n.id = r.id and n.removed_at is null`,
        [own.map(({ node }) => node.id), own.map(({ removalId }) => removalId)],
      );
    }
  }

  /** Adds new nodes and changes known ones; whoever was editing one of these learns of it by its version. */
  async write(
    planId: string,
    nodes: readonly DraftedNode[],
    positions: ReadonlyMap<string, number>,
  ): Promise<void> {
    for (const type of LEVELS) {
      const own = nodes.filter(({ node }) => node.type === type);
      if (own.length === 0) continue;
      if (type === NodeType.STAGE) await this.freeStageCodes(own);
      const rows = own.map((each) => ({
        ...rowOf(planId, each),
        position: positions.get(each.node.id) ?? 0,
      }));
      const count = await this.database.execute(UPSERTS[type], [JSON.stringify(rows)]);
      if (count !== rows.length) throw new Error('A node of another plan stands under the id of a new one.');
    }
  }

  /** Gives siblings their places; versions stay, so that nobody who edits one of them is disturbed. */
  async place(type: Level, positions: readonly (readonly [id: string, position: number])[]): Promise<void> {
    if (positions.length === 0) return;
    await this.database.execute(
      `update ${TABLES[type]} n set position = p.position
       from unnest($1::uuid[], $2::int[]) as p (id, position) where n.id = p.id and n.position <> p.position`,
      [positions.map(([id]) => id), positions.map(([, position]) => position)],
    );
  }

  async keepCodes(planId: string, nodes: readonly SnapshotNode[]): Promise<void> {
    const coded = nodes.filter(({ type }) => type !== NodeType.STAGE && type !== NodeType.PLAN);
    await this.database.execute(
      `insert into node_code (plan_id, code, node_id) select $1, code, id from unnest($2::text[], $3::uuid[]) as n (code, id)
       on conflict (plan_id, code) do nothing`,
      [planId, coded.map(({ code }) => code), coded.map(({ id }) => id)],
    );
  }

  async setTargets(
    targets: readonly (DraftedTarget & { readonly source: string })[],
    terms: {
      readonly reason: string | null;
      readonly agendaItemId: string | null;
      readonly recordedBy: string | null;
    },
  ): Promise<void> {
    await this.database.execute(
      `insert into target (indicator_id, district_code, point_key, value, effective_from, source, reason, agenda_item_id,
         recorded_by)
       select t."indicatorId", t."districtCode", t."pointKey", t.after, t."effectiveFrom", t.source, $2, $3, $4
       from jsonb_to_recordset($1::jsonb) as t ("indicatorId" uuid, "districtCode" text, "pointKey" text,
         after double precision, "effectiveFrom" date, source text)`,
      [JSON.stringify(targets), terms.reason, terms.agendaItemId, terms.recordedBy],
    );
  }

  /** The indicator's version guards its targets. */
  async raiseVersions(indicatorIds: readonly string[]): Promise<void> {
    await this.database.execute(
      'update indicator set version = version + 1, updated_at = now() where id = any($1::uuid[])',
      [indicatorIds],
    );
  }

  /** Two stages may change places in one go: no code may be held while another takes it. */
  private async freeStageCodes(stages: readonly DraftedNode[]): Promise<void> {
    const ids = stages
      .filter(
        ({ node, before }) =>
          before !== null && (before.code !== node.code || before.parentId !== node.parentId),
      )
      .map(({ node }) => node.id);
    if (ids.length === 0) return;
    await this.database.execute('update stage set code = id::text where id = any($1::uuid[])', [ids]);
  }
}

function rowOf(planId: string, { node, parent, taskId }: DraftedNode): Record<string, unknown> {
  const fields = Object.entries(node.fields).map(([field, value]) => [columnOf(field), value] as const);
  const row: Record<string, unknown> = {
    ...Object.fromEntries(fields),
    id: node.id,
    plan_id: planId,
    code: node.code,
  };
  if (node.type === NodeType.TASK) {
    row['goal_id'] = node.parentId;
    for (const role of ROLES) row[`${role}_source`] = row[role] === null ? null : row['source'];
  }
  if (node.type === NodeType.STAGE) row['task_id'] = node.parentId;
  if (node.type === NodeType.INDICATOR) {
    row['goal_id'] = parent?.type === NodeType.GOAL ? parent.id : null;
    row['task_id'] = taskId;
    row['stage_id'] = parent?.type === NodeType.STAGE ? parent.id : null;
  }
  return row;
}

/** A row that is there is changed; one that was removed comes back. */
function upsertOf(type: Level): string {
  const table = TABLES[type];
  const contents = [...SNAPSHOT_FIELDS[type].map(columnOf), ...PARENT_COLUMNS[type], 'code', 'position'];
  const sources = type === NodeType.TASK ? ROLES.map((role) => `${role}_source`) : [];
  const columns = ['id', 'plan_id', ...contents, ...sources].join(', ');
  const sets = [
    ...contents.map((column) => `${column} = excluded.${column}`),
    // A role keeps its own provenance as long as it has a text.
    ...sources.map(
      (column) =>
        `${column} = case when excluded.${column} is null then null else coalesce(${table}.${column}, excluded.${column}) end`,
    ),
  ];
  return `
    insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)
    on conflict (id) do update set ${sets.join(', ')}, removed_at = null, removal_id = null,
      version = ${table}.version + 1, updated_at = now()
    where ${table}.plan_id = excluded.plan_id`;
}

const UPSERTS: Readonly<Record<Level, string>> = {
  [NodeType.GOAL]: upsertOf(NodeType.GOAL),
  [NodeType.TASK]: upsertOf(NodeType.TASK),
  [NodeType.STAGE]: upsertOf(NodeType.STAGE),
  [NodeType.INDICATOR]: upsertOf(NodeType.INDICATOR),
};
