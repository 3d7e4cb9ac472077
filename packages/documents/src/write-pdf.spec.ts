import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { composeComparison } from './comparison-document.js';
import { smallComparison } from './comparison.fixture.js';
import type { OfficialDocument } from './official-document.js';
import { hostileTexts, smallPlan, smallSnapshot, undisplayableText } from './plan-document.fixture.js';
import { composePlanDocument } from './plan-document.js';
import { writePdf } from './write-pdf.js';

const plan = composePlanDocument(smallPlan);

/** All text of all pages; lines break anywhere, so blanks say nothing. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return withoutBlanks(text);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}

function oneParagraph(text: string): OfficialDocument {
  const blocks = [
    { kind: 'HEADING', level: 1, number: 'Ⅰ', text },
    { kind: 'ITEM', level: 1, text },
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

describe('the PDF of a plan', () => {
  it('says every title, code and text of it in its text layer', async () => {
    const text = await textOf(writePdf(plan));
    for (const { code, fields } of smallSnapshot.nodes) {
      expect(text).toContain(withoutBlanks(String(fields['titleKo'])));
      expect(text).toContain(code);
    }
    for (const words of ['목차', '점검질문', '자치구역할(양)', '【반영】단계마다과정지표를두었다.', '끝.']) {
      expect(text).toContain(words);
    }
  });

  it('is tagged and names itself, for whoever hears it', async () => {
    const bytes = writePdf(plan);
    // The reader takes the bytes for itself.
    const pdf = await getDocumentProxy(bytes.slice());
    const { info } = await getMeta(pdf);
    expect([info['Title'], info['Language']]).toEqual(['시민민주주의 활성화 기본계획', 'ko-KR']);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
  });

  it.each(hostileTexts)('takes a text for a text, wherever it stands: %s', async (hostile) => {
    const text = await textOf(writePdf(oneParagraph(hostile)));
    // The cover, the heads of both pages, the contents, the heading, the item, the note, and the table three times.
    expect(text.split(withoutBlanks(hostile)).length - 1).toBeGreaterThanOrEqual(9);
  });

  it('is written whatever signs a text holds, also those that no font has', async () => {
    const bytes = writePdf(oneParagraph(`계획\n${undisplayableText}\u0001\ud83d`));
    expect(await textOf(bytes)).toContain('계획');
  });

  it('is written for a plan with nothing in it', async () => {
    const empty = { ...smallPlan, snapshot: { nodes: [], targets: [] }, opinions: [], steps: [] };
    expect(await textOf(writePdf(composePlanDocument(empty)))).toContain('목표가아직없습니다.');
  });
});

describe('the PDF of a comparison', () => {
  it('lies across and says both states', async () => {
    const pdf = await getDocumentProxy(writePdf(composeComparison(smallComparison)));
    const [, , width = 0, height = 0] = (await pdf.getPage(2)).view;
    expect(width).toBeGreaterThan(height);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(withoutBlanks(text)).toContain('사례를널리찾아잇는다.');
  });
});
