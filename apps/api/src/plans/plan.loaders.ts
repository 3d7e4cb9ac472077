import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy, matchedTo } from '../platform/graphql/batch-loader.js';
import { Cycle } from './cycle.entity.js';
import { NodeKinds } from './node-kind.js';
import { ByIdLoader } from './node.loader.js';
import { Participation } from './participation.entity.js';
import { Plan } from './plan.entity.js';

/** Plans by code, whoever may read them; null for an unknown one. */
@Injectable()
export class PlanByCodeLoader extends BatchLoader<string, Plan | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(codes: readonly string[]): Promise<readonly (Plan | null)[]> {
    const plans = await this.database.read.findBy(Plan, { code: In([...codes]) });
    return matchedTo(codes, plans, (plan) => plan.code);
  }
}

/** The published plan that began last; the key says nothing. */
@Injectable()
export class NewestPlanLoader extends BatchLoader<'PUBLISHED', Plan | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(keys: readonly 'PUBLISHED'[]): Promise<readonly (Plan | null)[]> {
    const newest = await this.database.read
      .createQueryBuilder(Plan, 'plan')
      .where('plan.publishedAt is not null')
      .orderBy('plan.fromYear', 'DESC')
      .addOrderBy('plan.publishedAt', 'DESC')
      .limit(1)
      .getOne();
    return keys.map(() => newest);
  }
}

@Injectable()
export class CycleLoader extends ByIdLoader<Cycle> {
  constructor(database: Database) {
    super(database, Cycle);
  }
}

/** The cycles of each plan, earliest first. */
@Injectable()
export class CyclesOfPlanLoader extends BatchLoader<string, Cycle[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly Cycle[][]> {
    const cycles = await this.database.read.find(Cycle, {
      where: { planId: In([...planIds]) },
      order: { fromYear: 'ASC', toYear: 'ASC' },
    });
    return groupedBy(planIds, cycles, (cycle) => cycle.planId);
  }
}

/** One row per district for each plan, in code order. */
@Injectable()
export class ParticipationsOfPlanLoader extends BatchLoader<string, Participation[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly Participation[][]> {
    const participations = await this.database.read.find(Participation, {
      where: { planId: In([...planIds]) },
      order: { districtCode: 'ASC' },
    });
    return groupedBy(planIds, participations, (participation) => participation.planId);
  }
}

/** The version of each plan's data, as an opaque string. */
@Injectable()
export class DataVersionLoader extends BatchLoader<string, string> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string; version: string }>(
      'select plan_id as id, sum(version)::text as version from data_version where plan_id = any($1) group by plan_id',
      [planIds],
    );
    return matchedTo(planIds, rows, (row) => row.id).map((row) => row?.version ?? '0');
  }
}

/** Whether a plan shows anything that is an example: the plan, its tree or its participations. */
@Injectable()
export class PlanExampleLoader extends BatchLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
  ) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly boolean[]> {
    const trees = this.kinds.list().map(({ table }) => exampleIn(`${table} where removed_at is null and`));
    const parts = ['cycle', 'participation'].map((table) => exampleIn(`${table} where`));
    const rows = await this.database.rows<{ id: string }>(
      `select id from plan p where id = any($1) and (source = $2 or ${[...parts, ...trees].join(' or ')})`,
      [planIds, Provenance.EXAMPLE],
    );
    const examples = new Set(rows.map((row) => row.id));
    return planIds.map((id) => examples.has(id));
  }
}

const exampleIn = (rows: string): string => `exists (select from ${rows} plan_id = p.id and source = $2)`;
