import type { ReactNode } from 'react';
import { formatValue } from '../../lib/format-number.js';
import { CellMark } from '../cell-mark.js';
import { StatusMark } from '../status-mark.js';
import type { SeriesTableRow } from './series-table-model.js';

/** Headings of the columns; the caption and the indicator's own column are the table's. */
export interface SeriesTableWords {
  readonly period: string;
  readonly value: string;
  readonly expected: string;
  readonly achievement: string;
  readonly status: string;
  readonly median: string;
}

/** The head row of a series' table; `first` is a column before the period. */
export function SeriesTableHead({ words, first }: { words: SeriesTableWords; first?: ReactNode }) {
  return (
    <thead>
      <tr>
        {first && <th scope="col">{first}</th>}
        <th scope="col">{words.period}</th>
        <th scope="col" data-number>
          {words.value}
        </th>
        <th scope="col" data-number>
          {words.expected}
        </th>
        <th scope="col" data-number>
          {words.achievement}
        </th>
        <th scope="col">{words.status}</th>
        <th scope="col" data-number>
          {words.median}
        </th>
      </tr>
    </thead>
  );
}

function Printed({ value, unit }: { value: number | null; unit: string }) {
  return value === null ? <span aria-hidden="true">{'–'}</span> : formatValue(value, unit);
}

/** The cells of a period after its heading. */
export function SeriesTableCells({
  row,
  unit,
  origin,
}: {
  row: SeriesTableRow;
  unit: string;
  /** Where the value comes from, beside it. */
  origin?: ReactNode;
}) {
  return (
    <>
      <td data-number>
        {origin} <CellMark state={row.state} value={row.value} unit={unit} />
      </td>
      <td data-number>
        <Printed value={row.expected} unit={unit} />
      </td>
      <td data-number>
        <Printed value={row.achievementPercent} unit="%" />
      </td>
      <td>{row.value !== null && row.status !== null && <StatusMark status={row.status} />}</td>
      <td data-number>
        <Printed value={row.median} unit={unit} />
      </td>
    </>
  );
}
