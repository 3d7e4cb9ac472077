import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { BumpedVersions } from '../events/notice.js';
import { getOpenTransaction, type OpenTransaction } from './transaction.js';

/** Stands for "no plan": changes of sessions, accounts or settings that belong to none. */
export const NO_PLAN = '00000000-0000-0000-0000-000000000000';

/** What tells a reader that something changed: a number per plan and district, bumped by every write. */
@Injectable()
export class DataVersions {
  constructor(private readonly database: Database) {}

  /**
   * Marks a plan's data as changed; '' stands for its structure and the city's own values. The bump itself waits for
   * the end of the transaction.
   */
  bump(planId: string, districtCode = ''): void {
    const { touched } = getOpenTransaction();
    const districts = touched.get(planId) ?? new Set<string>();
    touched.set(planId, districts.add(districtCode));
  }

  /** Marks data that belong to no plan as changed. */
  bumpUnplanned(): void {
    this.bump(NO_PLAN);
  }

  /** The version of everything in a plan, as an opaque string. Read it in the same statement as the data where you can. */
  async get(planId: string): Promise<string> {
    const row = await this.database.row<{ version: string }>({
      name: 'data-version',
      text: `select coalesce(sum(version), 0)::text as version from data_version where plan_id = $1`,
      values: [planId],
    });
    return row?.version ?? '0';
  }
}

/** Bumps what the transaction touched, in canonical order so that two writers never wait for each other in a circle. */
export async function bumpTouched(transaction: OpenTransaction): Promise<BumpedVersions> {
  if (transaction.touched.size === 0) return new Map();
  const rows = [...transaction.touched]
    .flatMap(([planId, districts]) => [...districts].map((district) => ({ planId, district })))
    .sort((a, b) => compare(a.planId, b.planId) || compare(a.district, b.district));
  await transaction.runner.query(
    `insert into data_version (plan_id, district_code, version)
     select plan_id, district_code, 1 from unnest($1::uuid[], $2::text[]) with ordinality as t (plan_id, district_code, n)
     order by n
     on conflict (plan_id, district_code) do update set version = data_version.version + 1`,
    [rows.map((row) => row.planId), rows.map((row) => row.district)],
  );
  const sums = (await transaction.runner.query(
    `select plan_id, sum(version)::text as version from data_version where plan_id = any($1) group by plan_id`,
    [[...transaction.touched.keys()]],
  )) as { plan_id: string; version: string }[];
  return new Map(sums.map((sum) => [sum.plan_id, sum.version]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
