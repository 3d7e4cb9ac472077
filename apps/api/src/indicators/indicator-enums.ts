import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description:
    'Never blended. PROCESS (과정지표) belongs to a stage: does it proceed? OUTCOME (성과지표) to a task: what did the work produce? RESULT (결과지표) to a task or goal: what changed in the community?',
});
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way is better; MAINTAIN stays in a band, MILESTONE counts steps.',
});
registerEnumType(Frequency, { name: 'Frequency', description: 'How often a value is reported.' });
registerEnumType(TimeAggregation, {
  name: 'TimeAggregation',
  description: 'How the periods of one district are put together.',
});
registerEnumType(DistrictAggregation, {
  name: 'DistrictAggregation',
  description:
    'How the districts’ values become the city’s. RATIO is Σ numerators / Σ denominators, never a mean of percentages.',
});
registerEnumType(IndicatorScope, {
  name: 'IndicatorScope',
  description: 'Whose value it is: reported by each district, or once by the city.',
});
registerEnumType(Interpolation, {
  name: 'Interpolation',
  description: 'The path between two targets: a straight line, or the last one reached.',
});

export {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
};
