/** A run of words that both texts have, or that only the earlier or the later one has. */
export interface TextPart {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** Above this many pairs of words two texts are shown whole, one beside the other. */
const MOST_PAIRS = 4_000_000;

/**
 * The difference of two texts word by word, blanks and marks being words of their own; joined, KEPT and REMOVED give
 * the earlier text, KEPT and ADDED the later one. A longest common subsequence decides what is kept.
 */
export function compareWords(before: string, after: string): TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const parts: TextPart[] = [];
  append(parts, 'KEPT', old.slice(0, start));
  compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end), parts);
  append(parts, 'KEPT', old.slice(old.length - end));
  return parts;
}

function compareMiddle(old: readonly string[], now: readonly string[], parts: TextPart[]): void {
  if (old.length * now.length > MOST_PAIRS) {
    append(parts, 'REMOVED', old);
    append(parts, 'ADDED', now);
    return;
  }
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [word, next] = [old[i], now[j]];
    if (word !== undefined && word === next) {
      append(parts, 'KEPT', [word]);
      i += 1;
      j += 1;
    } else if (
      word !== undefined &&
      (next === undefined || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      append(parts, 'REMOVED', [word]);
      i += 1;
    } else {
      append(parts, 'ADDED', [next ?? '']);
      j += 1;
    }
  }
}

/** At [i × width + j]: how many words of old from i on and now from j on can be kept. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  return lengths;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function append(parts: TextPart[], kind: TextPart['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  const text = words.join('');
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}
