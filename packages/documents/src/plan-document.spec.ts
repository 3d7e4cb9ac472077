import { describe, expect, it } from '@jest/globals';
import { plainText, type DocumentBlock, type TableBlock } from './official-document.js';
import { smallPlan, smallSnapshot } from './plan-document.fixture.js';
import { composePlanDocument } from './plan-document.js';

const document = composePlanDocument(smallPlan);

function outlineOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'HEADING' ? [`${block.level} ${block.number ?? '□'} ${block.text}`] : [],
  );
}

function tableNamed(caption: string): TableBlock {
  const found = document.blocks.find((block) => block.kind === 'TABLE' && block.caption === caption);
  if (found?.kind !== 'TABLE') throw new Error(`no table ${caption}`);
  return found;
}

describe('the plan as a document', () => {
  it('has a chapter for each goal and a sheet for each task, under headings without a gap', () => {
    expect(outlineOf(document.blocks)).toEqual([
      '1 Ⅰ 계획 개요',
      '2 1 계획의 개요',
      '2 2 추진경과',
      '2 3 목표와 과제',
      '1 Ⅱ 목표 1. 지역협치 강화',
      '2 1-1 지역협치 체계 고도화',
      '3 □ 개요',
      '3 □ 변화단계',
      '3 □ 지표',
      '3 □ 의견과 조치',
      '2 1-2 단계 없는 과제',
      '3 □ 개요',
      '3 □ 변화단계',
      '3 □ 지표',
      '1 Ⅲ 목표 2. 공익활동 활성화',
      '2 2-3 공익활동 지원사업 확대',
      '3 □ 개요',
      '3 □ 변화단계',
      '3 □ 지표',
    ]);
  });

  it('names revision, state and decision on its cover, and that examples stand within', () => {
    expect(document.cover).toEqual({
      lead: '2021년~2024년',
      facts: [
        ['관리번호', 'SCD-2021'],
        ['계획상태', '시행'],
        ['확정본', '제2호 (2021. 7. 15.)'],
        ['확정문서', '위원회-1234'],
        ['기준일', '2024. 1. 22.'],
      ],
      date: '2021. 7. 15.',
      note: expect.stringContaining('예시'),
    });
  });

  it('keeps the three kinds of indicators in tables of their own, 0 apart from nothing', () => {
    expect(tableNamed('과정지표').columns.map(({ title }) => title)).toEqual([
      '코드',
      '단계',
      '지표',
      '산식',
      '단위',
      '기준값',
      '목표\n1년차',
      '목표\n2년차',
      '목표\n3년차',
      '주기',
      '자료출처',
    ]);
    expect(tableNamed('과정지표').rows).toEqual([
      [
        '1-1-P1',
        'A',
        '협치회의 개최율 (예시)',
        '연 회의 수 ÷ 약속한 회의 수',
        '%',
        '0',
        '80',
        '–',
        '1,234.5',
        '분기',
        '회의록',
      ],
    ]);
    expect(tableNamed('성과지표').rows[0]?.slice(0, 6)).toEqual([
      '1-1-O1',
      '협력사업 수',
      '끝낸 사업의 수',
      '건',
      '0',
      '0',
    ]);
    expect(tableNamed('목표의 결과지표').rows[0]?.[2]).toContain('(유지범위 3~4.5)');
  });

  it('says so where a task has neither stage nor indicator, and where districts have targets of their own', () => {
    const notes = document.blocks.flatMap((block) => (block.kind === 'NOTE' ? [block.text] : []));
    expect(notes).toEqual([
      '자치구가 따로 정한 목표값 1개는 이 표에 없습니다.',
      ...['변화단계가 정해지지 않았습니다.', '정해진 지표가 없습니다.'],
      ...['변화단계가 정해지지 않았습니다.', '정해진 지표가 없습니다.'],
    ]);
  });

  it('shows what was said on a task beside what became of it', () => {
    expect(tableNamed('의견과 조치').rows.map((row) => row.map(plainText))).toEqual([
      ['위원\n보완요청', '과정지표가 없다.', '【반영】 단계마다 과정지표를 두었다.'],
      ['시민', '저녁에도 열어 주세요 (예시)', '답변 전'],
    ]);
  });

  it('can be made of a plan in which nothing stands yet', () => {
    const empty = { ...smallPlan, opinions: [], steps: [], revision: null };
    const nodes = smallSnapshot.nodes.slice(0, 1);
    const { blocks, cover } = composePlanDocument({ ...empty, snapshot: { nodes, targets: [] } });
    expect(blocks.at(-1)).toEqual({ kind: 'NOTE', text: '목표가 아직 없습니다.' });
    expect(cover.facts).toContainEqual(['확정본', '확정본이 아닌 현재 내용']);
  });
});
