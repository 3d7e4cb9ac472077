import type { messages as korean } from '../ko/sessions.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Sessions',
};
