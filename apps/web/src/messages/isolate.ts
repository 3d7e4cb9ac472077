const overriding = /[\u202A-\u202E\u2066-\u2069\u200F\u061C]/;

/**
 * Text that people entered, for a sentence of ours: what turns the direction of writing stays inside it, between
 * FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, and does not turn the words after it.
 */
export function isolate(text: string): string {
  return overriding.test(text) ? `\u2068${text}\u2069` : text;
}
