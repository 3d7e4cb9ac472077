/** What a person typed where a number is asked for: nothing, a number, or something that is none. */
export type NumberInput = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'invalid' };

/**
 * Reads a number as people type and paste it: "1,234", full-width digits and signs, "75%", blanks around it.
 * Letters, two points or misplaced commas make it invalid; nothing is guessed.
 */
export function readNumber(text: string): NumberInput {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s/g, '')
    .replace(/%$/, '');
  if (plain === '') return text.trim() === '' ? { kind: 'empty' } : { kind: 'invalid' };
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/.test(plain) || !/\d/.test(plain)) return { kind: 'invalid' };
  const value = Number(plain.replaceAll(',', ''));
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'invalid' };
}
