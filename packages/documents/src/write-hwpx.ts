import JSZip from 'jszip';
import { type FormatProfile, markdownToHwpx, type MarkdownToHwpxOptions } from 'kordoc';
import { markdownOf, type MarkdownTable } from './hwpx-markdown.js';
import { markRuns } from './hwpx-marks.js';
import { MarkdownGuard } from './markdown-guard.js';
import type { OfficialDocument } from './official-document.js';

const SECTION = 'Contents/section0.xml';
const HEADER = 'Contents/header.xml';
const PACKAGE = 'Contents/content.hpf';
const PREVIEW = 'Preview/PrvText.txt';

/** Width of the text between margins of 20 mm on A4, in units of 1/7200 inch. */
const TEXT_WIDTH = { portrait: 47_500, landscape: 72_100 };

/** The document as HWPX (KS X 6101) in the style of a Seoul plan. */
export async function writeHwpx(document: OfficialDocument): Promise<Uint8Array> {
  const guard = new MarkdownGuard();
  const { text, tables } = markdownOf(document, guard);
  const file = await markdownToHwpx(text, { ...styleOf(document), profile: profileOf(document, tables) });
  const zip = await JSZip.loadAsync(file);
  const read = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const marked = markRuns(await read(SECTION), await read(HEADER), guard);
  zip.file(SECTION, guard.restoreXml(withoutDropped(marked.section, guard)));
  zip.file(HEADER, marked.header);
  zip.file(PREVIEW, guard.restoreText(withoutDropped(await read(PREVIEW), guard)));
  const title = guard.restoreXml(guard.line(document.title));
  zip.file(
    PACKAGE,
    (await read(PACKAGE)).replace('<opf:metadata>', () => `<opf:metadata><opf:title>${title}</opf:title>`),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function styleOf({ orientation }: OfficialDocument): MarkdownToHwpxOptions {
  return {
    gongmun: {
      preset: 'plan',
      // The style's own cover has fields that nobody filled in; ours stands in the text.
      cover: false,
      toc: false,
      bodyPt: 12,
      // It measures signs, and ours are placeholders while it does.
      autoFit: false,
      endMark: false,
      pageNumbers: true,
    },
    page: { orientation: orientation === 'LANDSCAPE' ? 'landscape' : 'portrait' },
  };
}

/** Widths of columns as the document wants them. */
function profileOf({ orientation }: OfficialDocument, tables: readonly MarkdownTable[]): FormatProfile {
  const total = orientation === 'LANDSCAPE' ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait;
  return {
    tables: tables.map(({ widths, rowCount }, index) => {
      const sum = widths.reduce((all, width) => all + width, 0);
      const columns = widths.map((width) => Math.floor((total * width) / sum));
      return {
        table_index: index,
        rows: rowCount,
        cols: widths.length,
        width_hwpunit: String(columns.reduce((all, width) => all + width, 0)),
        col_widths_hwpunit: columns.map(String),
        cells: [],
        used_border_fills: {},
      };
    }),
  };
}

/** Without the paragraphs that only hold up others; the preview has lines instead. */
function withoutDropped(text: string, { dropped }: MarkdownGuard): string {
  const paragraph = new RegExp(
    `<hp:p [^>]*>(?:(?!</?hp:p[ >]).)*${dropped}(?:(?!</?hp:p[ >]).)*</hp:p>`,
    'gsu',
  );
  return text.replace(paragraph, '').replace(new RegExp(`^.*${dropped}.*\\n?`, 'gmu'), '');
}
