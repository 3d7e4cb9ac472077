import type { DeliberationReport } from '@dure/domain/deliberation/deliberation-report';
import { describe, expect, it } from '@jest/globals';
import { composeDeliberationReport } from './deliberation-document.js';

const none = { ACCEPTED: 0, PARTLY_ACCEPTED: 0, NOT_ACCEPTED: 0, UNDER_REVIEW: 0 };
const goal = { goalCode: '1', goalTitleKo: '목표', goalTitleEn: null, titleEn: null };

const report: DeliberationReport = {
  planCode: 'SCD-2021',
  planTitleKo: '기본계획',
  planTitleEn: null,
  openedOn: '2021-06-01',
  closedOn: '2021-06-30',
  hasExamples: true,
  counts: {
    received: 4,
    shown: 2,
    pending: 1,
    hidden: 1,
    erased: 1,
    answered: 1,
    byDisposition: { ...none, ACCEPTED: 1 },
  },
  tasks: [
    {
      ...goal,
      code: '1-1',
      titleKo: '지역협치',
      shown: 2,
      answered: 1,
      byDisposition: { ...none, ACCEPTED: 1 },
      comments: [
        {
          id: 'a',
          number: 1,
          name: '김시민',
          text: '저녁에 열자',
          writtenOn: '2021-06-03',
          erasure: null,
          source: 'EXAMPLE',
          answer: {
            disposition: 'ACCEPTED',
            text: '저녁 회의를 둔다',
            answeredOn: '2021-06-10',
            amendmentNumber: 2,
          },
        },
        {
          id: 'b',
          number: 2,
          name: null,
          text: null,
          writtenOn: '2021-06-04',
          erasure: 'REQUEST',
          source: 'FACT',
          answer: null,
        },
      ],
    },
    { ...goal, code: '1-2', titleKo: '혁신', shown: 0, answered: 0, byDisposition: none, comments: [] },
  ],
};

function textOf(changed: Partial<DeliberationReport> = {}): string {
  return JSON.stringify(composeDeliberationReport({ ...report, ...changed }, '2021-07-01'));
}

describe('the report on the public deliberation (공론화 결과보고)', () => {
  it('says for each comment who said it, when, and what became of it', () => {
    const { blocks } = composeDeliberationReport(report, '2021-07-01');
    expect(blocks.at(-2)).toMatchObject({
      rows: [
        ['1', '저녁에 열자 (예시)\n(김시민, 2021. 6. 3.)', '【반영】 저녁 회의를 둔다\n변경 제2호에 반영'],
        ['2', '작성자의 요청으로 지워진 의견입니다.\n(이름 없음, 2021. 6. 4.)', '답변 전'],
      ],
    });
    expect(blocks.at(-1)).toEqual({ kind: 'NOTE', text: '의견이 없는 과제: 1-2' });
  });

  it('counts what came in, what is shown and what became of it by task', () => {
    const tables = composeDeliberationReport(report, '2021-07-01').blocks.filter(
      ({ kind }) => kind === 'TABLE',
    );
    expect(tables[1]).toMatchObject({ rows: [['4', '2', '1', '1', '1', '1']] });
    expect(tables[2]).toMatchObject({
      rows: [
        ['1-1', '지역협치', '2', '1', '1', '0', '0', '0'],
        ['1-2', '혁신', '0', '0', '0', '0', '0', '0'],
      ],
    });
  });

  it('knows that it has not ended, and that it never began', () => {
    expect(textOf()).toContain('2021. 6. 1. ~ 2021. 6. 30.');
    expect(textOf({ closedOn: null })).toContain('2021. 6. 1. ~ 진행 중');
    expect(textOf({ openedOn: null, closedOn: null, tasks: [] })).toContain('공론화를 열지 않음');
  });
});
