import { dirname, join, normalize } from 'node:path/posix';
import type { SheetRows } from './sheet-cell.js';
import { type NumberFormat, readSheet, type SharedContents, unescaped } from './sheet-reader.js';
import { UnreadableFileError } from './unreadable-file.error.js';
import { readXml } from './xml-events.js';
import { ZipFile } from './zip-file.js';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
/** What can act by itself, or bring contents from elsewhere. */
const MACROS = /vbaProject|macrosheets\/|dialogsheets\/|activeX\/|ctrlProps\//i;
const LINKS = /externalLinks\/|embeddings\/|connections\.xml|queryTables\//i;

const TYPES = '[Content_Types].xml';
/** Of all shared texts: a plan of 5,000 rows has a tenth of it. */
const MOST_TEXTS = 300_000;
const MOST_CHARACTERS = 20_000_000;

/** Reads the named sheets of a workbook; the rest of the file is left packed. @throws UnreadableFileError. */
export class WorkbookParts {
  private shared: SharedContents | null = null;

  private constructor(
    private readonly zip: ZipFile,
    private readonly related: ReadonlyMap<string, string>,
    private readonly sheets: ReadonlyMap<string, string>,
  ) {}

  static async open(bytes: Uint8Array): Promise<WorkbookParts> {
    const zip = new ZipFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const names = zip.names();
    if (!zip.has(TYPES)) throw new UnreadableFileError('NOT_A_WORKBOOK');
    const { main, types } = await readTypes(zip);
    if (names.some((name) => MACROS.test(name)) || types.some((type) => type.includes('macroEnabled'))) {
      throw new UnreadableFileError('HAS_MACROS');
    }
    if (names.some((name) => LINKS.test(name))) throw new UnreadableFileError('HAS_LINKS');
    if (main === null) throw new UnreadableFileError('NOT_A_WORKBOOK');
    const related = await readRelations(zip, main);
    return new WorkbookParts(zip, related, await readSheets(zip, main, related));
  }

  /** Names of the sheets, in their order. */
  sheetNames(): string[] {
    return [...this.sheets.keys()];
  }

  /** The rows of a sheet; null if there is none of the name. */
  async read(sheet: string): Promise<SheetRows | null> {
    const part = this.sheets.get(sheet);
    if (part === undefined) return null;
    this.shared ??= { texts: await this.readTexts(), formats: await this.readFormats() };
    return readSheet(this.zip.read(part), this.shared);
  }

  private async readTexts(): Promise<string[]> {
    const part = this.related.get('kind:sharedStrings');
    if (part === undefined) return [];
    const texts: string[] = [];
    let text = '';
    let length = 0;
    let isText = false;
    let isPhonetic = false;
    await readXml(this.zip.read(part), {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') isPhonetic = true;
        else if (name === 't') isText = !isPhonetic;
      },
      text(run) {
        if (isText) text += run;
      },
      close(name) {
        if (name === 'si') {
          texts.push(unescaped(text));
          length += text.length;
          if (texts.length > MOST_TEXTS || length > MOST_CHARACTERS)
            throw new UnreadableFileError('TOO_HEAVY');
        } else if (name === 'rPh') isPhonetic = false;
        else if (name === 't') isText = false;
      },
    });
    return texts;
  }

  /** The form of numbers by cell style. */
  private async readFormats(): Promise<NumberFormat[]> {
    const part = this.related.get('kind:styles');
    if (part === undefined) return [];
    const own = new Map<number, string>();
    const formats: NumberFormat[] = [];
    let isCellStyle = false;
    await readXml(this.zip.read(part), {
      open(name, attributes) {
        if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (name === 'cellXfs') isCellStyle = true;
        else if (name === 'xf' && isCellStyle)
          formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), own));
      },
      close(name) {
        if (name === 'cellXfs') isCellStyle = false;
      },
    });
    return formats;
  }
}

async function readTypes(zip: ZipFile): Promise<{ main: string | null; types: string[] }> {
  const types: string[] = [];
  let main: string | null = null;
  await readXml(zip.read(TYPES), {
    open(_, attributes) {
      const type = attributes['ContentType'];
      if (type !== undefined) types.push(type);
      if (type === MAIN_TYPE) main = attributes['PartName']?.slice(1) ?? null;
    },
  });
  return { main, types };
}

/** Parts by the id under which the workbook names them, and by the end of their kind of relation. */
async function readRelations(zip: ZipFile, main: string): Promise<ReadonlyMap<string, string>> {
  const part = join(dirname(main), '_rels', `${main.split('/').at(-1)}.rels`);
  const related = new Map<string, string>();
  if (!zip.has(part)) throw new UnreadableFileError('DAMAGED');
  await readXml(zip.read(part), {
    open(name, { Id, Target, Type }) {
      if (name !== 'Relationship' || Target === undefined) return;
      const target = Target.startsWith('/') ? Target.slice(1) : normalize(join(dirname(main), Target));
      related.set(Id ?? '', target);
      related.set(`kind:${Type?.split('/').at(-1) ?? ''}`, target);
    },
  });
  return related;
}

async function readSheets(
  zip: ZipFile,
  main: string,
  related: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const sheets = new Map<string, string>();
  await readXml(zip.read(main), {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const part = related.get(id ?? '');
      if (part !== undefined) sheets.set((attributes['name'] ?? '').normalize('NFC').trim(), part);
    },
  });
  return sheets;
}

/** Built-in formats by their number (ISO/IEC 29500, numFmt), others by what their code draws. */
function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  if (id === 9 || id === 10) return 'PERCENT';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)) return 'DATE';
  const drawn = (own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (drawn.includes('%')) return 'PERCENT';
  return /[ymdhs]/i.test(drawn.replace(/general/i, '')) ? 'DATE' : 'PLAIN';
}
