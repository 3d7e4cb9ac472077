import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { composeComparison } from './comparison-document.js';
import { comparisonLines } from './comparison-lines.js';
import { smallComparison } from './comparison.fixture.js';
import { writeComparisonWorkbook } from './comparison-workbook.js';
import { plainText } from './official-document.js';

const lines = comparisonLines(smallComparison);
const lineOf = (kind: string, place: string) =>
  lines.filter((line) => line.kind === kind && line.place.includes(place));

describe('the comparison (신·구 대비표)', () => {
  it('marks the words that were put in and struck out, in the field by its name', () => {
    expect(lineOf('내용 변경', '과제 1-1')).toMatchObject([
      {
        field: '시 역할',
        before: ['사례를 ', '찾아 잇는다.'],
        after: ['사례를 ', { text: '널리 ', mark: 'ADDED' }, '찾아 잇는다.'],
        note: '변경 제3호\n회의에서 정함',
      },
      { field: '주기', before: '분기', after: '반기' },
    ]);
  });

  it('tells codes, places and targets in words, the target of a district with its name', () => {
    expect(lineOf('부호 변경', '2-1')).toMatchObject([{ field: '부호', before: '2-3', after: '2-1' }]);
    expect(lineOf('이동', '1-2')[0]?.before).not.toBe(lineOf('이동', '1-2')[0]?.after);
    expect(lineOf('목표값 변경', '1-1-P1').map(({ field, before, after }) => [field, before, after])).toEqual(
      [
        ['목표값 1년차', '80', '85'],
        ['목표값 1년차 (성동구)', '77', '82'],
      ],
    );
    expect(lineOf('삭제', '1-1-O1')).toMatchObject([{ before: '협력사업 수', after: '' }]);
    expect(lineOf('추가', 'A')).toMatchObject([{ before: '', after: '=새 단계' }]);
  });

  it('as a document counts the kinds first', () => {
    const { blocks, title } = composeComparison(smallComparison);
    expect(title).toBe('시민민주주의 활성화 기본계획 신·구 대비표');
    expect(blocks[1]).toMatchObject({
      columns: ['추가', '삭제', '이동', '부호 변경', '내용 변경', '목표값 변경'].map((title) => ({ title })),
      rows: [['1', '1', '1', '1', '3', '2']],
    });
    expect(composeComparison({ ...smallComparison, rows: [] }).blocks.at(-1)).toEqual({
      kind: 'NOTE',
      text: '바뀐 내용이 없습니다.',
    });
  });

  it('as a workbook holds the same lines as texts, never as formulas', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await writeComparisonWorkbook(smallComparison);
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const [sheet] = workbook.worksheets;
    const rows: string[][] = [];
    sheet?.eachRow((row) => {
      rows.push([1, 2, 3, 4, 5, 6].map((column) => row.getCell(column).text));
      row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula));
    });
    expect(rows.slice(1)).toEqual(
      lines.map(({ kind, place, field, before, after, note }) =>
        [kind, place, field, plainText(before), plainText(after), note].map((text) => text),
      ),
    );
  });
});
