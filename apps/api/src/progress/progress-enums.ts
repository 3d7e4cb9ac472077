import { Flag, Status } from '@dure/domain/indicator/indicator.types';
import { Divergence } from '@dure/domain/progress/divergence';
import { FindingKind } from '@dure/domain/progress/finding';
import { ReadingState } from '@dure/domain/progress/reading';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(Status, {
  name: 'Status',
  description: 'Pace against the target path (정상추진, 주의, …). The last three are cells without a value.',
});
registerEnumType(Flag, {
  name: 'Flag',
  description: 'What a number carries with it: nothing is limited, averaged or filled up silently.',
});
registerEnumType(ReadingState, {
  name: 'ReadingState',
  description:
    'SCORED (with a null score: reported, but nothing can be compared), or why there is no score. NONE: the task has no indicator of the kind.',
});
registerEnumType(Divergence, {
  name: 'Quadrant',
  description:
    'What process and outcome say together. High is at least 1 − tolerance. PROCESS_HIGH_OUTCOME_LOW: time lag, or the model does not work. PROCESS_LOW_OUTCOME_HIGH: another cause, or the indicators miss the work.',
});
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What stands out in a district’s readings.',
});

export { Divergence, FindingKind, Flag, ReadingState, Status };
