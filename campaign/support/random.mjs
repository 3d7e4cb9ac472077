/** Numbers that look random and come again with the same seed (mulberry32). */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number; both ends are possible. @param {number} least @param {number} most */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @param {number} share */
  isChance(share) {
    return this.next() < share;
  }

  /** @template Item @param {readonly Item[]} items @returns {Item} */
  pick(items) {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return /** @type {Item} */ (items[Math.floor(this.next() * items.length)]);
  }

  /** A further sequence of its own, so that work going on at once does not share one. */
  branch() {
    return new Random(Math.floor(this.next() * 2 ** 32));
  }
}
