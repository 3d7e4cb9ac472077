import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { useSearchParams } from 'react-router';
import type { MatrixColumn, MatrixOrder } from './matrix-model.js';

const orders: readonly MatrixOrder[] = ['CODE', 'HIGH', 'LOW'];

/** What the page shows of the matrix; it stands in the address, so that a link shows the same. */
export interface OverviewChoice {
  /** Place of the chosen column in the list of columns. */
  readonly column: number;
  readonly order: MatrixOrder;
  readonly isGrouped: boolean;
  readonly layout: 'MAP' | 'TILES';
  choose(change: Partial<Pick<OverviewChoice, 'column' | 'order' | 'isGrouped' | 'layout'>>): void;
}

export function useOverviewChoice(columns: readonly MatrixColumn[]): OverviewChoice {
  const [search, setSearch] = useSearchParams();
  const asked = columns.findIndex(
    ({ taskCode, kind }) => taskCode === search.get('task') && kind === search.get('reading'),
  );
  const order = orders.find((it) => it === search.get('order')) ?? 'CODE';
  const set = (next: URLSearchParams, name: string, value: string | undefined) =>
    value === undefined ? next.delete(name) : next.set(name, value);
  return {
    column: Math.max(asked, 0),
    order,
    isGrouped: search.get('group') === 'zone',
    layout: search.get('map') === 'tiles' ? 'TILES' : 'MAP',
    choose: (change) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (change.column !== undefined) {
            const column = columns[change.column];
            const isDefault = column?.taskIndex === 0 && column.kind === IndicatorKind.PROCESS;
            set(next, 'task', isDefault ? undefined : column?.taskCode);
            set(next, 'reading', isDefault ? undefined : column?.kind);
          }
          if (change.order !== undefined)
            set(next, 'order', change.order === 'CODE' ? undefined : change.order);
          if (change.isGrouped !== undefined) set(next, 'group', change.isGrouped ? 'zone' : undefined);
          if (change.layout !== undefined) set(next, 'map', change.layout === 'TILES' ? 'tiles' : undefined);
          return next;
        },
        { preventScrollReset: true, replace: true },
      ),
  };
}
