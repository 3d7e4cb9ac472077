import { CellState } from '@dure/domain/indicator/indicator.types';
import { ReportAnswer, ReportState } from '@dure/domain/reporting/reporting.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'DRAFT (작성 중), SUBMITTED (제출), RETURNED (반려), APPROVED (승인). APPROVED is locked.',
});
registerEnumType(ReportAnswer, {
  name: 'ReportAnswer',
  description: 'What a report says: a VALUE, or NOT_APPLICABLE with its reason in the narrative.',
});
registerEnumType(CellState, {
  name: 'CellState',
  description:
    'State of one indicator × district × period. 0 is a VALUE; MISSING is due with nothing approved; NOT_DUE is not expected yet.',
});

export { CellState, ReportAnswer, ReportState };
