import { describe, expect, it } from '@jest/globals';
import { findFileProblem, problemsAsText, workbookFiles } from './workbook-file-model.js';

const zip = Uint8Array.of(0x50, 0x4b, 3, 4);

describe('a file that is chosen', () => {
  it('is told before it is sent that it is too large, empty, or no workbook', () => {
    expect(findFileProblem({ name: '계획.xlsx', size: 10 * 1024 * 1024 }, zip)).toBeNull();
    expect(findFileProblem({ name: '계획.xlsx', size: 10 * 1024 * 1024 + 1 }, zip)).toBe('TOO_LARGE');
    expect(findFileProblem({ name: '계획.xlsx', size: 0 }, new Uint8Array())).toBe('EMPTY');
    expect(findFileProblem({ name: '계획.docx', size: 9 }, zip)).toBe('NOT_XLSX');
    expect(findFileProblem({ name: '계획.xlsx', size: 9 }, Uint8Array.of(0xd0, 0xcf))).toBe('NOT_XLSX');
  });
});

describe('addresses', () => {
  it('leave out what is not given', () => {
    expect(workbookFiles.preview(null)).toBe('/files/plans/workbook/preview');
    expect(workbookFiles.apply('A 1', 'x+y', ' ')).toBe(
      '/files/plans/workbook/apply?plan=A+1&expected=x%2By',
    );
  });
});

describe('problems that are copied', () => {
  it('paste as rows', () => {
    expect(problemsAsText(['시트', '셀', '고칠 것'], [{ sheet: '과제', cell: 'C5', message: '가' }])).toBe(
      '시트\t셀\t고칠 것\n과제\tC5\t가',
    );
  });
});
