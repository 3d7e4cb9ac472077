import type { Locale } from '../messages/translator.js';

const key = 'dure.locale';

/** The language chosen on this device; Korean until another one is chosen. */
export function findLocale(): Locale {
  return readStored() === 'en' ? 'en' : 'ko';
}

export function saveLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage may be closed to the page (private window): the choice then lasts until the page is left.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
