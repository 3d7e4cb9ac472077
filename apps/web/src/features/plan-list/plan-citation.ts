/** What a plan is cited by. */
export interface CitedPlan {
  readonly title: string;
  readonly code: string;
  readonly period: { readonly from: number; readonly to: number };
  /** The newest first. */
  readonly revisions: readonly {
    readonly number: number;
    readonly takenOn: string;
    readonly documentNumber: string | null;
  }[];
}

export interface CitationWords {
  title(title: string, from: number, to: number): string;
  revision(number: number, takenOn: string): string;
  readonly unconfirmed: string;
}

/** A line to cite a plan by: title and years, the revision that holds, its document, the address. */
export function citePlan(plan: CitedPlan, address: string, words: CitationWords): string {
  const [latest] = plan.revisions;
  const { from, to } = plan.period;
  return [
    words.title(plan.title, from, to),
    latest === undefined ? words.unconfirmed : words.revision(latest.number, latest.takenOn),
    latest?.documentNumber,
    address,
  ]
    .filter(Boolean)
    .join(', ');
}
