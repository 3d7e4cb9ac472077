import { ancestorsOf, subtreeOf, type PlanNode, type PlanTree } from './plan-tree-model.js';

/** The nodes that answer a search, in the order of the tree. */
export interface TreeMatches {
  readonly ids: readonly string[];
  /** The matches and everything above them: what is shown. */
  readonly shown: ReadonlySet<string>;
}

/** Nodes whose title holds every word, or whose code begins with the text. Null for a search that says nothing. */
export function searchTree(tree: PlanTree, text: string): TreeMatches | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const whole = words.join(' ');
  const matches = subtreeOf(tree, tree.root)
    .slice(1)
    .filter((node) => isMatch(node, words, whole));
  const shown = new Set<string>();
  for (const node of matches) {
    shown.add(node.id);
    for (const { id } of ancestorsOf(tree, node)) shown.add(id);
  }
  return { ids: matches.map(({ id }) => id), shown };
}

/** The match after (or before) the one chosen, round the end; null where nothing matches. */
export function nextMatch({ ids }: TreeMatches, chosenId: string | null, step: 1 | -1): string | null {
  const at = chosenId === null ? -1 : ids.indexOf(chosenId);
  if (at < 0) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}

function isMatch({ title, code, address }: PlanNode, words: readonly string[], whole: string): boolean {
  if (fold(code).startsWith(whole) || fold(address).startsWith(whole)) return true;
  const folded = fold(title);
  return words.every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase().replaceAll(/\s+/g, ' ').trim();
}
