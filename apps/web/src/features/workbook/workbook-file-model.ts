/** As the API takes them. */
export const mostMegabytes = 10;

/** What can be told of a file before it is sent. */
export type FileProblem = 'TOO_LARGE' | 'EMPTY' | 'NOT_XLSX';

/** A workbook is a ZIP file: 'PK' stands at its beginning, whatever its name says. */
export function findFileProblem(
  file: { readonly name: string; readonly size: number },
  head: Uint8Array,
): FileProblem | null {
  if (file.size === 0) return 'EMPTY';
  if (file.size > mostMegabytes * 1024 * 1024) return 'TOO_LARGE';
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  return /\.xlsx$/i.test(file.name) && isZip ? null : 'NOT_XLSX';
}

export interface WorkbookProblem {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** The problems as rows of a spreadsheet, to be pasted beside the file. */
export function problemsAsText(heads: readonly string[], problems: readonly WorkbookProblem[]): string {
  const rows = problems.map(({ sheet, cell, message }) => [sheet ?? '', cell ?? '', message]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\n');
}

/** Addresses of a plan's workbook. */
export const workbookFiles = {
  download: (plan: string) => `/files/plans/${encodeURIComponent(plan)}/workbook.xlsx`,
  preview: (plan: string | null) => addressOf('preview', { plan }),
  apply: (plan: string | null, expected: string, reason: string) =>
    addressOf('apply', { plan, expected, reason: reason.trim() === '' ? null : reason }),
};

function addressOf(step: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const search = new URLSearchParams(given as [string, string][]).toString();
  return `/files/plans/workbook/${step}${search === '' ? '' : `?${search}`}`;
}
