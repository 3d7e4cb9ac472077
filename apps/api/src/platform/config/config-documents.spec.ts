import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.js';

/** Every variable that readConfig looks at, by watching it look. */
function listVariables(): string[] {
  const asked = new Set<string>();
  readConfig(
    new Proxy<Record<string, string | undefined>>({}, { get: (_, name) => void asked.add(String(name)) }),
  );
  return [...asked].toSorted();
}

/** The first column of the table below a heading. */
function listDocumented(file: string, heading: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../../../../../${file}`, import.meta.url)), 'utf8');
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => String(name)).toSorted();
}

describe('the tables of variables', () => {
  it.each([
    ['README.md', 'Configuration'],
    ['docs/guide/administrator.md', '설정'],
  ])('in %s name exactly those that are read', (file, heading) => {
    expect(listDocumented(file, heading)).toEqual(listVariables());
  });
});
