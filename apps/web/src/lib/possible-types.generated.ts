export const possibleTypes: Record<string, string[]> = {
  "AccountResult": [
    "Account",
    "AccountConflict"
  ],
  "CommentResult": [
    "Comment",
    "CommentConflict"
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
  "RemovalResult": [
    "NodeConflict",
    "Removal"
  ],
  "ReportResult": [
    "Report",
    "ReportConflict"
  ]
};
