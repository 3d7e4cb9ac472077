import type { messages as korean } from '../ko/district.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Districts',
};
