import { demoBusinessDate, generateDemoReports } from '@dure/region-seoul/demo-data';
import { readDemoDeliberation } from '@dure/region-seoul/demo-deliberation';
import { readExamplePlan } from '@dure/region-seoul/example-plan';
import { readExampleSession } from '@dure/region-seoul/example-session';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { ProgressService } from '../progress/progress.service.js';
import { accountRows } from './account-rows.js';
import { deliberationRows } from './deliberation-rows.js';
import { insertRows } from './insert-rows.js';
import { ExampleLifecycle } from './plan-lifecycle.js';
import { planRows } from './plan-rows.js';
import { reportRows } from './report-rows.js';
import { sessionRows } from './session-rows.js';

/** Puts the example plan, the recorded session, the demo accounts and the demo reports into a database, once. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly dataVersions: DataVersions,
    private readonly progress: ProgressService,
    private readonly lifecycle: ExampleLifecycle,
  ) {}

  /** Whether the demo data are in this database. */
  async isLoaded(): Promise<boolean> {
    const row = await this.database.row<{ found: boolean }>(
      `select exists (select from setting where key = 'demo') as found`,
    );
    return row?.found ?? false;
  }

  /**
   * Loads everything in one transaction, unless it is there already: all of it or nothing. The districts must be there.
   * Call it under the start lock, so that processes starting together load once. Returns whether it loaded.
   * @throws Error in a database that holds plans or accounts of its own: the demo would stop its clock.
   */
  async load(): Promise<boolean> {
    if (await this.isLoaded()) return false;
    if (await this.isInUse()) {
      throw new Error(
        'DEMO asks for demo data, but the database already holds plans or accounts of its own.',
      );
    }
    const plan = readExamplePlan();
    // The hashing runs beside the event loop while the reports are generated on it.
    const hashing = accountRows(`${plan.fromYear}-01-01`);
    const reports = generateDemoReports(plan);
    const people = await hashing;
    const { planId, tables, taskIdByCode, indicatorIdByCode } = planRows(plan);
    await this.transactions.run(null, async () => {
      const everything = [
        ['setting', this.settings()],
        ['account', people.accounts],
        ['role_grant', people.grants],
        ...tables,
        ['report', reportRows(planId, indicatorIdByCode, reports, people)],
        ...sessionRows(readExampleSession(), taskIdByCode),
        ...deliberationRows(planId, taskIdByCode, readDemoDeliberation()),
      ] as const;
      for (const [table, rows] of everything) await insertRows(this.database, table, rows);
      await this.lifecycle.load(planId);
      await this.progress.recomputeAll(planId);
      this.dataVersions.bumpUnplanned();
      this.dataVersions.bump(planId);
      for (const districtCode of people.officerIdByDistrict.keys())
        this.dataVersions.bump(planId, districtCode);
    });
    return true;
  }

  /** Whether it holds plans or accounts, those of the demo included. */
  async isInUse(): Promise<boolean> {
    const row = await this.database.row<{ found: boolean }>(
      'select exists (select from plan) or exists (select from account) as found',
    );
    return row?.found ?? false;
  }

  /** Demo data are about one Monday: the clock stands still there. */
  private settings(): { key: string; value: unknown }[] {
    return [
      { key: 'demo', value: { loadedAt: new Date().toISOString() } },
      { key: 'businessDate', value: demoBusinessDate },
    ];
  }
}
