import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.js';
import { Events } from '../platform/events/events.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { type Patch, updateVersioned } from '../platform/transaction/update-versioned.js';
import { ReportRow } from './report.entity.js';

/** Writes reports, and what every write leaves behind: the audit entry, a new data version, word to open screens. */
@Injectable()
export class ReportWriter {
  constructor(
    private readonly audit: Audit,
    private readonly dataVersions: DataVersions,
    private readonly events: Events,
  ) {}

  /** Changes a report if it still has the version that was read; false if it changed meanwhile and nothing was written. */
  async change(
    action: string,
    row: ReportRow,
    version: number,
    patch: Patch<Omit<ReportRow, 'id' | 'version'>>,
  ): Promise<boolean> {
    const isWritten = await updateVersioned(ReportRow, row.id, version, patch, { planId: row.planId });
    if (!isWritten) return false;
    const keys = Object.keys(patch) as (keyof typeof patch)[];
    const before = Object.fromEntries(keys.map((key) => [key, row[key]]));
    await this.leaveTrail(action, row, before, patch);
    return true;
  }

  /** What a new report leaves behind. */
  async begun(action: string, row: ReportRow): Promise<void> {
    const { state, answer, value, numerator, denominator, narrative } = row;
    await this.leaveTrail(action, row, null, { state, answer, value, numerator, denominator, narrative });
  }

  private async leaveTrail(
    action: string,
    { id, planId, districtCode }: ReportRow,
    before: Readonly<Record<string, unknown>> | null,
    after: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({ action, entity: 'report', entityId: id, planId, before, after });
    this.dataVersions.bump(planId, districtCode ?? '');
    this.events.announce({ topic: 'REPORT', id, planId, districtCode });
  }
}
