export const AgendaItemKind = { REPORT: 'REPORT', ADVISORY: 'ADVISORY', DECISION: 'DECISION' } as const;
export type AgendaItemKind = (typeof AgendaItemKind)[keyof typeof AgendaItemKind];

export const SessionMode = { IN_PERSON: 'IN_PERSON', REMOTE: 'REMOTE', BOTH: 'BOTH' } as const;
export type SessionMode = (typeof SessionMode)[keyof typeof SessionMode];

export const CommentKind = {
  SUPPLEMENT: 'SUPPLEMENT',
  PROPOSAL: 'PROPOSAL',
  QUESTION: 'QUESTION',
  OPINION: 'OPINION',
} as const;
export type CommentKind = (typeof CommentKind)[keyof typeof CommentKind];

/** What became of a comment; UNDER_REVIEW is an answer too, but not a final one. */
export const Disposition = {
  ACCEPTED: 'ACCEPTED',
  PARTLY_ACCEPTED: 'PARTLY_ACCEPTED',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  UNDER_REVIEW: 'UNDER_REVIEW',
} as const;
export type Disposition = (typeof Disposition)[keyof typeof Disposition];
