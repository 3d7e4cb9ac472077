/** What became of an indicator from one plan to the next (method §10). */
export const ConcordanceRelation = {
  /** Measured as before: the series goes on. */
  SAME: 'SAME',
  /** Measured otherwise: the series breaks, and the note says what broke it. */
  CHANGED: 'CHANGED',
  /** Of the later plan only. */
  NEW: 'NEW',
  /** Of the earlier plan only. */
  RETIRED: 'RETIRED',
} as const;
export type ConcordanceRelation = (typeof ConcordanceRelation)[keyof typeof ConcordanceRelation];

/** An indicator of the later plan that carries one of the earlier plan on. */
export interface ConcordanceLink {
  readonly indicatorId: string;
  readonly earlierId: string;
  readonly relation: typeof ConcordanceRelation.SAME | typeof ConcordanceRelation.CHANGED;
  readonly note: string | null;
}

/** A line of the concordance (지표연계표): both sides, or the one there is. */
export interface ConcordancePair {
  readonly indicatorId: string | null;
  readonly earlierId: string | null;
  readonly relation: ConcordanceRelation;
  readonly note: string | null;
}

/** What decides whether two indicators can be the same measure. */
export interface MeasuredBy {
  readonly kind: string;
  readonly unit: string;
  readonly direction: string;
  readonly scope: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
}
