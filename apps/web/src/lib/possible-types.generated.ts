export const possibleTypes: Record<string, string[]> = {
  "AccountResult": [
    "Account",
    "AccountConflict"
  ],
  "CommentResult": [
    "Comment",
    "CommentConflict"
  ],
  "ConcordanceResult": [
    "ConcordanceConflict",
    "ConcordancePair"
  ],
  "MoveResult": [
    "NodeConflict",
    "NodesMoved"
  ],
  "NodeResult": [
    "Goal",
    "Indicator",
    "NodeConflict",
    "Plan",
    "Stage",
    "Task"
  ],
  "ParticipationResult": [
    "Participation",
    "ParticipationConflict"
  ],
  "PlanNode": [
    "Goal",
    "Indicator",
    "Plan",
    "Stage",
    "Task"
  ],
  "PublicCommentResult": [
    "PublicComment",
    "PublicCommentConflict"
  ],
  "RemovalResult": [
    "NodeConflict",
    "Removal"
  ],
  "ReportResult": [
    "Report",
    "ReportConflict"
  ]
};
