import type { CommentKind, Disposition } from '@dure/domain/advisory/advisory.types';
import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { indicatorTablesOfTask, type TargetsOfPlan } from './indicator-tables.js';
import {
  commentKindWords,
  dispositionWords,
  official,
  planWords,
  rolloutWords,
} from './messages/ko/official-document.js';
import type { DocumentBlock, TableBlock } from './official-document.js';
import { isExample, numberIn, textIn, titleOf, type SnapshotTree } from './snapshot-tree.js';

/** What a member or a citizen said on a task, and what became of it; only what every reader of the plan may read. */
export interface TaskOpinion {
  readonly taskId: string;
  /** Of a committee member's comment; null for a citizen's. */
  readonly kind: CommentKind | null;
  readonly text: string;
  readonly isExample: boolean;
  readonly answer: { readonly disposition: Disposition; readonly text: string } | null;
}

/**
 * The sheet of one task (과제): outline, stages of change, indicators by kind, opinions with their answers. `isApart`: on a
 * fresh page.
 */
export function taskSheet(
  task: SnapshotNode,
  tree: SnapshotTree,
  targets: TargetsOfPlan,
  opinions: readonly TaskOpinion[],
  isApart: boolean,
): DocumentBlock[] {
  const part = (text: string): DocumentBlock => ({ kind: 'HEADING', level: 3, number: null, text });
  const { outline, stages, measures, opinions: said } = planWords.sheet;
  return [
    {
      kind: 'HEADING',
      level: 2,
      number: task.code,
      text: titleOf(task),
      isExample: isExample(task),
      isApart,
    },
    part(outline),
    outlineTable(task),
    part(stages),
    ...stageBlocks(task, tree),
    part(measures),
    ...measureBlocks(task, tree, targets),
    ...(opinions.length === 0 ? [] : [part(said), opinionTable(opinions)]),
  ];
}

/** Division and team in charge; null where neither is named. */
export function officeOf(task: SnapshotNode): string | null {
  const names = [textIn(task, 'department'), textIn(task, 'team')].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(' ');
}

export function rolloutOf(task: SnapshotNode): string {
  return rolloutWords[task.fields['rollout'] as Rollout] ?? official.none;
}

function outlineTable(task: SnapshotNode): TableBlock {
  const words = planWords.outlineOfTask;
  const isRolledOut = task.fields['rollout'] === Rollout.DISTRICTS;
  const districtRows = [
    [words.districtQuantity, textIn(task, 'districtQuantity')],
    [words.districtQuality, textIn(task, 'districtQuality')],
    [words.districtStrengthen, textIn(task, 'districtStrengthen')],
  ] as const;
  const rows = [
    [words.purpose, textIn(task, 'purpose')],
    [words.office, officeOf(task)],
    [words.rollout, rolloutOf(task)],
    [words.cityRole, textIn(task, 'cityRole')],
    // The city's own tasks have no district roles, unless somebody wrote one all the same.
    ...districtRows.filter(([, value]) => isRolledOut || value !== null),
  ] as const;
  return {
    kind: 'TABLE',
    caption: planWords.sheet.outline,
    columns: [
      { title: '', width: 1 },
      { title: '', width: 5 },
    ],
    rows: rows.map(([name, value]) => [name, value ?? official.none]),
  };
}

function stageBlocks(task: SnapshotNode, tree: SnapshotTree): DocumentBlock[] {
  const stages = tree.listChildren(task, NodeType.STAGE);
  if (stages.length === 0) return [{ kind: 'NOTE', text: planWords.noStages }];
  const { code, title, period, question } = planWords.stages;
  return [
    {
      kind: 'TABLE',
      caption: planWords.sheet.stages,
      columns: [
        { title: code, width: 1, align: 'CENTER' },
        { title, width: 4 },
        { title: period, width: 2, align: 'CENTER' },
        { title: question, width: 6 },
      ],
      rows: stages.map((stage) => [
        stage.code,
        isExample(stage) ? official.withExample(titleOf(stage)) : titleOf(stage),
        monthsOf(stage),
        textIn(stage, 'monitoringQuestion') ?? official.none,
      ]),
    },
  ];
}

function monthsOf(stage: SnapshotNode): string {
  const [from, to] = [numberIn(stage, 'startMonth') ?? 0, numberIn(stage, 'endMonth') ?? 0];
  const isYearly = stage.fields['recurrence'] === Recurrence.YEAR;
  return isYearly ? planWords.stageMonthsOfYear(from, to) : planWords.stageMonths(from, to);
}

function measureBlocks(task: SnapshotNode, tree: SnapshotTree, targets: TargetsOfPlan): DocumentBlock[] {
  const tables = indicatorTablesOfTask(task, tree, targets);
  if (tables.length === 0) return [{ kind: 'NOTE', text: planWords.noMeasures }];
  const own = targets.countOfDistricts(tree.listIndicators(task));
  return [...tables, ...(own === 0 ? [] : [{ kind: 'NOTE', text: planWords.districtTargets(own) } as const])];
}

function opinionTable(opinions: readonly TaskOpinion[]): TableBlock {
  const { origin, text, answer } = planWords.opinions;
  return {
    kind: 'TABLE',
    caption: planWords.sheet.opinions,
    columns: [
      { title: origin, width: 1.4, align: 'CENTER' },
      { title: text, width: 5 },
      { title: answer, width: 5 },
    ],
    rows: opinions.map((opinion) => [
      opinion.kind === null ? planWords.citizen : planWords.committee(commentKindWords[opinion.kind]),
      opinion.isExample ? official.withExample(opinion.text) : opinion.text,
      answerOf(opinion),
    ]),
  };
}

function answerOf({ answer }: TaskOpinion): string {
  if (answer === null) return planWords.unanswered;
  return planWords.answered(dispositionWords[answer.disposition], answer.text);
}
