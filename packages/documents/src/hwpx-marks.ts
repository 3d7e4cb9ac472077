import type { GuardMark, MarkdownGuard } from './markdown-guard.js';

const LOOKS: Readonly<Record<GuardMark, string>> = {
  ADDED: '<hh:underline type="BOTTOM" shape="SOLID" color="#0B4F9E"/>',
  REMOVED: '<hh:strikeout shape="SOLID" color="#8B1A1A"/>',
};

/** Gives what stands between marks a run of its own, in a copy of the run's letters that is underlined or struck out. */
export function markRuns(
  section: string,
  header: string,
  guard: MarkdownGuard,
): { readonly section: string; readonly header: string } {
  const letters = new MarkedLetters(header);
  const { begins, end } = guard.marks;
  const kinds = new Map(Object.entries(begins).map(([kind, sign]) => [sign, kind as GuardMark]));
  const runs = section.replace(
    /(<hp:run charPrIDRef="(\d+)"[^>]*><hp:t>)([^<]*(?:<hp:lineBreak\/>[^<]*)*)(?=<\/hp:t>)/gu,
    (whole, opening: string, id: string, text: string) => {
      if (!text.includes(end)) return whole;
      const switchTo = (letterId: string): string =>
        `</hp:t></hp:run><hp:run charPrIDRef="${letterId}"><hp:t>`;
      const parts = Array.from(text, (sign) => {
        const kind = kinds.get(sign);
        if (kind !== undefined) return switchTo(letters.idOf(id, kind));
        return sign === end ? switchTo(id) : sign;
      });
      return opening + parts.join('');
    },
  );
  return { section: runs, header: letters.header };
}

/** The letters (charPr) of the document, with marked copies made when they are first asked for. */
class MarkedLetters {
  private readonly copies = new Map<string, string>();
  header: string;
  private count: number;

  constructor(header: string) {
    this.header = header;
    this.count = Number(/<hh:charProperties itemCnt="(\d+)"/.exec(header)?.[1] ?? 0);
  }

  idOf(original: string, kind: GuardMark): string {
    const key = `${original} ${kind}`;
    const known = this.copies.get(key);
    if (known !== undefined) return known;
    const pattern = new RegExp(`<hh:charPr id="${original}"[^]*?</hh:charPr>`);
    const found = pattern.exec(this.header)?.[0];
    if (found === undefined) throw new Error(`The document has no letters ${original}.`);
    const id = String(this.count);
    this.count += 1;
    const plain = found.replace(/<hh:(underline|strikeout)[^>]*\/>/g, '');
    const copy = plain
      .replace(`id="${original}"`, `id="${id}"`)
      .replace('</hh:charPr>', `${LOOKS[kind]}</hh:charPr>`);
    this.header = this.header
      .replace('</hh:charProperties>', `${copy}</hh:charProperties>`)
      .replace(/<hh:charProperties itemCnt="\d+"/, `<hh:charProperties itemCnt="${this.count}"`);
    this.copies.set(key, id);
    return id;
  }
}
