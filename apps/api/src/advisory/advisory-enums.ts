import { AgendaItemKind, CommentKind, Disposition, SessionMode } from '@dure/domain/advisory/advisory.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'REPORT (보고안건), ADVISORY (자문안건) or DECISION (심의안건).',
});
registerEnumType(SessionMode, { name: 'SessionMode', description: 'How a session is held.' });
registerEnumType(CommentKind, {
  name: 'CommentKind',
  description: 'SUPPLEMENT (보완요청), PROPOSAL (제안), QUESTION (질의) or OPINION (의견).',
});
registerEnumType(Disposition, {
  name: 'Disposition',
  description: 'What became of a comment. UNDER_REVIEW (검토 중) is an answer too, but not a final one.',
});

export { AgendaItemKind, CommentKind, Disposition, SessionMode };
