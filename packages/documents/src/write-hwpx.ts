import JSZip from 'jszip';
import { markdownToHwpx, type MarkdownToHwpxOptions } from 'kordoc';
import { markdownOf } from './hwpx-markdown.js';
import { markRuns } from './hwpx-marks.js';
import { MarkdownGuard } from './markdown-guard.js';
import type { OfficialDocument } from './official-document.js';

const SECTION = 'Contents/section0.xml';
const HEADER = 'Contents/header.xml';
const PACKAGE = 'Contents/content.hpf';
const PREVIEW = 'Preview/PrvText.txt';

/** The document as HWPX (KS X 6101) in the style of a Seoul plan. */
export async function writeHwpx(document: OfficialDocument): Promise<Uint8Array> {
  const guard = new MarkdownGuard();
  const file = await markdownToHwpx(markdownOf(document, guard), styleOf(document));
  const zip = await JSZip.loadAsync(file);
  const read = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const marked = markRuns(await read(SECTION), await read(HEADER), guard);
  zip.file(SECTION, guard.restore(withoutDropped(marked.section, guard)));
  zip.file(HEADER, marked.header);
  zip.file(PREVIEW, guard.restore(withoutDropped(await read(PREVIEW), guard)));
  const title = guard.restore(guard.line(document.title));
  zip.file(
    PACKAGE,
    (await read(PACKAGE)).replace('<opf:metadata>', () => `<opf:metadata><opf:title>${title}</opf:title>`),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function styleOf({ orientation, cover }: OfficialDocument): MarkdownToHwpxOptions {
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
      noticeHead: { date: cover.date },
    },
    page: { orientation: orientation === 'LANDSCAPE' ? 'landscape' : 'portrait' },
  };
}

/** Without the paragraphs that only hold up others; the preview has lines instead. */
function withoutDropped(text: string, { dropped }: MarkdownGuard): string {
  const paragraph = new RegExp(`<hp:p [^>]*>(?:(?!</?hp:p[ >]).)*${dropped}(?:(?!</?hp:p[ >]).)*</hp:p>`, 'gsu');
  return text.replace(paragraph, '').replace(new RegExp(`^.*${dropped}.*\\n?`, 'gmu'), '');
}
