import type { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { NodeKind } from './node-kind.js';

/** One row to write: what differs from the original's. */
export interface NodeCopy {
  readonly originalId: string;
  readonly id: string;
  readonly code: string;
  readonly position: number;
  /** By the type of the ancestor: what the copy stands under. */
  readonly ancestors: Readonly<Partial<Record<NodeType, string | null>>>;
}

/** What a copy has of its own, whatever its kind. */
const OWN = ['id', 'code', 'position', 'version', 'removed_at', 'removal_id', 'created_at', 'updated_at'];

/** Writes copies of rows, all of a kind in one statement. */
@Injectable()
export class NodeCopies {
  constructor(private readonly database: Database) {}

  async write(kind: NodeKind, copies: readonly NodeCopy[]): Promise<void> {
    const { columns } = this.database.write.connection.getMetadata(kind.entity);
    const above = kind.ancestors.map(({ column }) => column);
    const given = ['id', 'code', 'position', ...above];
    const isKept = ({ databaseName, propertyName }: (typeof columns)[number]): boolean =>
      ![...OWN, ...above].includes(databaseName) && propertyName !== kind.endedBy;
    const kept = columns.filter(isKept).map(({ databaseName }) => databaseName);
    const arrays = ['$1::uuid[]', '$2::uuid[]', '$3::text[]', '$4::int[]'];
    await this.database.execute(
      `insert into ${kind.table} (${[...given, ...kept].join(', ')})
       select ${[...given.map((name) => `c.${name}`), ...kept.map((name) => `o.${name}`)].join(', ')}
       from unnest(${[...arrays, ...above.map((_, index) => `$${index + 5}::uuid[]`)].join(', ')})
         as c (${['original', ...given].join(', ')})
         join ${kind.table} o on o.id = c.original`,
      [
        copies.map(({ originalId }) => originalId),
        copies.map(({ id }) => id),
        copies.map(({ code }) => code),
        copies.map(({ position }) => position),
        ...kind.ancestors.map(({ type }) => copies.map(({ ancestors }) => ancestors[type] ?? null)),
      ],
    );
  }
}
