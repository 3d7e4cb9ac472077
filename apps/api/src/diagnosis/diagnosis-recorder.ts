import { ChangeTopic } from '@dure/domain/change-topic';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BusinessClock } from '../platform/clock/business-clock.js';
import { Database } from '../platform/database/database.js';
import type { DeliveredNotice } from '../platform/events/notice.js';
import { Notices, RESYNC } from '../platform/events/notices.js';
import { Settings } from '../platform/settings.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { Diagnoses, type PlanDiagnosis } from './diagnoses.js';

/** Milliseconds without a further change after which a plan is counted, and after which it is counted anyway. */
const QUIET_MS = 2_000;
const LATEST_MS = 30_000;
/** A plan that takes long to count waits longer, so that counting never takes more than a fiftieth of the time. */
const REST_SHARE = 50;

/** How often plans are looked for that nobody counted: another process died, or the day turned. */
const CATCH_UP_MS = 3_600_000;

/** What changes what the diagnosis finds. */
const TOPICS: ReadonlySet<string> = new Set([ChangeTopic.PLAN, ChangeTopic.COMMENT]);

const UPSERT = `
  insert into diagnosis_count (plan_id, counted_on, must, should, hint, tasks, monitorable_tasks, data_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (plan_id, counted_on) do update
  set must = excluded.must, should = excluded.should, hint = excluded.hint, tasks = excluded.tasks,
    monitorable_tasks = excluded.monitorable_tasks, data_version = excluded.data_version, counted_at = now()
  where diagnosis_count.data_version < excluded.data_version`;

interface Waiting {
  readonly since: number;
  timer: NodeJS.Timeout;
}

/**
 * Keeps how many findings each plan has on each day it changes. It listens to the notices that leave with a commit, so
 * that no edit waits for it; every process counts, and the later version of the data stays.
 */
@Injectable()
export class DiagnosisRecorder implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DiagnosisRecorder.name);
  private readonly waiting = new Map<string, Waiting>();
  /** Milliseconds that the latest count of a plan took. */
  private readonly durations = new Map<string, number>();
  private readonly underWay = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private stopListening: () => void = () => undefined;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly diagnoses: Diagnoses,
    private readonly clock: BusinessClock,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.hasBackgroundWork) return;
    this.stopListening = this.notices.listen((notice) => this.take(notice));
    // A start waits for nothing that can be made up for later.
    this.timer = setInterval(() => this.follow(this.catchUp()), CATCH_UP_MS);
    this.timer.unref();
    this.follow(this.catchUp());
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    this.stopListening();
    clearInterval(this.timer);
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    await Promise.all(this.underWay);
  }

  /** Counts every plan whose last count is of another day or of an older version of its data. */
  async catchUp(): Promise<void> {
    const { today } = await this.clock.read();
    const plans = await this.database.rows<{ id: string }>(
      `select p.id from plan p
       where not exists (
         select from diagnosis_count c where c.plan_id = p.id and c.counted_on = $1
           and c.data_version = (select coalesce(sum(version), 0) from data_version v where v.plan_id = p.id))
       order by p.id`,
      [today],
    );
    for (const { id } of plans) if (!this.isStopped) await this.count(id);
  }

  /** Counts a plan as it stands now. */
  async count(planId: string): Promise<void> {
    const { today } = await this.clock.read();
    const begun = performance.now();
    const [diagnosis] = await this.diagnoses.read([planId], today);
    this.durations.set(planId, performance.now() - begun);
    if (diagnosis !== undefined) await this.write(diagnosis);
  }

  private async write({ planId, on, counts, tasks, monitorableTasks, dataVersion }: PlanDiagnosis) {
    const { must, should, hint } = counts;
    const values = [planId, on, must, should, hint, tasks, monitorableTasks, dataVersion];
    await this.transactions.run(null, () => this.database.execute(UPSERT, values));
  }

  private take({ topic, planId }: DeliveredNotice): void {
    if (topic === RESYNC) this.follow(this.catchUp());
    else if (planId !== null && TOPICS.has(topic)) this.countSoon(planId);
  }

  /** Somebody who types makes a change a second: the plan is counted when they pause, or after half a minute. */
  private countSoon(planId: string): void {
    const before = this.waiting.get(planId);
    clearTimeout(before?.timer);
    const since = before?.since ?? Date.now();
    const rest = REST_SHARE * (this.durations.get(planId) ?? 0);
    const latest = since + Math.max(LATEST_MS, 2 * rest);
    const delay = Math.min(Math.max(QUIET_MS, rest), Math.max(0, latest - Date.now()));
    const timer = setTimeout(() => {
      this.waiting.delete(planId);
      this.follow(this.count(planId));
    }, delay);
    timer.unref();
    this.waiting.set(planId, { since, timer });
  }

  /** What fails is made up for by the next count, at the latest by the next catching up. */
  private follow(work: Promise<void>): void {
    const followed = work
      .catch((error: unknown) => {
        if (!this.isStopped) this.logger.error(`The findings of a plan were not counted: ${String(error)}`);
      })
      .finally(() => this.underWay.delete(followed));
    this.underWay.add(followed);
  }
}
