import type { Finding, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';

/** A finding of the diagnosis as a page shows it: beside the node's code its title in the language of the page. */
export interface ShownFinding extends Finding {
  readonly title: string;
}

/** How many findings of each severity there are. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
