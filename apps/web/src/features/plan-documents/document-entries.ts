export interface DocumentEntry {
  /** Of the words of the entry. */
  readonly key: 'pdf' | 'hwpx' | 'revisionPdf' | 'revisionHwpx' | 'workbook';
  readonly href: string;
  /** The revision it shows; null for the plan as it stands. */
  readonly revision: number | null;
}

/** What can be had of a plan as a file: as it stands, as it was last confirmed, and as a workbook. */
export function listDocumentEntries(code: string, revisions: readonly { number: number }[]): DocumentEntry[] {
  const folder = `/files/plans/${encodeURIComponent(code)}`;
  const latest = revisions.reduce((most, { number }) => Math.max(most, number), 0);
  const ofLatest = `?revision=${latest}`;
  return [
    { key: 'pdf', href: `${folder}/plan.pdf`, revision: null },
    { key: 'hwpx', href: `${folder}/plan.hwpx`, revision: null },
    ...(latest === 0
      ? []
      : ([
          { key: 'revisionPdf', href: `${folder}/plan.pdf${ofLatest}`, revision: latest },
          { key: 'revisionHwpx', href: `${folder}/plan.hwpx${ofLatest}`, revision: latest },
        ] as const)),
    { key: 'workbook', href: `${folder}/workbook.xlsx`, revision: null },
  ];
}
