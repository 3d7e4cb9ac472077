const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_OF_DIGIT = 6;
const HEX_OF_ID = 32;
/** Three hexadecimal digits (12 bits) are two digits of base64; an id's last two hexadecimal digits take two more. */
export const LENGTH_OF_PACKED_ID = 22;

const VALUE_OF_DIGIT: Readonly<Record<string, number>> = Object.fromEntries(
  [...DIGITS].map((digit, value) => [digit, value]),
);

/** The digit of base64url (RFC 4648 §5) that stands for 0–63. */
export function digitOf(value: number): string {
  return DIGITS.charAt(value);
}

/** 0–63. Throws for what is no digit of base64url. */
export function valueOfDigit(digit: string): number {
  const value = VALUE_OF_DIGIT[digit];
  if (value === undefined) throw new Error(`'${digit}' is no digit of base64url.`);
  return value;
}

/** Ids (UUIDs) one after another, each in 22 digits of base64url instead of 36 characters. */
export function packIds(ids: readonly string[]): string {
  return ids.map(packId).join('');
}

/** The ids that `packIds` packed. Throws for a text of another length. */
export function unpackIds(packed: string): string[] {
  if (packed.length % LENGTH_OF_PACKED_ID !== 0) throw new Error('Not a whole number of packed ids.');
  return Array.from({ length: packed.length / LENGTH_OF_PACKED_ID }, (_, index) =>
    unpackId(packed.slice(index * LENGTH_OF_PACKED_ID, (index + 1) * LENGTH_OF_PACKED_ID)),
  );
}

function packId(id: string): string {
  const hex = id.replaceAll('-', '');
  let packed = '';
  for (let at = 0; at < HEX_OF_ID; at += 3) {
    const bits = Number.parseInt(hex.slice(at, at + 3).padEnd(3, '0'), 16);
    packed += digitOf(bits >> BITS_OF_DIGIT) + digitOf(bits & 63);
  }
  return packed;
}

function unpackId(packed: string): string {
  let hex = '';
  for (let at = 0; at < LENGTH_OF_PACKED_ID; at += 2) {
    const bits = (valueOfDigit(packed.charAt(at)) << BITS_OF_DIGIT) | valueOfDigit(packed.charAt(at + 1));
    hex += bits.toString(16).padStart(3, '0');
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, HEX_OF_ID)}`;
}
