import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfficialDocument } from './official-document.js';

/** Tagged, with title, language and heads of tables: what a screen reader needs (KWCAG, ISO 14289-1). */
const STANDARD = 'ua-1';

const UNDISPLAYABLE = /could not be displayed with|private use|not mapped to/;
const CONTROLS = /[\p{Cc}--[\n\t]]/gv;

const folder = fileURLToPath(new URL('./typst/', import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** Pretendard GOV has all Hangul; Noto has the Hanja and signs it lacks. Named one by one: no machine's own fonts. */
const fonts = [
  'pretendard-gov/dist/public/static/alternative/PretendardGOV-Regular.ttf',
  'pretendard-gov/dist/public/static/alternative/PretendardGOV-Bold.ttf',
];
const notoFolder = join(dirname(resolve('@embedpdf/fonts-kr')), '../fonts');
const notoFonts = ['NotoSansKR-Regular.otf', 'NotoSansKR-Bold.otf'].map((name) => join(notoFolder, name));

/**
 * The document as a PDF. Text comes to Typst as data, never as source.
 * @throws Error when the template does not compile: a mistake of ours, whatever the document says.
 */
export function writePdf(document: OfficialDocument): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [
      { fontBlobs: [...fonts.map((name) => resolve(name)), ...notoFonts].map((file) => readFileSync(file)) },
    ],
  });
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(JSON.stringify(document, readable)));
  const compiled = compiler.compile({ mainFilePath: join(folder, 'official-document.typ') });
  if (compiled.result === null) {
    const error = compiled.takeError();
    const details = error === null ? [] : compiler.fetchDiagnostics(error);
    throw new Error(`The document does not compile: ${JSON.stringify(details).slice(0, 2_000)}`);
  }
  return new Uint8Array(exported(compiler, compiled.result));
}

/**
 * A sign that no font has (an emoji) keeps a document from the standard, not from being written: it is tagged all the same,
 * the sign stays in its text and shows as a box.
 */
function exported(compiler: NodeCompiler, compiled: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(compiled, { pdfStandard: STANDARD });
  } catch (error) {
    if (!UNDISPLAYABLE.test(String((error as Error).message))) throw error;
    return compiler.pdf(compiled);
  }
}

/** Half a surrogate pair is no JSON to others, and control characters are nothing to read. */
function readable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replace(CONTROLS, '') : value;
}
