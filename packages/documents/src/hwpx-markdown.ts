import type { DocumentBlock, DocumentText, OfficialDocument, TableBlock } from './official-document.js';
import { MarkdownGuard } from './markdown-guard.js';

/** Spaces that put an item one level below the one before. */
const INDENT = '  ';

/**
 * The document in the Markdown that the HWPX writer reads, every text of it behind the guard. A sheet becomes □, its parts
 * ○, items - and ·; chapters are numbered by the writer.
 */
export function markdownOf(document: OfficialDocument, guard: MarkdownGuard): string {
  // How deep an item stands below the last heading.
  let depth = 0;
  const parts: string[] = [`# ${guard.line(document.title)}`];
  const { lead, facts, note } = document.cover;
  if (lead !== null) parts.push(guard.line(lead));
  parts.push(htmlTable(facts, guard, true));
  if (note !== null) parts.push(noteOf(note, guard));
  for (const block of document.blocks) {
    if (block.kind === 'HEADING') depth = block.level - 1;
    parts.push(markdownOfBlock(block, depth, document, guard));
  }
  return [...parts, guard.line(document.endMark)].join('\n\n');
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
      return block.level === 2 ? `### ${guard.line(numbered)}` : itemAt(1, guard.line(numbered), guard);
    }
    case 'ITEM':
      return itemAt(Math.max(depth + block.level - 1, 1), guard.line(block.text), guard);
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
  const rows = isHeaded ? [heads, ...block.rows] : block.rows;
  const shown = [block.isCaptionShown === true ? `< ${block.caption} >` : null, block.unit ?? null];
  const above = shown.filter((text) => text !== null).join('  ');
  const table = htmlTable(rows, guard, !isHeaded, isHeaded);
  return above === '' ? table : `${guard.line(above)}\n\n${table}`;
}

function htmlTable(
  rows: readonly (readonly DocumentText[])[],
  guard: MarkdownGuard,
  isFirstColumnHead: boolean,
  isFirstRowHead = false,
): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((text, x) => {
      const tag = (y === 0 && isFirstRowHead) || (x === 0 && isFirstColumnHead) ? 'th' : 'td';
      return `<${tag}>${guard.line(text)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}
