import { describe, expect, it } from '@jest/globals';
import { attachmentOf } from './file-name.js';

function nameIn(header: string): string {
  return decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(header)?.[1] ?? '');
}

describe('the name of a download', () => {
  it('keeps its Hangul, composed', () => {
    const header = attachmentOf('SCD-2021 기본계획 (확정본 2).pdf'.normalize('NFD'));
    expect(nameIn(header)).toBe('SCD-2021 기본계획 (확정본 2).pdf');
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%-]+$/);
  });

  it('holds nothing that ends the header, climbs out of a folder or turns the text around', () => {
    const header = attachmentOf('a"\r\nset-cookie: x=1\u2028b/..\\c\u202Efdp.exe');
    expect(header).not.toMatch(/[\r\n\u2028\u202E]/);
    expect(nameIn(header)).toBe('a set-cookie  x=1 b .. c fdp.exe');
  });

  it('takes half a surrogate pair for what it is', () => {
    expect(nameIn(attachmentOf('계획\ud83d.pdf'))).toBe('계획\ufffd.pdf');
  });
});
