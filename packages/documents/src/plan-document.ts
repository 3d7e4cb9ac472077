import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import type { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { NodeType } from '@dure/domain/plan/plan.types';
import { indicatorTable, TargetsOfPlan } from './indicator-tables.js';
import { official, planWords, stateWords, stepWords } from './messages/ko/official-document.js';
import type { DocumentBlock, OfficialDocument, TableBlock } from './official-document.js';
import { officialDate, officialNumber, romanNumber } from './official-formats.js';
import { isExample, numberIn, SnapshotTree, textIn, titleOf } from './snapshot-tree.js';
import { officeOf, rolloutOf, taskSheet, type TaskOpinion } from './task-sheet.js';

export interface PlanDocumentInput {
  readonly code: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly state: PlanState;
  /** The revision that is shown; null for the plan as it stands. */
  readonly revision: { readonly number: number; readonly takenOn: CalendarDate } | null;
  /** Steps up to the one shown, by date. */
  readonly steps: readonly PlanStepTaken[];
  readonly asOf: CalendarDate;
  readonly snapshot: PlanSnapshot;
  readonly opinions: readonly TaskOpinion[];
}

export interface PlanStepTaken {
  readonly step: PlanStep;
  readonly takenOn: CalendarDate;
  readonly documentNumber: string | null;
}

/** The whole plan in the official style: an overview, then a chapter for each goal with a sheet for each task. */
export function composePlanDocument(input: PlanDocumentInput): OfficialDocument {
  const tree = new SnapshotTree(input.snapshot);
  const goals = tree.listGoals();
  const hasExamples = input.snapshot.nodes.some(isExample) || input.opinions.some((it) => it.isExample);
  return {
    title: tree.plan === null ? input.code : titleOf(tree.plan),
    cover: {
      lead: official.years(input.fromYear, input.toYear),
      facts: factsOf(input),
      date: officialDate(input.revision?.takenOn ?? input.asOf),
      note: hasExamples ? official.examplesWithin : null,
    },
    contentsTitle: official.contents,
    orientation: 'PORTRAIT',
    blocks: [...overview(input, tree), ...chaptersOf(goals, tree, input)],
    endMark: official.end,
    exampleMark: official.example,
  };
}

function factsOf({ code, state, revision, steps, asOf }: PlanDocumentInput): [string, string][] {
  const { facts } = planWords;
  const decision = steps.findLast(({ documentNumber }) => documentNumber !== null)?.documentNumber;
  return [
    [facts.code, code],
    [facts.state, stateWords[state]],
    [
      facts.revision,
      revision === null
        ? planWords.asItStands
        : planWords.revision(revision.number, officialDate(revision.takenOn)),
    ],
    ...(decision == null ? [] : [[facts.decision, decision] as [string, string]]),
    [facts.asOf, officialDate(asOf)],
  ];
}

function overview(input: PlanDocumentInput, tree: SnapshotTree): DocumentBlock[] {
  const { sections } = planWords;
  const parts: [string, DocumentBlock[]][] = [
    [sections.outline, [outlineTable(input, tree)]],
    ...(input.steps.length === 0
      ? []
      : [[sections.course, [courseTable(input)]] as [string, DocumentBlock[]]]),
    [sections.tasks, [taskTable(tree)]],
  ];
  return [
    { kind: 'HEADING', level: 1, number: romanNumber(1), text: planWords.overview, isApart: true },
    ...parts.flatMap(([text, blocks], index): DocumentBlock[] => [
      { kind: 'HEADING', level: 2, number: String(index + 1), text },
      ...blocks,
    ]),
  ];
}

function outlineTable({ fromYear, toYear }: PlanDocumentInput, tree: SnapshotTree): TableBlock {
  const words = planWords.outline;
  const count = (type: NodeType): number => tree.listOfType(type).length;
  const ofKind = (kind: IndicatorKind): number =>
    tree.listOfType(NodeType.INDICATOR).filter(({ fields }) => fields['kind'] === kind).length;
  const number = (field: string): number => (tree.plan === null ? null : numberIn(tree.plan, field)) ?? 0;
  const percent = (field: string): string => officialNumber(number(field) * 100);
  return {
    kind: 'TABLE',
    caption: planWords.sections.outline,
    columns: [
      { title: '', width: 1 },
      { title: '', width: 4 },
    ],
    rows: [
      [words.title, tree.plan === null ? official.none : titleOf(tree.plan)],
      [words.years, official.years(fromYear, toYear)],
      [words.parts, planWords.parts(count(NodeType.GOAL), count(NodeType.TASK), count(NodeType.STAGE))],
      [
        words.measures,
        planWords.measures(
          ofKind(IndicatorKind.PROCESS),
          ofKind(IndicatorKind.OUTCOME),
          ofKind(IndicatorKind.RESULT),
        ),
      ],
      [words.onTrack, planWords.onTrack(percent('tolerance'))],
      [words.coverage, planWords.coverage(percent('coverageThreshold'))],
      [words.reportDue, planWords.reportDue(number('reportDueDays'))],
      [words.answerDue, planWords.answerDue(number('answerDueDays'))],
    ],
  };
}

function courseTable({ steps }: PlanDocumentInput): TableBlock {
  const { date, step, document } = planWords.course;
  return {
    kind: 'TABLE',
    caption: planWords.sections.course,
    columns: [
      { title: date, width: 1, align: 'CENTER' },
      { title: step, width: 2 },
      { title: document, width: 2 },
    ],
    rows: steps.map((taken) => [
      officialDate(taken.takenOn),
      stepWords[taken.step],
      taken.documentNumber ?? official.none,
    ]),
  };
}

function taskTable(tree: SnapshotTree): DocumentBlock {
  const { goal, code, title, office, rollout } = planWords.tasks;
  const rows = tree
    .listGoals()
    .flatMap((of) =>
      tree
        .listChildren(of, NodeType.TASK)
        .map((task) => [
          planWords.goal(of.code, titleOf(of)),
          task.code,
          titleOf(task),
          officeOf(task) ?? official.none,
          rolloutOf(task),
        ]),
    );
  if (rows.length === 0) return { kind: 'NOTE', text: planWords.noTasks };
  return {
    kind: 'TABLE',
    caption: planWords.sections.tasks,
    columns: [
      { title: goal, width: 3 },
      { title: code, width: 1, align: 'CENTER' },
      { title, width: 4 },
      { title: office, width: 2.4 },
      { title: rollout, width: 1.8, align: 'CENTER' },
    ],
    rows,
  };
}

function chaptersOf(
  goals: readonly SnapshotNode[],
  tree: SnapshotTree,
  { snapshot, opinions }: PlanDocumentInput,
): DocumentBlock[] {
  const targets = new TargetsOfPlan(snapshot.targets);
  const opinionsOf = Map.groupBy(opinions, ({ taskId }) => taskId);
  if (goals.length === 0) return [{ kind: 'NOTE', text: planWords.noGoals }];
  return goals.flatMap((goal, index): DocumentBlock[] => {
    const tasks = tree.listChildren(goal, NodeType.TASK);
    const results = tree.listChildren(goal, NodeType.INDICATOR);
    const description = textIn(goal, 'description');
    return [
      {
        kind: 'HEADING',
        level: 1,
        number: romanNumber(index + 2),
        text: planWords.goal(goal.code, titleOf(goal)),
        isExample: isExample(goal),
        isApart: true,
      },
      ...(description === null ? [] : [{ kind: 'ITEM', level: 1, text: description } as const]),
      ...(results.length === 0 ? [] : [indicatorTable(planWords.goalMeasures, results, targets)]),
      ...(tasks.length === 0 ? [{ kind: 'NOTE', text: planWords.noTasks } as const] : []),
      // The first sheet follows the goal's heading, which would stand alone on its page.
      ...tasks.flatMap((task, place) =>
        taskSheet(task, tree, targets, opinionsOf.get(task.id) ?? [], place > 0),
      ),
    ];
  });
}
