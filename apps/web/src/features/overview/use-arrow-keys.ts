import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Lets the arrow keys walk over the elements that carry `data-place="row:column"`, so that the whole grid is one stop
 * of the Tab key. Rows without places (a district that does not take part: false) are stepped over.
 */
export function useArrowKeys(rows: readonly boolean[], columns: number) {
  const [chosen, setCurrent] = useState<Place>({ row: 0, column: 0 });
  // After another order of the rows the place may have none; the Tab key would find no way in.
  const current = rows[chosen.row] ? chosen : { row: rows.indexOf(true), column: chosen.column };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const [row, column] = (event.target.dataset['place'] ?? '').split(':').map(Number);
    if (row !== undefined && column !== undefined) setCurrent({ row, column });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || !(event.target as HTMLElement).dataset['place']) return;
    let { row, column } = current;
    for (;;) {
      row += step.row;
      column += step.column;
      if (row < 0 || row >= rows.length || column < 0 || column >= columns) return;
      const next = event.currentTarget.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
      if (next === null) continue;
      event.preventDefault();
      next.focus();
      return;
    }
  };
  const placeProps = (row: number, column: number) => ({
    'data-place': `${row}:${column}`,
    tabIndex: row === current.row && column === current.column ? 0 : -1,
  });
  return { onFocus, onKeyDown, placeProps };
}
