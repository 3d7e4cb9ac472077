import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

interface Words {
  readonly [key: string]: string | readonly string[] | Words;
}

const folder = (language: string) => fileURLToPath(new URL(language, import.meta.url));
const namespaces = readdirSync(folder('ko'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

async function readMessages(language: string, namespace: string): Promise<Map<string, string>> {
  const { messages } = (await import(`./${language}/${namespace}.js`)) as { messages: Words };
  const sentences = new Map<string, string>();
  const visit = (words: Words, path: string) => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === 'string') sentences.set(`${path}${key}`, value);
      else visit(value as Words, `${path}${key}.`);
    }
  };
  visit(messages, '');
  return sentences;
}

function holes(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((hole) => hole[1] ?? hole[2] ?? '').sort();
}

describe.each(namespaces)('the words of %s', (namespace) => {
  it('stand in both languages, filled from the same figures', async () => {
    const korean = await readMessages('ko', namespace);
    const english = await readMessages('en', namespace);
    for (const [key, sentence] of korean) {
      expect(english.has(key)).toBe(true);
      const other = english.get(key) ?? '';
      expect([key, [...new Set(holes(other))]]).toEqual([key, [...new Set(holes(sentence))]]);
    }
    for (const key of english.keys()) {
      expect(korean.has(key.replace(/_one$/, '_other'))).toBe(true);
    }
  });

  it('are written in the language of their folder', async () => {
    for (const [key, sentence] of await readMessages('en', namespace)) {
      if (sentence !== '한국어') expect([key, /\p{Script=Hangul}/u.test(sentence)]).toEqual([key, false]);
    }
  });
});
