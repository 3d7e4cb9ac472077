/** A thing to look at: where it is, and which indicator it is about, if one. */
export interface AttentionEntry {
  readonly task: { readonly code: string };
  readonly indicator: { readonly code: string; readonly title: string } | null;
  readonly district: { readonly code: string; readonly name: string };
}

/** A district with the number of its entries and what they are about. */
export interface AttentionDistrict {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly about: readonly string[];
}

/** The entries by district, in official order; each names its indicators, else its tasks. */
export function groupByDistrict(entries: readonly AttentionEntry[]): AttentionDistrict[] {
  const groups = Map.groupBy(entries, ({ district }) => district.code);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ofDistrict]) => ({
      code,
      name: ofDistrict[0]?.district.name ?? code,
      count: ofDistrict.length,
      about: [
        ...new Set(
          ofDistrict.map(({ indicator, task }) =>
            indicator === null ? task.code : `${indicator.code} ${indicator.title}`,
          ),
        ),
      ],
    }));
}
