import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readWorkbook } from './read-workbook.js';
import { smallPlan } from './workbook.fixture.js';
import { workbookProblemSentence } from './workbook-words.js';
import { writeWorkbook } from './write-workbook.js';
import { type PackedPart, packZip, unpacked, withPart } from './zip.fixture.js';

const MEGABYTE = 1024 * 1024;
/** The third sheet: tasks. */
const TASKS = 'xl/worksheets/sheet3.xml';
/** Megabytes of nothing, in pieces of the size that a text may have. */
const blanks = (megabytes: number): string => `<!--${' '.repeat(MEGABYTE / 8)}-->`.repeat(megabytes * 8);
const sheetOf = (contents: string): string => `<worksheet>${contents}</worksheet>`;
const standing = smallPlan();
let whole: Uint8Array;

beforeAll(async () => {
  whole = await writeWorkbook({ plan: standing, locale: 'ko' });
});

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { problems, draft } = await readWorkbook({
    bytes,
    locale: 'ko',
    standing,
    districts: standing.districts,
  });
  if (problems.some(({ sheet }) => sheet === null)) expect(draft).toBeNull();
  return problems.map(({ message }) => message);
}
const sentence = (...[code, figures = {}]: [Parameters<typeof workbookProblemSentence>[0], object?]) =>
  workbookProblemSentence(code, 'ko', figures as Record<string, string>);

function part(name: string): PackedPart {
  const found = unpacked(whole).find((it) => it.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
const replaced = (name: string, change: (xml: string) => string): Buffer =>
  withPart(whole, { name, contents: change(Buffer.from(part(name).contents as Uint8Array).toString()) });

describe('a file that is no workbook', () => {
  it('is told by its contents, not by its name', async () => {
    expect(await problemsOf(Buffer.from('a,b\n1,2'))).toEqual([sentence('NOT_A_WORKBOOK')]);
    expect(await problemsOf(Buffer.alloc(0))).toEqual([sentence('NOT_A_WORKBOOK')]);
    expect(await problemsOf(packZip([{ name: 'a.txt', contents: 'a' }]))).toEqual([
      sentence('NOT_A_WORKBOOK'),
    ]);
    const docx =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(await problemsOf(packZip([{ name: '[Content_Types].xml', contents: docx }]))).toEqual([
      sentence('NOT_A_WORKBOOK'),
    ]);
  });

  it('or an old or locked one is refused with what to do', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await problemsOf(ole)).toEqual([sentence('OLD_OR_LOCKED')]);
    const locked = packZip([{ name: '[Content_Types].xml', contents: '<Types/>', forged: { flags: 1 } }]);
    expect(await problemsOf(locked)).toEqual([sentence('OLD_OR_LOCKED')]);
  });
});

describe('a workbook with more in it than cells', () => {
  it.each(['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml', 'xl/activeX/activeX1.xml'])(
    '(%s) is refused',
    async (name) => {
      expect(await problemsOf(withPart(whole, { name, contents: 'x' }))).toEqual([sentence('HAS_MACROS')]);
    },
  );

  it('that calls itself without macros and is typed with them is refused', async () => {
    const typed = replaced('[Content_Types].xml', (xml) =>
      xml.replace('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml'),
    );
    expect(await problemsOf(typed)).toEqual([sentence('HAS_MACROS')]);
  });

  it.each(['xl/externalLinks/externalLink1.xml', 'xl/connections.xml', 'xl/embeddings/oleObject1.bin'])(
    '(%s) is refused',
    async (name) => {
      expect(await problemsOf(withPart(whole, { name, contents: 'x' }))).toEqual([sentence('HAS_LINKS')]);
    },
  );
});

describe('a file that inflates', () => {
  const limit = { limit: 60 };
  const bomb = (forged: PackedPart['forged']): Buffer =>
    withPart(whole, { name: TASKS, contents: sheetOf(blanks(100)), forged });

  it('from kilobytes to 100 MB is refused while it inflates', async () => {
    expect(await problemsOf(bomb({}))).toEqual([sentence('TOO_LARGE_INSIDE', limit)]);
  });

  it('is refused too where its header says that it is small', async () => {
    expect(await problemsOf(bomb({ length: 1000 }))).toEqual([sentence('TOO_LARGE_INSIDE', limit)]);
  });

  it('from 9 MB is refused, though what it packs hardly packs', async () => {
    const noise = Array.from({ length: 90 }, () => `<!--${randomBytes(50_000).toString('hex')}-->`).join('');
    const contents = sheetOf(noise + blanks(91));
    const bytes = withPart(whole, { name: TASKS, contents });
    expect(bytes.length).toBeLessThan(10 * MEGABYTE);
    expect(await problemsOf(bytes)).toEqual([sentence('TOO_LARGE_INSIDE', limit)]);
  });

  it('part by part is counted as a whole', async () => {
    const padded = (name: string): PackedPart => ({
      name,
      contents: `${Buffer.from(part(name).contents as Uint8Array).toString()}${blanks(40)}`,
    });
    const parts = ['xl/sharedStrings.xml', TASKS].reduce<Uint8Array>(
      (bytes, name) => withPart(bytes, padded(name)),
      whole,
    );
    expect(await problemsOf(parts)).toEqual([sentence('TOO_LARGE_INSIDE', limit)]);
  });

  it('in a part that nobody reads stays packed', async () => {
    const media = { name: 'xl/media/image1.png', contents: Buffer.alloc(200 * MEGABYTE) };
    expect(await problemsOf(withPart(whole, media))).toEqual([]);
  });
});

describe('a file whose directory lies', () => {
  it.each<[string, PackedPart['forged']]>([
    ['about a length', { length: 5 }],
    ['about a checksum', { checksum: 1 }],
    ['about a name', { localName: 'xl/worksheets/sheetX.xml' }],
  ])('%s is refused', async (_, forged) => {
    expect(await problemsOf(withPart(whole, { ...part(TASKS), forged }))).toEqual([sentence('DAMAGED')]);
  });

  it('by naming a part twice, or by ending early, is refused', async () => {
    expect(await problemsOf(packZip([...unpacked(whole), part(TASKS)]))).toEqual([sentence('DAMAGED')]);
    expect(await problemsOf(whole.subarray(0, whole.length / 2))).toEqual([sentence('NOT_A_WORKBOOK')]);
  });

  it('with thousands of parts is refused', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => ({ name: `p${index}`, contents: '' }));
    expect(await problemsOf(packZip(many))).toEqual([sentence('TOO_MANY_PARTS')]);
  });
});

describe('a sheet', () => {
  const rowsAfter = (rows: string) =>
    replaced(TASKS, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));

  it('with 1,048,576 empty rows is read as what it holds', async () => {
    const rows = Array.from({ length: 1_048_570 }, (_, index) => `<row r="${index + 7}" ht="15"/>`).join('');
    expect(await problemsOf(rowsAfter(rows))).toEqual([]);
  }, 30_000);

  it('with more rows than anybody writes is refused', async () => {
    const rows = Array.from({ length: 31_000 }, (_, index) => {
      const row = index + 7;
      return `<row r="${row}"><c r="D${row}" t="inlineStr"><is><t>x</t></is></c></row>`;
    });
    expect(await problemsOf(rowsAfter(rows.join('')))).toEqual([
      sentence('TOO_MANY_ROWS', { limit: 30_000 }),
    ]);
  });

  it('with a document type, broken XML or a cell out of the sheet is refused', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const typed = replaced(TASKS, (xml) => xml.replace('<worksheet', `${bomb}<worksheet`));
    expect(await problemsOf(typed)).toEqual([sentence('DAMAGED')]);
    expect(await problemsOf(replaced(TASKS, (xml) => xml.slice(0, -20)))).toEqual([sentence('DAMAGED')]);
    expect(await problemsOf(rowsAfter('<row r="9"><c r="ZZZZ9"><v>1</v></c></row>'))).toEqual([
      sentence('DAMAGED'),
    ]);
    expect(await problemsOf(rowsAfter('<row r="2"><c r="A2"><v>1</v></c></row>'))).toEqual([
      sentence('DAMAGED'),
    ]);
  });
});
