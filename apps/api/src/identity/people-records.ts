import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.js';
import { DataVersions } from '../platform/transaction/data-versions.js';

type Values = Readonly<Record<string, unknown>>;

/** What every change of people leaves behind. All of it stands under the account it was done to. */
@Injectable()
export class PeopleRecords {
  constructor(
    private readonly audit: Audit,
    private readonly dataVersions: DataVersions,
  ) {}

  /** Never give it a token, a password or a hash of one. */
  async record(
    action: string,
    accountId: string,
    before: Values | null = null,
    after: Values | null = null,
  ): Promise<void> {
    await this.audit.record({ action, entity: 'account', entityId: accountId, before, after });
    this.dataVersions.bumpUnplanned();
  }
}
