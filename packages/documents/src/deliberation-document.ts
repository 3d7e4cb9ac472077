import { Disposition } from '@dure/domain/advisory/advisory.types';
import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import type {
  DeliberationReport,
  ReportedComment,
  ReportedTask,
} from '@dure/domain/deliberation/deliberation-report';
import { Provenance } from '@dure/domain/plan/plan.types';
import {
  deliberationWords,
  dispositionWords,
  erasureWords,
  official,
  planWords,
} from './messages/ko/official-document.js';
import type { DocumentBlock, OfficialDocument, TableBlock } from './official-document.js';
import { officialDate, officialNumber, romanNumber } from './official-formats.js';

/** 공론화 결과보고: what was asked, how many answered, and for each task what was said and what became of it. */
export function composeDeliberationReport(report: DeliberationReport, asOf: CalendarDate): OfficialDocument {
  const { chapters, facts } = deliberationWords;
  const chapter = (number: number, text: string): DocumentBlock => ({
    kind: 'HEADING',
    level: 1,
    number: romanNumber(number),
    text,
    isApart: number === 3,
  });
  return {
    title: deliberationWords.title(report.planTitleKo),
    cover: {
      lead: null,
      facts: [
        [facts.code, report.planCode],
        [facts.period, periodOf(report)],
        [facts.asOf, officialDate(asOf)],
      ],
      date: officialDate(asOf),
      note: report.hasExamples ? official.examplesWithin : null,
    },
    contentsTitle: null,
    orientation: 'PORTRAIT',
    blocks: [
      chapter(1, chapters.overview),
      overviewTable(report),
      chapter(2, chapters.participation),
      ...participation(report),
      chapter(3, chapters.opinions),
      ...opinionBlocks(report),
    ],
    endMark: official.end,
    exampleMark: official.example,
  };
}

function periodOf({ openedOn, closedOn }: DeliberationReport): string {
  if (openedOn === null) return deliberationWords.notOpened;
  const from = officialDate(openedOn);
  return closedOn === null ? deliberationWords.until(from) : official.period(from, officialDate(closedOn));
}

function overviewTable(report: DeliberationReport): TableBlock {
  const { overview, chapters } = deliberationWords;
  return {
    kind: 'TABLE',
    caption: chapters.overview,
    columns: [
      { title: '', width: 1 },
      { title: '', width: 4 },
    ],
    rows: [
      [overview.plan, report.planTitleKo],
      [overview.period, periodOf(report)],
      [overview.tasks, officialNumber(report.tasks.length)],
      [overview.received, officialNumber(report.counts.received)],
    ],
  };
}

function participation({ counts, tasks }: DeliberationReport): DocumentBlock[] {
  const { counts: words, sections, byTask } = deliberationWords;
  const section = (number: number, text: string): DocumentBlock => ({
    kind: 'HEADING',
    level: 2,
    number: String(number),
    text,
  });
  const kept = ['received', 'shown', 'pending', 'hidden', 'erased', 'answered'] as const;
  const dispositions = Object.values(Disposition);
  return [
    section(1, sections.received),
    {
      kind: 'TABLE',
      caption: sections.received,
      columns: kept.map((key) => ({ title: words[key], width: 1, align: 'END' })),
      rows: [kept.map((key) => officialNumber(counts[key]))],
    },
    section(2, sections.byTask),
    {
      kind: 'TABLE',
      caption: sections.byTask,
      columns: [
        { title: byTask.code, width: 1, align: 'CENTER' },
        { title: byTask.title, width: 4 },
        { title: byTask.shown, width: 0.9, align: 'END' },
        { title: byTask.answered, width: 0.9, align: 'END' },
        ...dispositions.map((key) => ({ title: dispositionWords[key], width: 1, align: 'END' }) as const),
      ],
      rows: tasks.map((task) => [
        task.code,
        task.titleKo,
        ...[task.shown, task.answered, ...dispositions.map((key) => task.byDisposition[key])].map(
          officialNumber,
        ),
      ]),
    },
  ];
}

function opinionBlocks({ tasks }: DeliberationReport): DocumentBlock[] {
  const spoken = tasks.filter(({ comments }) => comments.length > 0);
  const silent = tasks.filter(({ comments }) => comments.length === 0).map(({ code }) => code);
  const note = (text: string): DocumentBlock => ({ kind: 'NOTE', text });
  return [
    ...(spoken.length === 0 ? [note(deliberationWords.noOpinions)] : []),
    ...spoken.flatMap((task): DocumentBlock[] => [
      { kind: 'HEADING', level: 2, number: task.code, text: task.titleKo },
      opinionTable(task),
    ]),
    ...(silent.length === 0 ? [] : [note(deliberationWords.silent(silent.join(', ')))]),
  ];
}

function opinionTable({ comments }: ReportedTask): TableBlock {
  const { number, text, answer } = deliberationWords.columns;
  return {
    kind: 'TABLE',
    caption: deliberationWords.chapters.opinions,
    columns: [
      { title: number, width: 0.8, align: 'CENTER' },
      { title: text, width: 5 },
      { title: answer, width: 5 },
    ],
    rows: comments.map((comment) => [officialNumber(comment.number), saidIn(comment), answerTo(comment)]),
  };
}

function saidIn({ text, name, writtenOn, erasure, source }: ReportedComment): string {
  const said = text ?? (erasure === null ? official.none : erasureWords[erasure]);
  const shown = source === Provenance.EXAMPLE ? official.withExample(said) : said;
  return `${shown}\n${deliberationWords.said(name ?? deliberationWords.anonymous, officialDate(writtenOn))}`;
}

function answerTo({ answer }: ReportedComment): string {
  if (answer === null) return planWords.unanswered;
  const text = planWords.answered(dispositionWords[answer.disposition], answer.text);
  const amendment =
    answer.amendmentNumber === null ? [] : [deliberationWords.amendment(answer.amendmentNumber)];
  return [text, ...amendment].join('\n');
}
