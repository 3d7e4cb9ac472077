import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { cutAround, markTerms, MAX_SEARCH_LENGTH, readSearchTerms } from './search-terms.js';

describe('the words of a search', () => {
  it.each([
    ['숙의', ['숙의']],
    ['숙', ['숙']],
    ['  숙의   공론\t숙의 ', ['숙의', '공론']],
    ['1-2', ['1-2']],
    ['DB', ['DB']],
    ['%_', []],
    ['a', []],
    ['1', []],
    ['ㄱ', []],
    ['', []],
    [' \n', []],
    ['a b', ['a', 'b']],
  ])('of %j are %j', (text, terms) => {
    expect(readSearchTerms(text)).toEqual(terms);
  });

  it('are composed, as what is stored', () => {
    expect(readSearchTerms('숙의'.normalize('NFD'))).toEqual(['숙의']);
  });

  it('are not endless', () => {
    expect(readSearchTerms('가'.repeat(MAX_SEARCH_LENGTH))).toHaveLength(1);
    expect(() => readSearchTerms('가'.repeat(MAX_SEARCH_LENGTH + 1))).toThrow(DomainError);
    expect(readSearchTerms('가 나 다 라 마 바 사 아 자 차')).toHaveLength(8);
  });
});

describe('a text that was found', () => {
  const marked = (text: string, terms: string[]) =>
    markTerms(text, terms)
      .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
      .join('');

  it('is marked wherever a word stands, in any case, signs being signs', () => {
    expect(marked('숙의·공론 DB와 db', ['숙의', 'db'])).toBe('[숙의]·공론 [DB]와 [db]');
    expect(marked('100% (a+b) 100', ['%', '(a+b)'])).toBe('100[%] [(a+b)] 100');
    expect(marked('협치회의', ['협치', '협치회의'])).toBe('[협치회의]');
    expect(marked('없음', [])).toBe('없음');
  });

  it('loses nothing by being marked', () => {
    const text = '가나다 가나 가';
    expect(
      markTerms(text, ['가나', '가'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('is cut around the first match, on one line', () => {
    const text = `${'앞 '.repeat(60)}숙의 과정을\n거쳐${' 뒤'.repeat(60)}`;
    const cut = cutAround(text, ['숙의'], 60);
    expect(cut).toMatch(/^….*숙의 과정을 거쳐.*…$/);
    expect(cut.length).toBeLessThan(66);
    expect(cutAround('짧은 글', ['글'], 60)).toBe('짧은 글');
    expect(cutAround('숙의'.padEnd(200, '가'), ['숙의'], 60)).toMatch(/^숙의가+…$/);
  });

  it('never loses its match by the cut, wherever it stands', () => {
    for (let before = 0; before < 200; before += 7) {
      const text = `${'가'.repeat(before)}숙의${'나'.repeat(200)}`;
      expect(cutAround(text, ['숙의'], 60)).toContain('숙의');
      const words = `${'가 '.repeat(before)}숙의${' 나'.repeat(200)}`;
      expect(cutAround(words, ['숙의'], 60)).toContain('숙의');
    }
  });
});
