/** The workflow of one report (indicator × district × period). APPROVED is locked. */
export const ReportState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
} as const;
export type ReportState = (typeof ReportState)[keyof typeof ReportState];

/** What a report says: a value, or that the indicator does not apply to this district in this period. */
export const ReportAnswer = { VALUE: 'VALUE', NOT_APPLICABLE: 'NOT_APPLICABLE' } as const;
export type ReportAnswer = (typeof ReportAnswer)[keyof typeof ReportAnswer];
