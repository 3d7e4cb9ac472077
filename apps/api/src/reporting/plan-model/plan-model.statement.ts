import type { Provenance } from '@dure/domain/plan/plan.types';
import type { ReportAnswer } from '@dure/domain/reporting/reporting.types';
import type { Statement } from '../../platform/database/database.js';
import { type ReadingTuple, type ReadingsWanted, readingTuples } from './stored-reading.js';

/** How a plan is asked for: by the code in addresses, or by its id. */
export type PlanKey = { readonly code: string } | { readonly id: string };

/** Versions by district code, '' for the plan's structure and the city's own values. */
export type Versions = Readonly<Record<string, number>>;

/** What the caller holds already, and what else it wants of the same snapshot. */
export interface PlanModelRequest {
  readonly known: Versions | null;
  /** Only these tasks with their cells; null for all. */
  readonly taskIds: readonly string[] | null;
  /** Stored readings of the same snapshot; null for none. */
  readonly readings: ReadingsWanted | null;
}

/** Rows as PostgreSQL writes them in JSON: column names of the tables. */
export type TableRow = Readonly<Record<string, unknown>>;

export interface StructureRows {
  readonly plan: TableRow;
  readonly cycles: readonly TableRow[];
  readonly participations: readonly TableRow[];
  readonly districts: readonly TableRow[];
  readonly tasks: readonly TableRow[];
  readonly stages: readonly TableRow[];
  readonly indicators: readonly TableRow[];
  readonly targets: readonly TargetRow[];
}

export interface TargetRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly districtCode: string | null;
  readonly pointKey: string;
  readonly value: number | null;
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly source: Provenance;
}

/** An approved report, as an array: there are thousands. */
export type CellRow = readonly [
  districtCode: string,
  indicatorId: string,
  period: string,
  answer: ReportAnswer,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  source: Provenance,
  narrative: string | null,
];

export interface PlanModelRow {
  readonly id: string;
  readonly dataVersion: string;
  readonly versions: Versions;
  /** Null where the caller's is current. */
  readonly structure: StructureRows | null;
  /** Of the districts whose version differs from the caller's; null where none does. */
  readonly cells: readonly CellRow[] | null;
  readonly readings: readonly ReadingTuple[] | null;
}

/** Rows of `table` in the plan as a JSON list. */
const listOf = (table: string, order: string, where = 'true'): string =>
  `coalesce((select jsonb_agg(to_jsonb(x) order by ${order}) from ${table} x where x.plan_id = p.id and ${where}), '[]')`;

/** Whether the rows of a task were asked for. */
const isOfTask = (id: string): string => `($3::uuid[] is null or ${id} = any($3))`;

const STRUCTURE = `jsonb_build_object(
  'plan', to_jsonb(p),
  'cycles', ${listOf('cycle', 'x.from_year, x.code')},
  'participations', ${listOf('participation', 'x.district_code')},
  'districts', (select jsonb_agg(to_jsonb(d) order by d.code) from district d),
  'tasks', coalesce((
    select jsonb_agg(to_jsonb(t) order by g.position, g.code, t.position, t.code)
    from task t join goal g on g.id = t.goal_id
    where t.plan_id = p.id and t.removed_at is null and ${isOfTask('t.id')}), '[]'),
  'stages', ${listOf('stage', 'x.position, x.code', `x.removed_at is null and ${isOfTask('x.task_id')}`)},
  'indicators', ${listOf('indicator', 'x.position, x.code', `x.removed_at is null and x.task_id is not null and ${isOfTask('x.task_id')}`)},
  'targets', coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'indicatorId', t.indicator_id, 'districtCode', t.district_code,
      'pointKey', t.point_key, 'value', t.value, 'effectiveFrom', t.effective_from, 'recordedAt', t.recorded_at,
      'source', t.source) order by t.effective_from, t.recorded_at, t.id)
    from target t join indicator i on i.id = t.indicator_id
    where i.plan_id = p.id and i.removed_at is null and ${isOfTask('i.task_id')}), '[]'))`;

const CELLS = `(
  select json_agg(json_build_array(coalesce(r.district_code, ''), r.indicator_id, r.period_key, r.answer, r.value,
    r.numerator, r.denominator, r.source, r.narrative) order by r.period_end, r.indicator_id)
  from report r
  where r.plan_id = p.id and r.state = 'APPROVED'
    and (r.district_code = any(v.stale) or (r.district_code is null and '' = any(v.stale)))
    and ($3::uuid[] is null or r.indicator_id in (select i.id from indicator i where i.task_id = any($3))))`;

const DATA_VERSION = `(select coalesce(sum(version), 0)::text from data_version where plan_id = p.id)`;

/**
 * One statement, so that versions and data are of one snapshot. Case guards each part: what the caller holds at the
 * current version is neither read nor sent.
 */
const modelText = (where: string): string => `
  select p.id, v.versions, ${DATA_VERSION} as "dataVersion",
    case when '' = any(v.stale) then ${STRUCTURE} end as structure,
    case when cardinality(v.stale) > 0 then ${CELLS} end as cells,
    case when $4::text is not null then ${readingTuples('$4', '$5', '$6')} end as readings
  from plan p
  cross join lateral (
    select jsonb_object_agg(d.code, coalesce(dv.version, 0)) as versions,
      coalesce(array_agg(d.code) filter (where ($2::jsonb ->> d.code)::bigint is distinct from coalesce(dv.version, 0)), '{}')
        as stale
    from (select '' as code union all select district_code from participation where plan_id = p.id) d
    left join data_version dv on dv.plan_id = p.id and dv.district_code = d.code) v
  where ${where}`;

/** What changed in a plan since the caller's versions, everything without any. */
export function planModelStatement(key: PlanKey, request: PlanModelRequest): Statement {
  return statementOf('plan-model', key, modelText, [
    JSON.stringify(request.known ?? {}),
    request.taskIds,
    request.readings?.period ?? null,
    request.readings?.districtCode ?? null,
    request.readings?.isBrief ?? false,
  ]);
}

/** Only the version of a plan's data, and whether everybody may read it. */
export function planVersionStatement(key: PlanKey): Statement {
  return statementOf(
    'plan-version',
    key,
    (where) => `
      select p.id, p.published_at is not null as "isPublished", ${DATA_VERSION} as "dataVersion" from plan p where ${where}`,
  );
}

/** The stored readings of a quarter, with the version of the plan's data in the same snapshot. */
export function planReadingsStatement(
  key: PlanKey,
  { period, districtCode, isBrief }: ReadingsWanted,
): Statement {
  return statementOf(
    'plan-readings',
    key,
    (where) => `
      select p.id, ${DATA_VERSION} as "dataVersion", ${readingTuples('$2', '$3', '$4')} as readings from plan p where ${where}`,
    [period, districtCode, isBrief],
  );
}

function statementOf(
  name: string,
  key: PlanKey,
  text: (where: string) => string,
  values: readonly unknown[] = [],
): Statement {
  return 'code' in key
    ? { name: `${name}-by-code`, text: text('p.code = $1'), values: [key.code, ...values] }
    : { name: `${name}-by-id`, text: text('p.id = $1'), values: [key.id, ...values] };
}
