import type { ReportState } from '@dure/domain/reporting/reporting.types';

export type WorkFilter = 'TODO' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'ALL';
export const workFilters: readonly WorkFilter[] = ['TODO', 'RETURNED', 'SUBMITTED', 'APPROVED', 'ALL'];

interface WorkItem {
  readonly dueOn: string;
  readonly report: { readonly state: ReportState } | null;
}

/** To do: not begun, begun or returned. */
export function isToDo({ report }: WorkItem): boolean {
  return report === null || report.state === 'DRAFT' || report.state === 'RETURNED';
}

/**
 * Whether the report takes figures. A submitted one only once its officer has asked for it, because the first change
 * takes the submission back.
 */
export function isOpen(
  {
    report,
  }: {
    readonly report: {
      readonly state: ReportState;
      readonly permissions: { readonly canEdit: boolean };
    } | null;
  },
  isReopened: boolean,
): boolean {
  return report === null || (report.permissions.canEdit && (report.state !== 'SUBMITTED' || isReopened));
}

export function passes(item: WorkItem, filter: WorkFilter): boolean {
  if (filter === 'ALL') return true;
  return filter === 'TODO' ? isToDo(item) : item.report?.state === filter;
}

/** The items of each due date, soonest first within what is to do, newest first among what is done. */
export function groupByDueDate<Item extends WorkItem>(
  items: readonly Item[],
  filter: WorkFilter,
): { readonly dueOn: string; readonly items: readonly Item[] }[] {
  const groups = Map.groupBy(items, ({ dueOn }) => dueOn);
  const direction = filter === 'TODO' || filter === 'RETURNED' ? 1 : -1;
  return [...groups]
    .map(([dueOn, ofDate]) => ({ dueOn, items: ofDate }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -direction : direction));
}
