import { comparisonLines, type ComparisonInput } from './comparison-lines.js';
import { comparisonWords, official, planWords } from './messages/ko/official-document.js';
import type { DocumentBlock, OfficialDocument, TableBlock } from './official-document.js';
import { officialDate, officialNumber, romanNumber } from './official-formats.js';

/** 신·구 대비표: how many changes of each kind, then every change, the earlier beside the later. */
export function composeComparison(input: ComparisonInput): OfficialDocument {
  const { facts, now, overview, rows } = comparisonWords;
  const heading = (number: number, text: string): DocumentBlock => ({
    kind: 'HEADING',
    level: 1,
    number: romanNumber(number),
    text,
  });
  const { from, to } = input;
  return {
    title: comparisonWords.title(input.planTitle),
    cover: {
      lead: null,
      facts: [
        [facts.code, input.planCode],
        [facts.from, planWords.revision(from.number, officialDate(from.takenOn))],
        [
          facts.to,
          to === null
            ? now(officialDate(input.asOf))
            : planWords.revision(to.number, officialDate(to.takenOn)),
        ],
      ],
      date: officialDate(input.asOf),
      note: null,
    },
    contentsTitle: null,
    orientation: 'LANDSCAPE',
    blocks: [heading(1, overview), countTable(input), heading(2, rows), ...changeBlocks(input)],
    endMark: official.end,
    exampleMark: official.example,
  };
}

function countTable({ rows }: ComparisonInput): TableBlock {
  const { kinds, overview } = comparisonWords;
  return {
    kind: 'TABLE',
    caption: overview,
    columns: Object.values(kinds).map((title) => ({ title, width: 1, align: 'CENTER' })),
    rows: [Object.keys(kinds).map((kind) => officialNumber(rows.filter((row) => row.kind === kind).length))],
  };
}

function changeBlocks(input: ComparisonInput): DocumentBlock[] {
  const { columns, legend, rows, same } = comparisonWords;
  if (input.rows.length === 0) return [{ kind: 'NOTE', text: same }];
  return [
    { kind: 'NOTE', text: legend },
    {
      kind: 'TABLE',
      caption: rows,
      columns: [
        { title: columns.kind, width: 1, align: 'CENTER' },
        { title: columns.place, width: 3 },
        { title: columns.before, width: 4 },
        { title: columns.after, width: 4 },
        { title: columns.note, width: 1.6 },
      ],
      rows: comparisonLines(input).map(({ kind, place, field, before, after, note }) => [
        kind,
        field === '' ? place : `${place}\n[${field}]`,
        before,
        after,
        note,
      ]),
    },
  ];
}
