import type { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An indicator that carries one of the earlier plan on. */
@Entity('concordance')
export class ConcordanceRow {
  @PrimaryColumn('uuid')
  indicatorId!: string;

  @Column('uuid')
  earlierId!: string;

  @Column('text')
  relation!: Extract<ConcordanceRelation, 'SAME' | 'CHANGED'>;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('int')
  version!: number;
}
