import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HwpDocument, initSync } from '@rhwp/core';
import JSZip from 'jszip';
import { composeComparison } from './comparison-document.js';
import { smallComparison } from './comparison.fixture.js';
import type { OfficialDocument } from './official-document.js';
import { hostileTexts, smallPlan, smallSnapshot, undisplayableText } from './plan-document.fixture.js';
import { composePlanDocument } from './plan-document.js';
import { writeHwpx } from './write-hwpx.js';

const plan = composePlanDocument(smallPlan);

beforeAll(() => {
  const { resolve } = createRequire(import.meta.url);
  initSync({ module: readFileSync(resolve('@rhwp/core/rhwp_bg.wasm')) });
});

/** What a second engine, which knows nothing of the one that wrote, reads in the file. */
function readBack(bytes: Uint8Array): { readonly text: string; readonly pageCount: number } {
  const document = new HwpDocument(bytes);
  try {
    return { text: document.getTextFileUnicode(), pageCount: document.pageCount() };
  } finally {
    document.free();
  }
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
}

function everywhere(text: string): OfficialDocument {
  const blocks = [
    { kind: 'HEADING', level: 1, number: 'Ⅰ', text },
    { kind: 'HEADING', level: 2, number: '1-1', text },
    { kind: 'ITEM', level: 1, text },
    { kind: 'ITEM', level: 2, text },
    { kind: 'NOTE', text },
    {
      kind: 'TABLE',
      caption: text,
      isCaptionShown: true,
      columns: [{ title: text, width: 1 }],
      rows: [[text]],
    },
  ] as const;
  return { ...plan, title: text, blocks };
}

describe('the HWPX of a plan', () => {
  it('is read back by another engine with every title and code', async () => {
    const { text, pageCount } = readBack(await writeHwpx(plan));
    for (const { code, fields } of smallSnapshot.nodes) {
      expect(text).toContain(String(fields['titleKo']));
      expect(text).toContain(code);
    }
    for (const words of ['점검질문', '【반영】 단계마다 과정지표를 두었다.', '제2호 (2021. 7. 15.)', '끝.']) {
      expect(text).toContain(words);
    }
    expect(pageCount).toBeGreaterThan(1);
  });

  it('holds a table for each table, with all its cells', async () => {
    const section = await partOf(await writeHwpx(plan), 'Contents/section0.xml');
    const tables = plan.blocks.filter((block) => block.kind === 'TABLE');
    for (const { columns, rows } of tables) {
      expect(section).toContain(`rowCnt="${rows.length + 1}" colCnt="${columns.length}"`);
    }
  });

  it('says □ before a task, ㅇ before a part of its sheet, and nothing that only held up others', async () => {
    const section = await partOf(await writeHwpx(plan), 'Contents/section0.xml');
    expect(section).toContain('□ 1-1 지역협치 체계 고도화');
    expect(section).toContain('ㅇ 변화단계');
    expect(section).not.toMatch(/<hp:t>[□ㅇ-] ?<\/hp:t>/);
  });

  it.each([...hostileTexts, undisplayableText])(
    'takes a text for a text, wherever it stands: %s',
    async (hostile) => {
      const bytes = await writeHwpx(everywhere(hostile));
      const section = await partOf(bytes, 'Contents/section0.xml');
      const shown = section
        .replace(/<[^>]+>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
      expect(shown.split(hostile).length - 1).toBe(9);
      expect(() => readBack(bytes)).not.toThrow();
      expect(await partOf(bytes, 'Preview/PrvText.txt')).toContain(hostile.slice(0, 5));
    },
  );

  it('begins new lines where the text does, and leaves out what no XML can hold', async () => {
    const section = await partOf(
      await writeHwpx(everywhere('하나\r\n둘\u0000\u0001셋\ud83d')),
      'Contents/section0.xml',
    );
    expect(section).toContain('하나<hp:lineBreak/>둘셋\ufffd');
  });
});

describe('the HWPX of a comparison', () => {
  it('underlines what was put in, strikes out what was taken, and says both', async () => {
    const bytes = await writeHwpx(composeComparison(smallComparison));
    const section = await partOf(bytes, 'Contents/section0.xml');
    const header = await partOf(bytes, 'Contents/header.xml');
    const lettersOf = (words: string): string => {
      const id = new RegExp(`<hp:run charPrIDRef="(\\d+)"><hp:t>${words}</hp:t>`).exec(section)?.[1];
      return new RegExp(`<hh:charPr id="${id}"[^]*?</hh:charPr>`).exec(header)?.[0] ?? '';
    };
    expect(lettersOf('널리 ')).toContain('<hh:underline type="BOTTOM"');
    expect(lettersOf('사례를 ')).not.toMatch(/underline type="BOTTOM"|strikeout/);
    const count = Number(/<hh:charProperties itemCnt="(\d+)"/.exec(header)?.[1]);
    expect(header.match(/<hh:charPr /g)).toHaveLength(count);
    expect(readBack(bytes).text).toContain('사례를 널리 찾아 잇는다.');
  });
});
