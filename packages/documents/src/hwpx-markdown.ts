import { official } from './messages/ko/official-document.js';
import type { DocumentBlock, OfficialDocument, TableBlock } from './official-document.js';
import type { MarkdownGuard } from './markdown-guard.js';

const coverColumns = [
  { title: '', width: 1 },
  { title: '', width: 3 },
];
const namesAndValues = [official.name, official.value];

/** Spaces that put an item one level below the one before. */
const INDENT = '  ';

/** A table as it stands in the text: its first row is its head, as every table of the office style has one. */
export interface MarkdownTable {
  readonly widths: readonly number[];
  readonly rowCount: number;
}

/**
 * The document in the Markdown that the HWPX writer reads, every text of it behind the guard; and its tables in their order.
 * A sheet becomes □, its parts ○, items below them -; chapters are numbered by the writer.
 */
export function markdownOf(
  document: OfficialDocument,
  guard: MarkdownGuard,
): { readonly text: string; readonly tables: readonly MarkdownTable[] } {
  // How deep an item stands below the last heading.
  let depth = 0;
  const parts: string[] = [`# ${guard.line(document.title)}`];
  const { lead, facts, note } = document.cover;
  const cover: TableBlock = { kind: 'TABLE', caption: '', columns: coverColumns, rows: facts };
  if (lead !== null) parts.push(guard.line(lead));
  parts.push(tableOf(cover, guard));
  if (note !== null) parts.push(noteOf(note, guard));
  for (const block of document.blocks) {
    if (block.kind === 'HEADING') depth = Math.max(block.level - 2, 0);
    parts.push(markdownOfBlock(block, depth, document, guard));
  }
  const tables = [cover, ...document.blocks.filter((block) => block.kind === 'TABLE')];
  return {
    text: [...parts, guard.line(document.endMark)].join('\n\n'),
    tables: tables.map(({ columns, rows }) => ({
      widths: columns.map(({ width }) => width),
      rowCount: rows.length + 1,
    })),
  };
}

function markdownOfBlock(
  block: DocumentBlock,
  depth: number,
  { exampleMark }: OfficialDocument,
  guard: MarkdownGuard,
): string {
  switch (block.kind) {
    case 'HEADING': {
      const text = block.isExample === true ? `${block.text} (${exampleMark})` : block.text;
      if (block.level === 1) return `## ${guard.line(text)}`;
      const numbered = block.number === null ? text : `${block.number} ${text}`;
      return block.level === 2 ? `### ${guard.line(numbered)}` : itemAt(0, guard.line(numbered), guard);
    }
    case 'ITEM':
      return itemAt(depth + block.level - 1, guard.line(block.text), guard);
    case 'NOTE':
      return noteOf(block.text, guard);
    case 'TABLE':
      return tableOf(block, guard);
  }
}

/** An item needs the items it stands below; those that are there for that alone are taken out of the finished file. */
function itemAt(level: number, text: string, guard: MarkdownGuard): string {
  const above = Array.from({ length: level }, (_, index) => `${INDENT.repeat(index)}- ${guard.dropped}`);
  return [...above, `${INDENT.repeat(level)}- ${text}`].join('\n');
}

function noteOf(text: string, guard: MarkdownGuard): string {
  return `※ ${guard.line(text)}`;
}

function tableOf(block: TableBlock, guard: MarkdownGuard): string {
  const heads = block.columns.map(({ title }) => title);
  const isHeaded = heads.some((title) => title !== '');
  const shown = [block.isCaptionShown === true ? `< ${block.caption} >` : null, block.unit ?? null];
  const above = shown.filter((text) => text !== null).join('  ');
  const rows = [isHeaded ? heads : namesAndValues, ...block.rows].map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((text) => `<${tag}>${guard.line(text)}</${tag}>`).join('')}</tr>`;
  });
  // What follows a table would touch it without an empty line between.
  const table = `<table>${rows.join('')}</table>\n\n${guard.line('')}`;
  return above === '' ? table : `${guard.line(above)}\n\n${table}`;
}
