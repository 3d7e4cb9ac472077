import { retainedUntil } from '@dure/domain/deliberation/public-comment.rules';
import { Provenance } from '@dure/domain/plan/plan.types';
import type { DemoPublicComment } from '@dure/region-seoul/demo-deliberation';
import { randomUUID } from 'node:crypto';
import type { Row } from './insert-rows.js';

/** The deliberation took place in Seoul, which keeps no summer time. */
const instantOf = (written: string): string => `${written}:00+09:00`;

/** The demo's citizens' comments and their answers as rows by table. */
export function deliberationRows(
  planId: string,
  taskIdByCode: ReadonlyMap<string, string>,
  comments: readonly DemoPublicComment[],
): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const identified = comments.map((comment) => ({ ...comment, id: randomUUID() }));
  return [
    [
      'public_comment',
      identified.map(({ id, taskCode, name, text, writtenAt, hiddenReason, answer }) => ({
        id,
        plan_id: planId,
        task_id: taskIdByCode.get(taskCode),
        author_name: name,
        text,
        state: hiddenReason === null ? 'SHOWN' : 'HIDDEN',
        hidden_reason: hiddenReason,
        consented_at: instantOf(writtenAt),
        retain_until: retainedUntil(writtenAt.slice(0, 10)),
        erased_at: text === null ? instantOf(answer?.answeredAt ?? writtenAt) : null,
        erasure: text === null ? 'REQUEST' : null,
        source: Provenance.EXAMPLE,
        version: 1,
        created_at: instantOf(writtenAt),
        updated_at: instantOf(writtenAt),
      })),
    ],
    [
      'public_answer',
      identified.flatMap(({ id, answer }) =>
        answer === null
          ? []
          : [
              {
                id: randomUUID(),
                public_comment_id: id,
                disposition: answer.disposition,
                text: answer.text,
                source: Provenance.EXAMPLE,
                version: 1,
                created_at: instantOf(answer.answeredAt),
                updated_at: instantOf(answer.answeredAt),
              },
            ],
      ),
    ],
  ];
}
