import type { messages as korean } from '../ko/reports.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Reports',
};
