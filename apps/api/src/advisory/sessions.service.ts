import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { connectionOf, pageOf, type ConnectionOf } from '../platform/graphql/connection.js';
import { Committee } from './committee.entity.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionsService {
  constructor(private readonly database: Database) {}

  listCommittees(): Promise<Committee[]> {
    return this.database.read.find(Committee, { order: { titleKo: 'ASC', code: 'ASC' } });
  }

  /** @throws DomainError NOT_FOUND for an unknown code. */
  async getCommittee(code: string, field = 'code'): Promise<Committee> {
    const committee = await this.database.read.findOneBy(Committee, { code });
    if (committee === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return committee;
  }

  /** @throws DomainError NOT_FOUND for an unknown committee or number. */
  async get(committeeCode: string, number: number): Promise<Session> {
    const committee = await this.getCommittee(committeeCode, 'committee');
    const session = await this.database.read.findOneBy(Session, { committeeId: committee.id, number });
    if (session === null) throw new DomainError(ErrorCode.NOT_FOUND, 'number');
    return session;
  }

  /** The sessions of all committees, newest first. */
  async list(first: number, after?: string | null): Promise<ConnectionOf<Session>> {
    const page = pageOf(first, after);
    const query = this.database.read
      .createQueryBuilder(Session, 's')
      .orderBy('s.heldOn', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(page.limit + 1);
    if (page.after !== null)
      query.where('(s.held_on, s.id) < (:heldOn::date, :id::uuid)', {
        heldOn: page.after[0],
        id: page.after[1],
      });
    const sessions = await query.getMany();
    const total = await this.database.read.count(Session);
    return connectionOf(
      page,
      sessions,
      total,
      (session) => [session.heldOn, session.id],
      (session) => session,
    );
  }
}
