import type { FieldValue, PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import type { Locale } from '@dure/domain/messages/error-sentence';
import type { CycleYears } from '@dure/domain/cycle/period';

export interface WorkbookDistrict {
  readonly code: string;
  readonly name: string;
}

/** A plan as its workbook is made of it. */
export interface WorkbookPlan {
  readonly snapshot: PlanSnapshot;
  readonly years: CycleYears;
  /** Of the whole city, in their official order. */
  readonly districts: readonly WorkbookDistrict[];
  /** When the plan was read (an instant), and the version of each node then: by them a later upload tells what changed since. */
  readonly readAt?: string;
  readonly versions?: Readonly<Record<string, number>>;
}

/** The plan as it stands, which an uploaded workbook is held against. */
export interface StandingPlan extends WorkbookPlan {
  /** Codes ever given to goals, tasks and indicators, to removed ones too; a stage’s as ‘task id/code’. */
  readonly usedCodes: readonly string[];
  /** When each node was made, an instant. */
  readonly createdAt?: Readonly<Record<string, string>>;
  /** Whether the plan may still be renumbered on its page; a workbook never does. */
  readonly isRenumberable: boolean;
}

/** Something in a workbook that keeps it from being taken over. */
export interface WorkbookProblem {
  /** Name of the sheet; null for the file as a whole. */
  readonly sheet: string | null;
  /** 'C5'; null for the sheet as a whole. */
  readonly cell: string | null;
  readonly message: string;
}

/** The fields of the plan as its own sheet gives them. */
export type PlanLines = Readonly<Record<string, FieldValue>>;

/** Where on the sheets a node's fields stand: by node id and field. */
export type CellAddresses = Readonly<
  Record<string, { readonly sheet: string; readonly cells: Readonly<Record<string, string>> }>
>;

export interface WorkbookReading {
  readonly locale: Locale;
  /** Code of the plan that the file is of; null where that cannot be read. */
  readonly code: string | null;
  readonly problems: readonly WorkbookProblem[];
  /** The plan as the file wants it; null where a sheet or a column is missing, or the file cannot be read. */
  readonly draft: PlanSnapshot | null;
  readonly years: CycleYears | null;
  /** Nodes that somebody changed, or made, after the workbook was downloaded: the file knows nothing of that. */
  readonly changedSince: readonly string[];
  /** Where a later refusal of the plan's rules is to be shown. */
  readonly addresses: CellAddresses;
}
