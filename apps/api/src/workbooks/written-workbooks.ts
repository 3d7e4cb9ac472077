import type { Locale } from '@dure/domain/messages/error-sentence';
import { Injectable } from '@nestjs/common';
import type { Plan } from '../plans/plan.entity.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { StandingPlans } from './standing-plans.js';
import { writeInWorker } from './workbook-reader.js';

/** Half a megabyte each for the largest plans. */
const MOST_KEPT = 6;

/**
 * Workbooks as they were written last. Anybody may download a published plan, and one takes seconds of a processor: as
 * long as the plan stays as it is, it is written once, whoever asks and how often.
 */
@Injectable()
export class WrittenWorkbooks {
  private readonly kept = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly standing: StandingPlans,
    private readonly versions: DataVersions,
  ) {}

  async get(plan: Plan, locale: Locale): Promise<Uint8Array> {
    // Asked for before the plan is read: what is newer than its version is written again at the next one.
    const key = `${plan.id} ${locale} ${await this.versions.get(plan.id)}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const written = this.write(plan, locale);
    this.kept.set(key, written);
    written.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return written;
  }

  private async write(plan: Plan, locale: Locale): Promise<Uint8Array> {
    return writeInWorker(await this.standing.read(plan, locale), locale);
  }
}
