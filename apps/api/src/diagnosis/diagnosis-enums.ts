import { Defect, Remedy, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(Severity, {
  name: 'Severity',
  description:
    'MUST: the plan cannot be monitored as it stands; SHOULD: it will be misread; HINT: it could be better.',
});
registerEnumType(Defect, { name: 'Defect', description: 'What can be wrong with a plan as it is written.' });
registerEnumType(Remedy, {
  name: 'Remedy',
  description: 'What mends a finding: an input of the node, something to add under it, or another page.',
});

export { Defect, Remedy, Severity };
