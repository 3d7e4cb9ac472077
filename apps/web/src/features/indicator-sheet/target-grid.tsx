import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../lib/format-number.js';
import { Table } from '../../ui/table.js';
import { isComposing } from '../../ui/ime.js';
import type { IndicatorSheet_IndicatorFragment } from './indicator-sheet.generated.js';
import { TargetCell } from './target-cell.js';
import {
  isCell,
  neighbourOf,
  placeBlock,
  readBlock,
  type CellChange,
  type GridFrame,
  type TargetDraft,
} from './target-grid-model.js';
import { cellKey, GENERAL, type CellKey } from './target-model.js';
import styles from './target-grid.module.css';
import { usePointLabel } from './use-point-label.js';

const steps: Readonly<Record<string, { down: number; across: number }>> = {
  ArrowUp: { down: -1, across: 0 },
  ArrowDown: { down: 1, across: 0 },
  ArrowLeft: { down: 0, across: -1 },
  ArrowRight: { down: 0, across: 1 },
};

/** All targets of an indicator as a sheet: a row for all, one for each district; read only without `onType`. */
export function TargetGrid(props: {
  indicator: IndicatorSheet_IndicatorFragment;
  frame: GridFrame;
  present: ReadonlyMap<CellKey, number>;
  draft: TargetDraft;
  changes: readonly CellChange[];
  problemOf(key: CellKey): string | undefined;
  onType?(cells: readonly { key: CellKey; text: string }[]): void;
  onKeepOwn(key: CellKey): void;
}) {
  const { indicator, frame, present, draft, changes, problemOf, onType, onKeepOwn } = props;
  const { t } = useTranslation('indicatorSheet');
  const pointLabel = usePointLabel();
  const grid = useRef<HTMLDivElement>(null);
  const { rows, points } = frame;

  function focus(at: { row: number; column: number }) {
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${at.row},${at.column}"]`)?.focus();
  }

  function move(event: KeyboardEvent<HTMLInputElement>, at: { row: number; column: number }) {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    // Within a text the arrows move the caret; at its edge, or when all of it is chosen, they leave the cell.
    if (event.key === 'ArrowLeft' && !isWhole && selectionEnd !== 0) return;
    if (event.key === 'ArrowRight' && !isWhole && selectionStart !== value.length) return;
    const step = event.key === 'Enter' ? { down: event.shiftKey ? -1 : 1, across: 0 } : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = neighbourOf(frame, at, step);
    if (next) focus(next);
  }

  function paste(event: ClipboardEvent<HTMLInputElement>, at: { row: number; column: number }) {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (block === null) return;
    event.preventDefault();
    onType?.(placeBlock(block, frame, at));
  }

  return (
    <div ref={grid}>
      <Table caption={t('targetsCaption')} unit={indicator.unit} className={styles.grid} maxHeight="60rem">
        <thead>
          <tr>
            <th scope="col">{t('targetDistrict')}</th>
            {points.map((pointKey) => (
              <th key={pointKey} scope="col" data-number>
                {pointLabel(pointKey)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.district} data-general={row.district === GENERAL || undefined}>
              <th scope="row">{row.name}</th>
              {points.map((pointKey, column) => {
                const key = cellKey(row.district, pointKey);
                const general =
                  pointKey === BASELINE_KEY
                    ? indicator.baseline
                    : (present.get(cellKey(GENERAL, pointKey)) ?? null);
                if (!isCell(row, pointKey)) {
                  return (
                    <td key={pointKey} data-number>
                      {general === null ? '' : formatValue(general, indicator.unit)}
                    </td>
                  );
                }
                return (
                  <TargetCell
                    key={pointKey}
                    place={`${rowIndex},${column}`}
                    label={t('cellLabel', { name: row.name, point: pointLabel(pointKey) })}
                    unit={indicator.unit}
                    present={present.get(key) ?? null}
                    inherited={row.district === GENERAL ? null : general}
                    text={draft[key]?.text}
                    change={changes.find((each) => each.key === key)}
                    problem={problemOf(key)}
                    onType={onType && ((text) => onType([{ key, text }]))}
                    onKeepOwn={() => onKeepOwn(key)}
                    onKeyDown={(event) => move(event, { row: rowIndex, column })}
                    onPaste={(event) => paste(event, { row: rowIndex, column })}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
