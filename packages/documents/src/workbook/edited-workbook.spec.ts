import { beforeAll, describe, expect, it } from '@jest/globals';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import ExcelJS from 'exceljs';
import { readPlanCode, readWorkbook } from './read-workbook.js';
import { nodeSheets, type NodeSheetKey } from './workbook-layout.js';
import { smallPlan, standingOf } from './workbook.fixture.js';
import { writeWorkbook } from './write-workbook.js';

const standing = smallPlan();
let whole: Uint8Array;

beforeAll(async () => {
  whole = await writeWorkbook({ plan: standing, locale: 'ko' });
});

/** The workbook as exceljs, another engine than the reader's, opens, changes and saves it. */
async function edited(edit: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(whole as unknown as ExcelJS.Buffer);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readingOf(edit: (workbook: ExcelJS.Workbook) => void, plan = standing) {
  const bytes = await edited(edit);
  const reading = await readWorkbook({ bytes, locale: 'ko', standing: plan, districts: plan.districts });
  const changes = reading.draft === null ? [] : compareSnapshots(plan.snapshot, reading.draft);
  return {
    ...reading,
    changes,
    messages: reading.problems.map(({ sheet, cell, message }) => `${sheet} ${cell} ${message}`),
  };
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => workbook.getWorksheet(name)!;
/** Column letters of a field, so that the sheets' order of columns stands in one place. */
function columnOf(key: NodeSheetKey, field: string): string {
  const index = nodeSheets[key].columns.findIndex((column) => column.field === field);
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}
const cellOf = (workbook: ExcelJS.Workbook, key: NodeSheetKey, name: string, field: string, row: number) =>
  sheetOf(workbook, name).getCell(`${columnOf(key, field)}${row}`);

describe('a workbook as a planner finds it', () => {
  it('has a sheet for each thing, heads that stay, notes, lists, and codes that are locked', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(whole as unknown as ExcelJS.Buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '계획',
      '목표',
      '과제',
      '단계',
      '지표',
      '목표값',
    ]);
    const tasks = sheetOf(workbook, '과제');
    expect(tasks.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(tasks.getColumn('A').hidden).toBe(true);
    expect(tasks.getCell('C2').protection?.locked ?? true).toBe(true);
    expect(tasks.getCell('C3').protection.locked).toBe(false);
    expect(tasks.getCell('D2').protection.locked).toBe(false);
    expect(JSON.stringify(tasks.getCell('C1').note)).toContain('암호 없음');
    const direction = cellOf(workbook, 'INDICATORS', '지표', 'direction', 2);
    expect(direction.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"증가,감소,유지,단계 도달"'],
    });
  });

  it('keeps what looks like a formula as text', async () => {
    const plan = standingOf({
      ...standing.snapshot,
      nodes: standing.snapshot.nodes.map((node) =>
        node.id === 'goal-1'
          ? { ...node, fields: { ...node.fields, titleKo: '=HYPERLINK("http://x")' } }
          : node,
      ),
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook({ plan, locale: 'ko' })) as unknown as ExcelJS.Buffer);
    const cell = cellOf(workbook, 'GOALS', '목표', 'titleKo', 2);
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, '=HYPERLINK("http://x")']);
  });
});

describe('an edited workbook', () => {
  it('gives the changes of its cells: words, lists, numbers and targets', async () => {
    const { changes, messages } = await readingOf((workbook) => {
      cellOf(workbook, 'TASKS', '과제', 'titleKo', 2).value = {
        richText: [{ text: '새 ' }, { text: '제목' }],
      };
      cellOf(workbook, 'INDICATORS', '지표', 'direction', 2).value = '감소';
      cellOf(workbook, 'INDICATORS', '지표', 'isCumulative', 2).value = true;
      cellOf(workbook, 'INDICATORS', '지표', 'baseline', 2).value = ' １,２３４.5 ';
      cellOf(workbook, 'INDICATORS', '지표', 'baseline', 3).value = '75%';
      cellOf(workbook, 'INDICATORS', '지표', 'dueFrom', 3).value = new Date('2022-03-01');
      const targets = sheetOf(workbook, '목표값');
      targets.getCell('F3').value = 0.8;
      targets.getCell('F3').style = { numFmt: '0%' };
    });
    expect(messages).toEqual([]);
    expect(
      changes.map((it) =>
        it.kind === 'TARGET_CHANGED'
          ? [it.indicatorId, it.pointKey, it.before, it.after]
          : [it.node.id, it.kind === 'CHANGED' && it.field, it.kind === 'CHANGED' && it.after],
      ),
    ).toEqual([
      ['task-1', 'titleKo', '새 제목'],
      ['process', 'direction', 'DECREASE'],
      ['process', 'isCumulative', true],
      ['process', 'baseline', 1234.5],
      ['outcome', 'baseline', 75],
      ['outcome', 'dueFrom', '2022-03'],
      ['outcome', 'y2', null, 80],
    ]);
  });

  it('says at each cell what cannot be read, and reads the rest', async () => {
    const { messages, changes } = await readingOf((workbook) => {
      cellOf(workbook, 'TASKS', '과제', 'titleKo', 2).value = { formula: 'A1', result: '속임' };
      cellOf(workbook, 'INDICATORS', '지표', 'direction', 2).value = '옆으로';
      cellOf(workbook, 'INDICATORS', '지표', 'baseline', 3).value = '열 명';
      cellOf(workbook, 'INDICATORS', '지표', 'retiredOn', 4).value = '곧';
      cellOf(workbook, 'INDICATORS', '지표', 'note', 4).value = { error: '#REF!' };
      cellOf(workbook, 'STAGES', '단계', 'task', 2).value = '9-9';
      sheetOf(workbook, '목표값').getCell('D2').value = '서초구';
    });
    expect(changes.every((it) => it.kind === 'TARGET_CHANGED')).toBe(true);
    expect(messages).toEqual([
      '과제 D2 수식은 읽지 않습니다. 복사한 뒤 “값 붙여넣기”로 바꿔 주십시오.',
      expect.stringMatching(/^지표 \w+2 “옆으로”은\(는\) 고를 수 없는 값입니다\. 증가, 감소/),
      expect.stringMatching(/^지표 \w+3 숫자가 아닙니다: “열 명”$/),
      expect.stringMatching(/^지표 \w+4 오류 값\(#REF!\)입니다/),
      expect.stringMatching(/^지표 \w+4 날짜가 아닙니다: “곧”/),
      '단계 B2 “과제” 시트에 “9-9”이(가) 없습니다.',
      '목표값 D2 “서초구”은(는) 이 계획의 자치구가 아닙니다.',
    ]);
  });

  it('tells new rows, gives them the next code, and their children find them by it', async () => {
    const { changes, messages } = await readingOf((workbook) => {
      const tasks = sheetOf(workbook, '과제');
      tasks.getCell('B3').value = '1';
      tasks.getCell('D3').value = '새 과제';
      const stages = sheetOf(workbook, '단계');
      stages.getCell('B3').value = '1-2';
      stages.getCell('D3').value = '시작';
    });
    expect(messages).toEqual([]);
    expect(changes).toMatchObject([
      { kind: 'ADDED', node: { code: '1-2', fields: { titleKo: '새 과제', rollout: 'DISTRICTS' } } },
      { kind: 'ADDED', node: { code: 'A', fields: { titleKo: '시작', endMonth: 36 } } },
    ]);
  });

  it('tells removed and reordered rows', async () => {
    const { changes } = await readingOf((workbook) => {
      const goals = sheetOf(workbook, '목표');
      const [first, second] = [goals.getRow(2).values, goals.getRow(3).values];
      goals.getRow(2).values = second;
      goals.getRow(3).values = first;
      sheetOf(workbook, '지표').spliceRows(4, 1);
      sheetOf(workbook, '목표값').spliceRows(2, 1);
    });
    expect(changes).toMatchObject([{ kind: 'REMOVED', node: { id: 'result' } }, { kind: 'MOVED' }]);
  });

  it('keeps codes: a changed one is refused, a copied row is a new one', async () => {
    const changed = await readingOf((workbook) => {
      cellOf(workbook, 'TASKS', '과제', 'code', 2).value = '1-9';
      cellOf(workbook, 'STAGES', '단계', 'task', 2).value = '1-1';
    });
    expect(changed.messages).toEqual([
      expect.stringMatching(/^과제 C2 부호는 통합문서로 바꾸지 않습니다. “1-1”/),
    ]);
    const copied = await readingOf((workbook) => {
      const goals = sheetOf(workbook, '목표');
      goals.getRow(4).values = goals.getRow(2).values;
      goals.getCell('B4').value = '';
    });
    expect(copied.messages).toEqual([]);
    expect(copied.changes).toMatchObject([{ kind: 'ADDED', node: { code: '3' } }]);
    const twice = await readingOf((workbook) => {
      const goals = sheetOf(workbook, '목표');
      goals.getRow(4).values = goals.getRow(2).values;
    });
    expect(twice.messages).toEqual([expect.stringMatching(/^목표 B4 2행과 부호가 같습니다/)]);
    const used = await readingOf(
      (workbook) => {
        sheetOf(workbook, '목표').getRow(4).values = ['', '7', '일곱'];
      },
      { ...standing, usedCodes: [...standing.usedCodes, '7'] },
    );
    expect(used.messages).toEqual([expect.stringMatching(/^목표 B4 전에 쓴 부호입니다/)]);
  });

  it('without its identities is still known by its codes', async () => {
    const { changes, messages } = await readingOf((workbook) => {
      for (const name of ['목표', '과제', '단계', '지표']) sheetOf(workbook, name).spliceColumns(1, 1);
    });
    expect([messages, changes]).toEqual([[], []]);
  });

  it('says which sheet or column is missing, and takes none of it', async () => {
    const bare = await readingOf((workbook) => workbook.removeWorksheet('지표'));
    expect(bare.messages).toEqual([expect.stringContaining('“지표” 시트가 없습니다')]);
    expect(bare.draft).toBeNull();
    const narrow = await readingOf((workbook) => sheetOf(workbook, '과제').spliceColumns(3, 1));
    expect(narrow.messages).toEqual([expect.stringContaining('과제 null “부호” 열이 없습니다')]);
    expect(narrow.draft).toBeNull();
  });

  it('leaves alone what a deleted column said', async () => {
    const { changes } = await readingOf((workbook) => {
      sheetOf(workbook, '목표값').spliceColumns(5, 1);
      sheetOf(workbook, '과제').spliceColumns(7, 1);
    });
    expect(changes).toEqual([]);
  });

  it('does not change the years of a plan, and tells whose it is', async () => {
    const bytes = await edited((workbook) => {
      sheetOf(workbook, '계획').getCell('B5').value = 2020;
    });
    expect((await readPlanCode({ bytes, locale: 'ko' })).code).toBe('SCD-2021');
    const { problems } = await readWorkbook({ bytes, locale: 'ko', standing, districts: standing.districts });
    expect(problems).toMatchObject([{ sheet: '계획', cell: 'B5', message: expect.stringContaining('2021') }]);
  });

  it('says where an indicator cannot stand', async () => {
    const { messages } = await readingOf((workbook) => {
      cellOf(workbook, 'INDICATORS', '지표', 'goal', 3).value = '1';
      cellOf(workbook, 'INDICATORS', '지표', 'stage', 2).value = 'Z';
      cellOf(workbook, 'INDICATORS', '지표', 'kind', 4).value = '성과지표';
    });
    expect(messages).toEqual([
      expect.stringContaining('과제 1-1에 단계 “Z”이(가) 없습니다'),
      '지표 B3 목표와 과제 가운데 하나만 적어 주십시오.',
      expect.stringMatching(/^지표 E4 지표의 종류는 바꿀 수 없습니다. “결과지표”/),
    ]);
  });
});
