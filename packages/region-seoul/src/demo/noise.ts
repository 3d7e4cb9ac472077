/**
 * A number in [0, 1) that depends on its name alone, so that a new indicator or district changes no other's values. Integer
 * arithmetic only (FNV-1a over the UTF-16 units, then murmur3's finish): the same on every machine.
 */
export function noiseAt(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from `lo` to `hi`, both inclusive, that depends on its name alone. */
export function integerAt(name: string, lo: number, hi: number): number {
  return lo + Math.floor(noiseAt(name) * (hi - lo + 1));
}
