import { NodeType, Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(Provenance, {
  name: 'Provenance',
  description:
    'FACT is stated in the source document; EXAMPLE (예시) was written so that the plan can be run.',
});
registerEnumType(NodeType, { name: 'NodeType', description: 'What kind of node of a plan’s tree it is.' });
registerEnumType(Rollout, {
  name: 'Rollout',
  description: 'Who carries a task out: each district, or the city itself.',
});
registerEnumType(Recurrence, {
  name: 'Recurrence',
  description: 'A stage runs ONCE in the cycle, or in the same months of every calendar YEAR.',
});

registerEnumType(PlanState, {
  name: 'PlanState',
  description:
    '작성 → 자문 → 위원회 확정 → 공론화 → 수정·재확정 → 시행 → 종료. Codes freeze at ADVICE, contents at CONFIRMED, everything at CLOSED.',
});
registerEnumType(PlanStep, {
  name: 'PlanStep',
  description: 'What is done to a plan as a whole; CONFIRM and RECONFIRM keep it as a numbered revision.',
});

export { NodeType, PlanState, PlanStep, Provenance, Recurrence, Rollout };
