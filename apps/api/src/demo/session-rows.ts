import type { ExampleSession } from '@dure/region-seoul/example-plan.types';
import { randomUUID } from 'node:crypto';
import type { Row } from './insert-rows.js';

/** The session took place in Seoul, which keeps no summer time. */
const SEOUL_OFFSET = '+09:00';

/** The recorded session as rows by table, in an order that satisfies the references. */
export function sessionRows(
  session: ExampleSession,
  taskIdByCode: ReadonlyMap<string, string>,
): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const committeeId = randomUUID();
  const sessionId = randomUUID();
  const itemIds = new Map(session.agendaItems.map(({ number }) => [number, randomUUID()]));
  const commentIds = new Map(session.comments.map(({ id }) => [id, randomUUID()]));
  const answered = new Map(session.answers.map((answer) => [answer.commentId, answer]));
  // The document gives no times: all were said by the end of the session, and the milliseconds keep its order.
  const saidAt = (order: number): string =>
    `${session.heldOn}T${session.endsAt}:00.${String(order).padStart(3, '0')}${SEOUL_OFFSET}`;
  return [
    [
      'committee',
      [
        {
          id: committeeId,
          code: session.committee.code,
          title_ko: session.committee.titleKo,
          parent_title_ko: session.committee.parentTitleKo,
          source: session.committee.source,
        },
      ],
    ],
    [
      'advisory_session',
      [
        {
          id: sessionId,
          committee_id: committeeId,
          number: session.number,
          held_on: session.heldOn,
          starts_at: session.startsAt,
          ends_at: session.endsAt,
          place: session.place,
          mode: session.mode,
          members_present: session.membersPresent,
          officials_present: session.officialsPresent,
          next_session_at: `${session.nextSessionAt}:00${SEOUL_OFFSET}`,
          document_number: session.documentNumber,
          approved_on: session.approvedOn,
          disclosure: session.disclosure,
          retention_years: session.retentionYears,
          source: session.source,
          version: 1,
        },
      ],
    ],
    [
      'agenda_item',
      session.agendaItems.map(({ number, kind, team, title, source }, position) => ({
        id: itemIds.get(number),
        session_id: sessionId,
        number,
        kind,
        team,
        title,
        position,
        source,
      })),
    ],
    [
      'agenda_item_task',
      session.agendaItems.flatMap(({ number, taskCodes }) =>
        taskCodes.map((code) => ({ agenda_item_id: itemIds.get(number), task_id: taskIdByCode.get(code) })),
      ),
    ],
    [
      'comment',
      session.comments.map(({ id, agendaNumber, taskCode, kind, text, source }, order) => ({
        id: commentIds.get(id),
        session_id: sessionId,
        agenda_item_id: itemIds.get(agendaNumber),
        task_id: taskCode === null ? null : taskIdByCode.get(taskCode),
        kind,
        text,
        source,
        created_at: saidAt(order),
        version: answered.has(id) ? 2 : 1,
      })),
    ],
    [
      'answer',
      session.answers.map(({ commentId, text, source, disposition, dispositionSource }, order) => ({
        id: randomUUID(),
        comment_id: commentIds.get(commentId),
        disposition,
        disposition_source: dispositionSource,
        text,
        source,
        created_at: saidAt(session.comments.length + order),
        updated_at: saidAt(session.comments.length + order),
      })),
    ],
  ];
}
