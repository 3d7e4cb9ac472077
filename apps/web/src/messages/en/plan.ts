import type { messages as korean } from '../ko/plan.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Plan',
};
