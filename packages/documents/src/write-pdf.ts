import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfficialDocument } from './official-document.js';

/** Tagged, with title, language and heads of tables: what a screen reader needs (KWCAG, ISO 14289-1). */
const STANDARD = 'ua-1';

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
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(JSON.stringify(document)));
  const compiled = compiler.compile({ mainFilePath: join(folder, 'official-document.typ') });
  if (compiled.result === null) {
    const error = compiled.takeError();
    const details = error === null ? [] : compiler.fetchDiagnostics(error);
    throw new Error(`The document does not compile: ${JSON.stringify(details).slice(0, 2_000)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: STANDARD });
}
