import { describe, expect, it } from '@jest/globals';
import { splitSentence } from './sentence-parts.js';

describe('a sentence with links in it', () => {
  it('is split where they begin and end', () => {
    expect(splitSentence('24개 자치구 중 <a>21개 구</a>가 마쳤고 <b>4건</b>이 남았습니다.')).toEqual([
      { text: '24개 자치구 중 ', name: null },
      { text: '21개 구', name: 'a' },
      { text: '가 마쳤고 ', name: null },
      { text: '4건', name: 'b' },
      { text: '이 남았습니다.', name: null },
    ]);
  });

  it('stays whole without one, also with a sign that looks like one', () => {
    expect(splitSentence('3 < 5 and 5 > 3')).toEqual([{ text: '3 < 5 and 5 > 3', name: null }]);
    expect(splitSentence('<a>not closed')).toEqual([{ text: '<a>not closed', name: null }]);
  });

  it('may begin and end with a link, and repeat it', () => {
    expect(splitSentence('<a>one</a><a>two</a>')).toEqual([
      { text: 'one', name: 'a' },
      { text: 'two', name: 'a' },
    ]);
  });
});
