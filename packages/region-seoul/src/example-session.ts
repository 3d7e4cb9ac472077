import { AgendaItemKind, CommentKind, Disposition, SessionMode } from '@dure/domain/advisory/advisory.types';
import { Provenance } from '@dure/domain/plan/plan.types';
import type { ExampleSession } from './example-plan.types.js';
import { readEnum, readPlanFile, readSource } from './plan-file.js';

/**
 * The 13th session of the governance subcommittee. All of it is fact, the comments reworded; only the answer's
 * disposition is ours. Who said which comment is not in the document, so comments have no author.
 */
export function readExampleSession(): ExampleSession {
  const { committee, session, document, agenda, attendance, comments, answers } = readPlanFile().advisory;
  const source = readSource(session.source, Provenance.FACT);
  return {
    committee: {
      code: committee.code,
      titleKo: committee.title,
      parentTitleKo: committee.parent,
      source: readSource(committee.source, source),
    },
    number: session.number,
    heldOn: session.heldOn,
    startsAt: session.from,
    endsAt: session.to,
    nextSessionAt: session.next,
    place: session.place,
    mode: readEnum(SessionMode, session.mode),
    membersPresent: attendance.members,
    officialsPresent: attendance.officials,
    documentNumber: document.number,
    approvedOn: document.approvedOn,
    disclosure: document.disclosure,
    retentionYears: document.retentionYears,
    source,
    agendaItems: agenda.map(({ number, kind, team, title, tasks }) => ({
      number,
      kind: readEnum(AgendaItemKind, kind),
      team,
      title,
      taskCodes: tasks ?? [],
      source,
    })),
    comments: comments.map(({ id, agenda: agendaNumber, task, kind, text }) => ({
      id,
      agendaNumber,
      taskCode: task,
      kind: readEnum(CommentKind, kind),
      text,
      source,
    })),
    answers: answers.map(({ to, text, disposition, dispositionSource }) => ({
      commentId: to,
      text,
      source,
      disposition: readEnum(Disposition, disposition),
      dispositionSource: readSource(dispositionSource, source),
    })),
  };
}
