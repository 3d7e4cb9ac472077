/** A stretch of a sentence; `name` when it stands in `<name>…</name>`. */
export interface SentencePart {
  readonly text: string;
  readonly name: string | null;
}

/** Splits "24 of <a>21</a> …" where its named stretches begin and end. They do not nest. */
export function splitSentence(sentence: string): SentencePart[] {
  return sentence.split(/(<(\w+)>.*?<\/\2>)/).flatMap((text, index): SentencePart[] => {
    // Of each match `split` returns the whole and then its name.
    if (index % 3 === 2 || text === '') return [];
    const named = index % 3 === 1 ? /^<(\w+)>(.*)<\/\1>$/.exec(text) : null;
    return [named ? { text: named[2] ?? '', name: named[1] ?? null } : { text, name: null }];
  });
}
