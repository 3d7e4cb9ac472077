import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../lib/format-number.js';
import { Button } from '../../ui/button.js';
import type { CellChange } from './target-grid-model.js';
import styles from './target-grid.module.css';

/** One target. Empty, it shows in grey what holds in its place; typed over by somebody else, both values and the choice. */
export function TargetCell(props: {
  place: string;
  label: string;
  unit: string;
  present: number | null;
  /** The general target, which holds where a district has none of its own. */
  inherited: number | null;
  /** What is typed; undefined where nothing is. */
  text: string | undefined;
  change: CellChange | undefined;
  problem: string | undefined;
  onType?(text: string): void;
  onKeepOwn(): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  onPaste(event: ClipboardEvent<HTMLInputElement>): void;
}) {
  const { place, label, unit, present, inherited, text, change, problem, onType } = props;
  const { t } = useTranslation('indicatorSheet');
  const id = useId();
  const print = (value: number | null) => (value === null ? t('nothing') : formatValue(value, unit));
  if (onType === undefined) {
    const shown = present ?? inherited;
    return (
      <td data-number className={present === null ? styles.inherited : undefined}>
        {shown === null ? t('nothing') : formatValue(shown, unit)}
      </td>
    );
  }
  const invalid = change?.value === 'INVALID' ? t('notANumber') : undefined;
  const said = problem ?? invalid;
  const isOvertaken = change?.isOvertaken === true;
  return (
    <td data-number className={styles.cell} data-changed-cell={change !== undefined || undefined}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.input}
        data-cell={place}
        aria-label={label}
        aria-invalid={said !== undefined || undefined}
        aria-describedby={said !== undefined || isOvertaken ? id : undefined}
        placeholder={inherited === null ? undefined : formatValue(inherited, unit)}
        value={text ?? (present === null ? '' : String(present))}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && change !== undefined) {
            event.stopPropagation();
            onType(present === null ? '' : String(present));
          } else props.onKeyDown(event);
        }}
        onPaste={props.onPaste}
      />
      {said !== undefined && (
        <span id={id} className={styles.problem}>
          {said}
        </span>
      )}
      {said === undefined && isOvertaken && (
        <span className={styles.overtaken}>
          <span id={id}>{t('overtakenBy', { value: print(present) })}</span>
          <Button
            size="small"
            onClick={() => onType(present === null ? '' : String(present))}
            aria-label={t('takeTheirsAt', { cell: label })}
          >
            {t('takeTheirs')}
          </Button>
          <Button size="small" onClick={props.onKeepOwn} aria-label={t('keepMineAt', { cell: label })}>
            {t('keepMine')}
          </Button>
        </span>
      )}
    </td>
  );
}
