import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import { Account } from './account.entity.js';

/** Accounts by id; null for an unknown one. */
@Injectable()
export class AccountLoader extends BatchLoader<string, Account | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly (Account | null)[]> {
    const accounts = await this.database.read.findBy(Account, { id: In([...ids]) });
    return matchedTo(ids, accounts, (account) => account.id);
  }
}
