import { NodeType } from '@dure/domain/plan/plan.types';

/** The sheets of a plan's workbook, in their order. */
export const SheetKey = {
  PLAN: 'PLAN',
  GOALS: 'GOALS',
  TASKS: 'TASKS',
  STAGES: 'STAGES',
  INDICATORS: 'INDICATORS',
  TARGETS: 'TARGETS',
} as const;
export type SheetKey = (typeof SheetKey)[keyof typeof SheetKey];

/** Sheets that hold one node a row. */
export type NodeSheetKey = Exclude<SheetKey, 'PLAN' | 'TARGETS'>;

/** Lists of words that a cell can be chosen from; keys of the messages. */
export type ChoiceGroup =
  | 'rollout'
  | 'recurrence'
  | 'kind'
  | 'direction'
  | 'frequency'
  | 'timeAggregation'
  | 'districtAggregation'
  | 'scope'
  | 'interpolation'
  | 'provenance'
  | 'yesNo';

/**
 * What a cell holds. `figure`: a value in the indicator's own unit, so that 75% means 75; `share`: a part of one, so
 * that 75% means 0.75; `reference`: the code of a row on another sheet; `shown`: for the reader, not read back.
 */
export type ColumnKind =
  | 'identity'
  | 'code'
  | 'reference'
  | 'line'
  | 'text'
  | 'figure'
  | 'share'
  | 'month'
  | 'date'
  | 'shown'
  | ChoiceGroup;

export interface Column<Field extends string = string> {
  readonly field: Field;
  readonly kind: ColumnKind;
  /** In characters, as spreadsheets count. */
  readonly width: number;
  /** A sheet without it cannot be read. */
  readonly isNeeded?: boolean;
  /** Of a reference: the sheet it leads to. */
  readonly to?: NodeSheetKey;
}

/** Field of the column that says which node a row is. */
export const IDENTITY = 'id';

const identity = { field: IDENTITY, kind: 'identity', width: 12 } as const;
const code = { field: 'code', kind: 'code', width: 11, isNeeded: true } as const;
const titles = [
  { field: 'titleKo', kind: 'line', width: 40, isNeeded: true },
  { field: 'titleEn', kind: 'line', width: 24 },
] as const;
const source = { field: 'source', kind: 'provenance', width: 9 } as const;

/** The columns of each sheet of nodes: identity, code, place, then the fields by the API's input names. */
export const nodeSheets = {
  GOALS: {
    type: NodeType.GOAL,
    columns: [identity, code, ...titles, { field: 'description', kind: 'text', width: 60 }, source],
  },
  TASKS: {
    type: NodeType.TASK,
    columns: [
      identity,
      { field: 'goal', kind: 'reference', width: 9, isNeeded: true, to: SheetKey.GOALS },
      code,
      ...titles,
      { field: 'purpose', kind: 'text', width: 50 },
      { field: 'department', kind: 'line', width: 18 },
      { field: 'team', kind: 'line', width: 18 },
      { field: 'rollout', kind: 'rollout', width: 18 },
      { field: 'cityRole', kind: 'text', width: 40 },
      { field: 'districtQuantity', kind: 'text', width: 40 },
      { field: 'districtQuality', kind: 'text', width: 40 },
      { field: 'districtStrengthen', kind: 'text', width: 40 },
      source,
    ],
  },
  STAGES: {
    type: NodeType.STAGE,
    columns: [
      identity,
      { field: 'task', kind: 'reference', width: 9, isNeeded: true, to: SheetKey.TASKS },
      code,
      ...titles,
      { field: 'monitoringQuestion', kind: 'text', width: 50 },
      { field: 'startMonth', kind: 'figure', width: 9 },
      { field: 'endMonth', kind: 'figure', width: 9 },
      { field: 'recurrence', kind: 'recurrence', width: 10 },
      source,
    ],
  },
  INDICATORS: {
    type: NodeType.INDICATOR,
    columns: [
      identity,
      { field: 'goal', kind: 'reference', width: 9, isNeeded: true, to: SheetKey.GOALS },
      { field: 'task', kind: 'reference', width: 9, isNeeded: true, to: SheetKey.TASKS },
      { field: 'stage', kind: 'line', width: 9, isNeeded: true },
      { field: 'kind', kind: 'kind', width: 11, isNeeded: true },
      code,
      ...titles,
      { field: 'unit', kind: 'line', width: 8, isNeeded: true },
      { field: 'definition', kind: 'text', width: 50 },
      { field: 'numeratorLabel', kind: 'line', width: 20 },
      { field: 'denominatorLabel', kind: 'line', width: 20 },
      { field: 'mayExceed', kind: 'yesNo', width: 9 },
      { field: 'direction', kind: 'direction', width: 10 },
      { field: 'frequency', kind: 'frequency', width: 9 },
      { field: 'timeAggregation', kind: 'timeAggregation', width: 10 },
      { field: 'isCumulative', kind: 'yesNo', width: 8 },
      { field: 'districtAggregation', kind: 'districtAggregation', width: 15 },
      { field: 'scope', kind: 'scope', width: 9 },
      { field: 'baseline', kind: 'figure', width: 10 },
      { field: 'bandLo', kind: 'figure', width: 10 },
      { field: 'bandHi', kind: 'figure', width: 10 },
      { field: 'interpolation', kind: 'interpolation', width: 10 },
      { field: 'dueFrom', kind: 'month', width: 10 },
      { field: 'hasMidpoint', kind: 'yesNo', width: 9 },
      { field: 'weight', kind: 'figure', width: 8 },
      { field: 'origin', kind: 'text', width: 30 },
      { field: 'note', kind: 'text', width: 30 },
      source,
      { field: 'retiredOn', kind: 'date', width: 12 },
    ],
  },
} as const satisfies Record<NodeSheetKey, { type: NodeType; columns: readonly Column[] }>;

/** The lines of the plan's own sheet. Its code and its years are not changed by a workbook, but make a new plan. */
export const planLines = [
  { field: 'code', kind: 'code', width: 0, isNeeded: true },
  { field: 'titleKo', kind: 'line', width: 0, isNeeded: true },
  { field: 'titleEn', kind: 'line', width: 0 },
  { field: 'fromYear', kind: 'figure', width: 0, isNeeded: true },
  { field: 'toYear', kind: 'figure', width: 0, isNeeded: true },
  { field: 'tolerance', kind: 'share', width: 0 },
  { field: 'coverageThreshold', kind: 'share', width: 0 },
  { field: 'reportDueDays', kind: 'figure', width: 0 },
  { field: 'answerDueDays', kind: 'figure', width: 0 },
] as const satisfies readonly Column[];

/** Of the plan's own sheet: its first row says when the plan was read. From 1. */
export const READ_AT_COLUMN = 4;

/** The columns of the targets' sheet before those of the points. */
export const targetColumns = [
  { field: 'indicator', kind: 'reference', width: 13, isNeeded: true, to: SheetKey.INDICATORS },
  { field: 'title', kind: 'shown', width: 44 },
  { field: 'unit', kind: 'shown', width: 8 },
  { field: 'district', kind: 'line', width: 12, isNeeded: true },
] as const satisfies readonly Column[];

/** Sheets, in whose heads columns are looked for by their words. */
export const nodeSheetKeys = Object.keys(nodeSheets) as NodeSheetKey[];
