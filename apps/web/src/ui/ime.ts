import type { KeyboardEvent } from 'react';

/** Whether the key press belongs to a composition (Hangul, kana …): its Enter ends a syllable and submits nothing. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

/** Keeps the Enter that ends a composition from submitting the form (Safari sends it on). */
export function keepCompositionFromSubmitting(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
