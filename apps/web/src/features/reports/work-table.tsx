import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/ime.js';
import { Table } from '../../ui/table.js';
import { figureFieldsOf } from './entry-model.js';
import { readTable } from './paste-model.js';
import styles from './reports.module.css';
import type { Submitting } from './use-submitting.js';
import type { WorkItem, WorkSheet } from './use-work-sheet.js';
import { isOpen } from './work-filter-model.js';
import { WorkRow } from './work-row.js';

const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** The rows of one due date. Enter and the arrows go up and down a column; a column copied elsewhere can be pasted in. */
export function WorkTable({
  items,
  sheet,
  submitting,
  reopened,
  onReopen,
}: {
  items: readonly WorkItem[];
  sheet: WorkSheet;
  submitting: Submitting;
  /** Keys of submitted rows that may be changed all the same. */
  reopened: ReadonlySet<string>;
  onReopen(key: string): void;
}) {
  const { t } = useTranslation('reports');

  function move(event: KeyboardEvent<HTMLElement>) {
    const cell = (event.target as HTMLElement).dataset['cell'];
    const step = steps[event.key];
    if (cell === undefined || step === undefined || isComposing(event)) return;
    const [row, column] = cell.split(':').map(Number) as [number, number];
    for (let next = row + step; next >= 0 && next < items.length; next += step) {
      const find = (place: number) =>
        event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}:${place}"]:not(:disabled)`);
      const target = find(column) ?? find(0);
      if (target === null) continue;
      event.preventDefault();
      target.focus();
      return;
    }
  }

  function paste(event: ClipboardEvent<HTMLElement>) {
    const cell = (event.target as HTMLElement).dataset['cell'];
    const table = readTable(event.clipboardData.getData('text/plain'));
    if (cell === undefined || table === null) return;
    event.preventDefault();
    const [firstRow, firstColumn] = cell.split(':').map(Number) as [number, number];
    table.forEach((cells, offset) => {
      const item = items[firstRow + offset];
      if (item === undefined || !isOpen(item, reopened.has(item.key))) return;
      const fields = figureFieldsOf(item.indicator).slice(firstColumn);
      const patch = Object.fromEntries(
        fields.flatMap((field, index) => (cells[index] === undefined ? [] : [[field, cells[index].trim()]])),
      );
      sheet.edit(item.key, patch);
    });
  }

  return (
    <div onKeyDown={move} onPaste={paste}>
      <Table className={styles.sheet} caption={t('sheetCaption')} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col" className={styles.select}>
              {t('select')}
            </th>
            <th scope="col" className={styles.indicator}>
              {t('indicator')}
            </th>
            <th scope="col" className={styles.period}>
              {t('period')}
            </th>
            <th scope="col" data-number>
              {t('previous')}
            </th>
            <th scope="col" data-number>
              {t('expected')}
            </th>
            <th scope="col" className={styles.actual}>
              {t('actual')}
            </th>
            <th scope="col">{t('narrative')}</th>
            <th scope="col" className={styles.state}>
              {t('state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <WorkRow
              key={item.key}
              item={item}
              index={index}
              sheet={sheet}
              submitting={submitting}
              isReopened={reopened.has(item.key)}
              onReopen={() => onReopen(item.key)}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}
