import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { District } from './district.entity.js';

@Injectable()
export class DistrictsService {
  constructor(private readonly database: Database) {}

  /** All districts in code order, which is the official one. */
  list(): Promise<District[]> {
    return this.database.read.find(District, { order: { code: 'ASC' } });
  }

  /** @throws DomainError NOT_FOUND for an unknown code. */
  async get(code: string, field = 'code'): Promise<District> {
    const district = await this.database.read.findOneBy(District, { code });
    if (district === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return district;
  }
}
