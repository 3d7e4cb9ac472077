import { Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(Provenance, {
  name: 'Provenance',
  description:
    'FACT is stated in the source document; EXAMPLE (예시) was written so that the plan can be run.',
});
registerEnumType(Rollout, {
  name: 'Rollout',
  description: 'Who carries a task out: each district, or the city itself.',
});
registerEnumType(Recurrence, {
  name: 'Recurrence',
  description: 'A stage runs ONCE in the cycle, or in the same months of every calendar YEAR.',
});

export { Provenance, Recurrence, Rollout };
