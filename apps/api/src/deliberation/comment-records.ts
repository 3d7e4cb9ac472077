import { ChangeTopic } from '@dure/domain/change-topic';
import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.js';
import { Events } from '../platform/events/events.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import type { PublicComment } from './public-comment.entity.js';

type Values = Readonly<Record<string, unknown>>;

/** What every change of a citizen's comment leaves behind. */
@Injectable()
export class CommentRecords {
  constructor(
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly dataVersions: DataVersions,
  ) {}

  /** Never give it a citizen's name or words: the trail is kept for ever, and they can be erased. */
  async record(
    action: string,
    comment: Pick<PublicComment, 'id' | 'planId'>,
    before: Values | null = null,
    after: Values | null = null,
  ): Promise<void> {
    const { id, planId } = comment;
    await this.audit.record({ action, entity: 'public_comment', entityId: id, planId, before, after });
    this.dataVersions.bump(planId);
    // Without its id: whoever listens to the plan must not learn of comments that nobody has looked at yet.
    this.events.announce({ topic: ChangeTopic.DELIBERATION, id: null, planId, districtCode: null });
  }
}
