import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import { District } from './district.entity.js';

/** Districts by code; null for an unknown one. */
@Injectable()
export class DistrictLoader extends BatchLoader<string, District | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(codes: readonly string[]): Promise<readonly (District | null)[]> {
    const districts = await this.database.read.findBy(District, { code: In([...codes]) });
    return matchedTo(codes, districts, (district) => district.code);
  }
}
