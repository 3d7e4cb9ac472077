import type { Flag, Status } from '@dure/domain/indicator/indicator.types';
import type { Divergence } from '@dure/domain/progress/divergence';
import type { ReadingState } from '@dure/domain/progress/reading';

/** Which stored readings are wanted: of one quarter, of one district or all. */
export interface ReadingsWanted {
  readonly period: string;
  /** '' for the city's; null for all. */
  readonly districtCode: string | null;
  /** Of districts only the brief detail: half as much to send and to read. */
  readonly isBrief: boolean;
}

/** What is stored of one of the three readings. */
export interface StoredKind {
  readonly score: number | null;
  readonly status: Status | null;
  readonly state: ReadingState;
  readonly reported: number;
  readonly expected: number;
  readonly notApplicable: number;
  readonly isSufficient: boolean;
  readonly limitedCount: number;
}

export interface KindDetail {
  readonly flags: readonly Flag[];
  /** Codes. */
  readonly unmeasuredStages: readonly string[];
  readonly leftOut: readonly string[];
  readonly statusCounts: readonly { readonly status: Status; readonly count: number }[];
}

/** What a list over many districts needs to know. */
export interface BriefDetail {
  readonly quadrant: Divergence | null;
  /** Ids of indicators whose cell fell due at this period's end and is missing. */
  readonly missing: readonly string[];
}

/** What of a reading no list is sorted or filtered by. */
export interface ReadingDetail extends BriefDetail {
  readonly process: KindDetail;
  readonly outcome: KindDetail;
  readonly result: KindDetail;
  /** Ids of indicators that are worse than their baseline. */
  readonly regressing: readonly string[];
}

/** A task read in a district or the city at a quarter, as it is stored. */
export interface StoredReading {
  /** '' for the city. */
  readonly districtCode: string;
  readonly taskId: string;
  readonly isExample: boolean;
  readonly detail: BriefDetail | ReadingDetail;
  readonly process: StoredKind;
  readonly outcome: StoredKind;
  readonly result: StoredKind;
}

/** The three readings, in the order in which they are stored and shown. */
export const READING_KINDS = ['process', 'outcome', 'result'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** Columns of one kind by the property each holds; in the table they begin with the kind: `process_score`. */
export const KIND_COLUMNS: readonly (readonly [property: keyof StoredKind, column: string, type: string])[] =
  [
    ['score', 'score', 'float8'],
    ['status', 'status', 'text'],
    ['state', 'state', 'text'],
    ['reported', 'reported', 'int'],
    ['expected', 'expected', 'int'],
    ['notApplicable', 'not_applicable', 'int'],
    ['isSufficient', 'is_sufficient', 'boolean'],
    ['limitedCount', 'limited_count', 'int'],
  ];

/** A row as an array, which is half as much to send and to read as an object: place, columns of each kind in turn. */
export type ReadingTuple = readonly [
  districtCode: string,
  taskId: string,
  isExample: boolean,
  detail: BriefDetail | ReadingDetail,
  ...values: unknown[],
];

const VALUES = READING_KINDS.flatMap((kind) => KIND_COLUMNS.map(([, column]) => `r.${kind}_${column}`)).join(
  ', ',
);

/** SQL of the plan's (`p`) readings as a JSON list of tuples, by district and task; null where there is none. */
export const readingTuples = (period: string, districtCode: string, isBrief: string): string => `(
  select json_agg(json_build_array(r.district_code, r.task_id, r.is_example,
      case when ${isBrief}::boolean and r.district_code <> ''
        then jsonb_build_object('quadrant', r.detail -> 'quadrant', 'missing', r.detail -> 'missing')
        else r.detail end,
      ${VALUES})
    order by r.district_code, r.task_id)
  from reading r
  where r.plan_id = p.id and r.period_key = ${period}
    and (${districtCode}::text is null or r.district_code = ${districtCode}))`;

export function storedReadingOf(tuple: ReadingTuple): StoredReading {
  const [districtCode, taskId, isExample, detail, ...values] = tuple;
  const [process, outcome, result] = READING_KINDS.map((_, index) =>
    kindOf(values, index * KIND_COLUMNS.length),
  );
  return { districtCode, taskId, isExample, detail, process, outcome, result } as StoredReading;
}

function kindOf(values: readonly unknown[], start: number): StoredKind {
  const kind: Partial<Record<keyof StoredKind, unknown>> = {};
  KIND_COLUMNS.forEach(([property], index) => {
    kind[property] = values[start + index];
  });
  return kind as StoredKind;
}

/** The whole detail of a reading. @throws Error if only the brief one was read. */
export function wholeDetail({ detail }: StoredReading): ReadingDetail {
  if (!('process' in detail)) throw new Error('Only the brief detail of this reading was read.');
  return detail;
}
