/**
 * @typedef {Readonly<Record<string, readonly string[]>>} Factors values that each factor may take
 * @typedef {Readonly<Record<string, string>>} Combination one value of each
 */

/**
 * As few combinations as a greedy choice finds that hold every possible pair of values at least once.
 * @param {Factors} factors
 * @param {(combination: Combination) => boolean} isPossible
 * @returns {Combination[]}
 */
export function coverPairs(factors, isPossible) {
  const all = listCombinations(factors).filter(isPossible);
  const open = new Set(all.flatMap(pairsOf));
  const chosen = [];
  while (open.size > 0) {
    let best = null;
    let most = 0;
    for (const combination of all) {
      const gain = pairsOf(combination).filter((pair) => open.has(pair)).length;
      if (gain > most) [best, most] = [combination, gain];
    }
    if (best === null) break;
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** @param {Factors} factors @returns {Combination[]} */
function listCombinations(factors) {
  return Object.entries(factors).reduce(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    /** @type {Combination[]} */ ([{}]),
  );
}

/** @param {Combination} combination */
function pairsOf(combination) {
  const values = Object.entries(combination).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} ${other}`));
}
