import type { places as korean } from '../ko/places.js';

export const places: typeof korean = {
  GOAL: 'Goal {{code}}',
  TASK: 'Task {{code}}',
  STAGE: 'Stage {{code}}',
  INDICATOR: 'Indicator {{code}}',
  nth: 'no. {{number}}',
};
