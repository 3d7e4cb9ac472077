/** Whether readers see a citizen's comment: none is seen before a planner has looked at it. */
export const PublicCommentState = { PENDING: 'PENDING', SHOWN: 'SHOWN', HIDDEN: 'HIDDEN' } as const;
export type PublicCommentState = (typeof PublicCommentState)[keyof typeof PublicCommentState];

/** What a planner does with a citizen's comment before it is answered. */
export const Moderation = { SHOW: 'SHOW', HIDE: 'HIDE' } as const;
export type Moderation = (typeof Moderation)[keyof typeof Moderation];

/** Why a comment was emptied: its author (or somebody for the author) asked, or its retention was over. */
export const ErasureReason = { REQUEST: 'REQUEST', RETENTION: 'RETENTION' } as const;
export type ErasureReason = (typeof ErasureReason)[keyof typeof ErasureReason];
